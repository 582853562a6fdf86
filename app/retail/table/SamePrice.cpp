// SPDX-License-Identifier: MIT
#include "retail/table/SamePrice.h"

#include <QRegularExpression>
#include <QStringList>
#include <unicode/ucurr.h>

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

/// What a price says without how it is written.
struct ReadAmount {
    QStringList amounts; ///< "1324.5"; several where the separator may be of thousands or of cents
    QString before, after; ///< words and currency
    QString currency;      ///< ISO 4217, or a sign that has no one code; empty: none
};

QString plainAmount(QString whole, QString cents) {
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    while (cents.endsWith(u'0'))
        cents.chop(1);
    return cents.isEmpty() ? whole : whole + u'.' + cents;
}

/// digits: with separators.
QStringList amountsOf(QString digits) {
    static const QRegularExpression blanks(QStringLiteral(R"([\s\x{A0}\x{202F}'’])"));
    static const QRegularExpression noCents(QStringLiteral(R"([.,]?[-–—]?$)"));
    digits.remove(blanks).remove(noCents);
    const qsizetype last = std::max(digits.lastIndexOf(u'.'), digits.lastIndexOf(u','));
    if (last < 0)
        return {plainAmount(digits, {})};
    static const QRegularExpression separators(QStringLiteral("[.,]"));
    const QString whole = digits.left(last).remove(separators);
    const QString end = digits.mid(last + 1);
    const bool isRepeated = digits.count(digits.at(last)) > 1;
    if (isRepeated)
        return {plainAmount(whole + end, {})};
    QStringList amounts{plainAmount(whole, end)};
    const bool isOnlyOne = digits.count(separators) == 1;
    if (isOnlyOne && end.size() == 3 && whole.size() <= 3 && !whole.startsWith(u'0'))
        amounts << plainAmount(whole + end, {});
    return amounts;
}

QString currencyOf(const QString &word) {
    struct Sign {
        const char *sign, *code;
    };
    static constexpr std::array<Sign, 3> signs = {{{"€", "EUR"}, {"£", "GBP"}, {"₹", "INR"}}};
    for (const Sign &one : signs)
        if (word == QString::fromUtf8(one.sign))
            return QString::fromLatin1(one.code);
    if (word.size() == 1 && word.front().category() == QChar::Symbol_Currency)
        return word;
    const bool isCode = word.size() == 3 &&
                        ucurr_getNumericCode(reinterpret_cast<const UChar *>(word.utf16())) != 0;
    return isCode ? word : QString();
}

ReadAmount readAmount(const std::string &text) {
    static const QRegularExpression form(
        QStringLiteral(R"(^(\D*)(\d[\d.,'’\s\x{A0}\x{202F}]*[-–—]?)(.*)$)"));
    const auto match = form.match(QString::fromStdString(text).trimmed());
    ReadAmount read;
    if (!match.hasMatch())
        return read;
    read.amounts = amountsOf(match.captured(2));
    read.before = match.captured(1).trimmed();
    read.after = match.captured(3).trimmed();
    for (QString *word : {&read.before, &read.after})
        if (const QString currency = currencyOf(*word); !currency.isEmpty()) {
            read.currency = currency;
            word->clear();
        }
    return read;
}

/// Of digits with separators between: where the decimals begin, or the end.
std::size_t decimalsIn(const std::string &digits) {
    const std::size_t last = digits.find_last_of(".,");
    if (last == std::string::npos)
        return digits.size();
    const bool hasOther = digits.find(digits[last] == '.' ? ',' : '.') != std::string::npos;
    const bool isRepeated = digits.find(digits[last]) != last;
    const std::size_t behind = digits.size() - last - 1;
    const bool isOfThousands = !hasOther && (isRepeated || behind == 3); // "1.299", "19.990.000"
    return isOfThousands ? digits.size() : last;
}

} // namespace

std::int64_t hundredthsOf(const std::string &price) {
    constexpr int longest = 16; // digits, which 64 bits hold
    // With blanks and apostrophes between, U+00A0, U+202F and U+2019 among them, as their bytes.
    constexpr const char *ofAmounts = "0123456789.,' \xC2\xA0\xE2\x80\xAF\x99";
    const std::size_t first = price.find_first_of("0123456789");
    if (first == std::string::npos)
        return 0;
    const std::size_t end = price.find_first_not_of(ofAmounts, first);
    std::string digits = price.substr(first, end == std::string::npos ? end : end - first);
    digits.resize(digits.find_last_of("0123456789") + 1);
    const std::size_t decimals = decimalsIn(digits);
    std::int64_t amount = 0;
    int count = 0, behind = 0;
    for (std::size_t i = 0; i < digits.size() && count < longest && behind < 2; ++i)
        if (digits[i] >= '0' && digits[i] <= '9') {
            amount = amount * 10 + (digits[i] - '0');
            ++count;
            behind += i > decimals ? 1 : 0;
        }
    return behind == 0 ? amount * 100 : behind == 1 ? amount * 10 : amount;
}

bool isSamePrice(const std::string &one, const std::string &other) {
    if (one == other)
        return true;
    const ReadAmount a = readAmount(one), b = readAmount(other);
    const bool isSameCurrency =
        a.currency.isEmpty() || b.currency.isEmpty() || a.currency == b.currency;
    return isSameCurrency && a.before == b.before && a.after == b.after &&
           std::ranges::any_of(a.amounts,
                               [&](const QString &amount) { return b.amounts.contains(amount); });
}

} // namespace updatefacts
