// SPDX-License-Identifier: MIT
#include "definitions/EmbeddedFile.h"

#include <QFile>

#include <cassert>

namespace updatefacts {

std::string embeddedFile(std::string_view path) {
    QFile file(QStringLiteral(":/") + QString::fromUtf8(path));
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
    assert(isThere);
    return file.readAll().toStdString();
}

} // namespace updatefacts
