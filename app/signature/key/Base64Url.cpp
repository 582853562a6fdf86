// SPDX-License-Identifier: MIT
#include "signature/key/Base64Url.h"

#include <QByteArray>

namespace updatefacts {

std::string base64Url(std::string_view bytes) {
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

std::optional<std::string> bytesOfBase64Url(std::string_view text) {
    const QByteArray read =
        QByteArray::fromBase64(QByteArray(text.data(), static_cast<qsizetype>(text.size())),
                               QByteArray::Base64UrlEncoding);
    std::string bytes = read.toStdString();
    if (base64Url(bytes) != text)
        return std::nullopt;
    return bytes;
}

} // namespace updatefacts
