// SPDX-License-Identifier: MIT
#include "site/data/PageFile.h"

#include "definitions/EmbeddedFile.h"

#include <QtGlobal>

static void registerPage() {
    Q_INIT_RESOURCE(page);
}

namespace updatefacts {

std::string pageFile(const std::string &name) {
    registerPage();
    return embeddedFile("page/" + name);
}

} // namespace updatefacts
