// SPDX-License-Identifier: MIT
#include "retail/table/LocalPrice.h"

#include <unicode/numberformatter.h>
#include <unicode/ucurr.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace updatefacts {

namespace {

constexpr int usualDecimals = 2;

/// Of the currency, by ISO 4217 or by its sign.
int decimalsOf(const std::string &currency) {
    static constexpr std::array<std::string_view, 4> whole = {"¥", "￥", "円", "₩"};
    if (std::ranges::find(whole, currency) != whole.end())
        return 0;
    if (currency.size() != 3)
        return usualDecimals;
    icu::UnicodeString code = icu::UnicodeString::fromUTF8(currency);
    UErrorCode status = U_ZERO_ERROR;
    const int decimals = ucurr_getDefaultFractionDigits(code.getTerminatedBuffer(), &status);
    return U_SUCCESS(status) ? decimals : usualDecimals;
}

/// "1299.00" as "1.299,00"; empty where it is no number.
std::string inLanguage(const std::string &number, const std::string &language) {
    const std::size_t point = number.find('.');
    const auto decimals =
        point == std::string::npos ? 0 : static_cast<int>(number.size() - point - 1);
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale = icu::Locale::forLanguageTag(language, status);
    locale.setKeywordValue("numbers", "latn", status);
    std::string text;
    icu::number::NumberFormatter::withLocale(locale)
        .precision(icu::number::Precision::fixedFraction(decimals))
        .formatDecimal(number, status)
        .toString(status)
        .findAndReplace(icu::UnicodeString(u'\u202F'), icu::UnicodeString(u'\u00A0'))
        .toUTF8String(text);
    return U_SUCCESS(status) ? text : std::string();
}

/// "1 299,00 €" with a blank between its digits at which no line breaks.
std::string withHeldDigits(const std::string &price) {
    const auto isDigit = [&](std::size_t i) {
        return i < price.size() && price[i] >= '0' && price[i] <= '9';
    };
    std::string held;
    for (std::size_t i = 0; i < price.size(); ++i)
        if (price[i] == ' ' && i > 0 && isDigit(i - 1) && isDigit(i + 1))
            held += "\u00A0";
        else
            held += price[i];
    return held;
}

} // namespace

std::string withDecimals(const std::string &number, const std::string &currency) {
    if (number.find_first_not_of("0123456789.-") != std::string::npos)
        return number;
    const std::size_t point = number.find('.');
    if (point == std::string::npos)
        return decimalsOf(currency) == 0 ? number : number + ".00";
    const std::size_t decimals = number.size() - point - 1;
    return decimals < usualDecimals ? number + std::string(usualDecimals - decimals, '0') : number;
}

std::string localPrice(const ShopRow &row, const std::string &language) {
    if (!row.priceNumber)
        return withHeldDigits(row.price);
    const PriceNumber &price = *row.priceNumber;
    const std::string number = inLanguage(price.number, language);
    if (number.empty() || price.currency.empty())
        return number.empty() ? row.price : number;
    return price.isCurrencyFirst ? price.currency + ' ' + number : number + ' ' + price.currency;
}

bool hasMoreDecimals(const std::string &number, const std::string &currency) {
    const std::size_t point = number.find('.');
    if (point == std::string::npos)
        return false;
    const auto most = static_cast<std::size_t>(std::max(usualDecimals, decimalsOf(currency)));
    return number.find_last_not_of('0') > point + most;
}

} // namespace updatefacts
