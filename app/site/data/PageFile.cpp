// SPDX-License-Identifier: MIT
#include "site/data/PageFile.h"

#include <QFile>

#include <cassert>

static void registerPage() {
    Q_INIT_RESOURCE(page);
}

namespace updatefacts {

std::string pageFile(const std::string &name) {
    registerPage();
    QFile resource(QString::fromStdString(":/page/" + name));
    [[maybe_unused]] const bool opened = resource.open(QIODevice::ReadOnly);
    assert(opened);
    return resource.readAll().toStdString();
}

} // namespace updatefacts
