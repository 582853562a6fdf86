// SPDX-License-Identifier: MIT
#include "publish/sarif/FileUri.h"

#include <QByteArray>

namespace updatefacts {

std::string fileUri(const std::string &path) {
    const std::string encoded =
        QByteArray::fromStdString(path).toPercentEncoding(QByteArrayLiteral("/")).toStdString();
    if (path.starts_with("//")) // would name a host
        return "file:///" + encoded.substr(encoded.find_first_not_of('/'));
    return path.starts_with('/') ? "file://" + encoded : encoded;
}

} // namespace updatefacts
