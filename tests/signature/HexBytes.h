// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <string>

namespace updatefacts {

inline std::string bytesOfHex(const char *hex) {
    return QByteArray::fromHex(hex).toStdString();
}

inline std::string hexOf(const std::string &bytes) {
    return QByteArray::fromStdString(bytes).toHex().toStdString();
}

} // namespace updatefacts
