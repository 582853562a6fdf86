// SPDX-License-Identifier: MIT
#include "disclosure/Sha256.h"

#include <QCryptographicHash>
#include <QFile>

namespace updatefacts {

std::string sha256(std::string_view bytes) {
    return QCryptographicHash::hash(QByteArrayView(bytes), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

std::string sha256OfFile(const std::string &path) {
    QFile file(QString::fromStdString(path));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex().toStdString();
}

} // namespace updatefacts
