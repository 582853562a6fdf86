// SPDX-License-Identifier: MIT
#include "site/data/MailtoUri.h"

#include <QByteArray>

namespace updatefacts {

std::string mailtoUri(std::string_view mailbox) {
    const QByteArray bytes(mailbox.data(), static_cast<qsizetype>(mailbox.size()));
    return "mailto:" + bytes.toPercentEncoding(QByteArrayLiteral("@!$'*+")).toStdString();
}

} // namespace updatefacts
