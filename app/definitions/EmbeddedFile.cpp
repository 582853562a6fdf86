// SPDX-License-Identifier: MIT
#include "definitions/EmbeddedFile.h"

#include <QFile>

#include <cassert>
#include <iterator>

namespace updatefacts {

std::string embeddedFile(std::string_view path) {
    QFile file(QStringLiteral(":/") + QString::fromUtf8(path.data(), std::ssize(path)));
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
    assert(isThere);
    return file.readAll().toStdString();
}

} // namespace updatefacts
