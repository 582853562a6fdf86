// SPDX-License-Identifier: MIT
#include "collect/net/RetryAfter.h"

#include <QDateTime>

#include <algorithm>

namespace updatefacts {

namespace {

/// "Sun, 06 Nov 1994 08:49:37 GMT"
QDateTime timeOf(const QByteArray &text) {
    QString form = QString::fromLatin1(text.trimmed());
    if (form.endsWith(QStringLiteral("GMT")))
        form.replace(form.size() - 3, 3, QStringLiteral("+0000"));
    return QDateTime::fromString(form, Qt::RFC2822Date);
}

} // namespace

std::optional<std::int64_t> retryAfter(const QByteArray &field, const QByteArray &date) {
    constexpr std::int64_t week = 7 * 24 * 60 * 60;
    bool isNumber = false;
    const qulonglong seconds = field.trimmed().toULongLong(&isNumber);
    if (isNumber)
        return static_cast<std::int64_t>(std::min<qulonglong>(seconds, week));
    const QDateTime later = timeOf(field);
    const QDateTime now = timeOf(date);
    if (!later.isValid() || !now.isValid())
        return std::nullopt;
    return std::clamp<std::int64_t>(now.secsTo(later), 0, week);
}

} // namespace updatefacts
