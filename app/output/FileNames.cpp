// SPDX-License-Identifier: MIT
#include "output/FileNames.h"

#include <QCryptographicHash>
#include <QString>

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

constexpr qsizetype maximumBytes = 150;

bool isForbidden(QChar c) {
    return c.unicode() < 0x20 || c.unicode() == 0x7F || QStringLiteral("/\\:*?\"<>|").contains(c) ||
           c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line ||
           c.category() == QChar::Separator_Paragraph;
}

QString withoutForbidden(const QString &text) {
    QString result;
    for (const QChar c : text) {
        if (isForbidden(c) || c.isSpace())
            result += QLatin1Char('-');
        else
            result += c;
    }
    while (result.contains(QStringLiteral("--")))
        result.replace(QStringLiteral("--"), QStringLiteral("-"));
    while (result.startsWith(QLatin1Char('.')) || result.startsWith(QLatin1Char('-')))
        result.remove(0, 1);
    while (result.endsWith(QLatin1Char('.')) || result.endsWith(QLatin1Char('-')))
        result.chop(1);
    return result;
}

void truncate(QString &text) {
    while (text.toUtf8().size() > maximumBytes) {
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
        while (!text.isEmpty() && text.back().isMark())
            text.chop(1);
    }
}

/// Names that Windows keeps for devices, whatever follows the first dot.
bool isReserved(const QString &text) {
    static constexpr std::array names = {
        "CON",  "PRN",  "AUX",  "NUL",  "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7",
        "COM8", "COM9", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9"};
    const QString stem = text.section(QLatin1Char('.'), 0, 0).toUpper();
    return std::ranges::any_of(names,
                               [&](const char *name) { return stem == QLatin1String(name); });
}

std::string hashDigits(std::string_view text) {
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)
        .toHex()
        .first(6)
        .toStdString();
}

} // namespace

std::string safeFileName(std::string_view text) {
    const QString source = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const QString normal = source.normalized(QString::NormalizationForm_C);
    QString safe = withoutForbidden(normal);
    truncate(safe);
    if (isReserved(safe))
        safe.prepend(QLatin1Char('_'));
    QString spaced = source;
    spaced.replace(QLatin1Char(' '), QLatin1Char('-'));
    const bool lossless = safe == spaced && !safe.isEmpty();
    return lossless ? safe.toStdString() : safe.toStdString() + '~' + hashDigits(text);
}

std::string labelFileName(const Disclosure &disclosure, std::string_view templateId,
                          std::string_view language) {
    const std::string own = disclosure.text("language");
    const std::string product = disclosure.text("manufacturer_name", own) + '_' +
                                disclosure.text("product_name", own) + '_' +
                                disclosure.text("model_identifier");
    return safeFileName(product) + '_' + safeFileName(templateId) + '_' + safeFileName(language);
}

} // namespace updatefacts
