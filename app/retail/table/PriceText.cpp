// SPDX-License-Identifier: MIT
#include "retail/table/PriceText.h"

#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>
#include <unicode/locid.h>
#include <unicode/ucurr.h>

#include <algorithm>

namespace updatefacts {

namespace {

/// As they are compared: small, without a full stop at the end.
QString asCompared(QString word) {
    while (word.endsWith(u'.'))
        word.chop(1);
    return word.toCaseFolded();
}

void addName(QSet<QString> &words, const UChar *currency, const char *locale,
             UCurrNameStyle style) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const UChar *name = ucurr_getName(currency, locale, style, nullptr, &length, &status);
    if (U_SUCCESS(status))
        words.insert(asCompared(QString::fromUtf16(name, length)));
}

/// Codes (ISO 4217) and what the currencies are called where they are money.
QSet<QString> currencyWords() {
    // What people write and CLDR does not list, and words about a price; en, de, fr, es.
    QSet<QString> words;
    for (const QString &word :
         QStringLiteral(
             "euro fr sfr rs руб р грн ден дин 円 元 圓 원 ab nur je from only each ea à "
             "dès desde stk")
             .split(u' '))
        words.insert(word);
    int32_t count = 0;
    const icu::Locale *locales = icu::Locale::getAvailableLocales(count);
    for (int32_t i = 0; i < count; ++i) {
        UChar currency[4];
        UErrorCode status = U_ZERO_ERROR;
        ucurr_forLocale(locales[i].getName(), currency, 4, &status);
        if (U_FAILURE(status))
            continue;
        words.insert(asCompared(QString::fromUtf16(currency)));
        addName(words, currency, locales[i].getName(), UCURR_SYMBOL_NAME);
        addName(words, currency, locales[i].getName(), UCURR_NARROW_SYMBOL_NAME);
    }
    return words;
}

/// "1.299,00", "1,29,000", "19,"; with at most four decimals, as spreadsheets may have.
bool isAmount(const QString &digits) {
    static const QRegularExpression form(
        QStringLiteral(R"(^\d+(?:[.,'’\s]\d{2,3})*(?:[.,]\d{0,4})?$)"));
    static const QRegularExpression date(QStringLiteral(R"(^\d{1,2}([.,])\d\d\1(?:\d\d|\d{4})$)"));
    return form.match(digits).hasMatch() && !date.match(digits).hasMatch();
}

/// "€", "CHF", "kr.", "US$", "from"; several with blanks between them.
bool areCurrencies(const QString &text) {
    static const QSet<QString> known = currencyWords();
    static const QRegularExpression sign(QStringLiteral(R"(^\p{L}{0,3}\p{Sc}\p{L}{0,3}$)"));
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [](const QString &word) {
        return known.contains(asCompared(word)) || sign.match(word).hasMatch();
    });
}

} // namespace

bool isPriceText(std::string_view text) {
    constexpr qsizetype mostPlain = 7; // digits
    static const QRegularExpression form(
        QStringLiteral(R"(^([^\d-]*)(\d[\d.,'’\s]*)(?:[-–—]|(\D*))$)"));
    static const QRegularExpression separators(QStringLiteral(R"([.,'’\s])"));
    const auto match = form.match(QString::fromUtf8(text));
    if (!match.hasMatch())
        return false;
    const QString before = match.captured(1).trimmed(), after = match.captured(3).trimmed();
    const QString digits = match.captured(2).trimmed();
    if (before.isEmpty() && after.isEmpty() && !digits.contains(separators))
        return digits.size() <= mostPlain; // and digits alone are an amount
    return isAmount(digits) && areCurrencies(before) && areCurrencies(after);
}

} // namespace updatefacts
