// SPDX-License-Identifier: MIT
#include "disclosure/Gtin.h"
#include "validation/text/ShownText.h"
#include "validation/values/CheckOwnText.h"
#include "validation/values/FieldCheck.h"
#include "validation/values/GtinDoubt.h"

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

/// A range of prefixes that GS1 gives to no product of a maker (GS1 General Specifications,
/// section 1.4.2), by the first three digits of the number in 13 digits.
struct ReservedRange {
    int first;
    int last;
    Severity severity;
    const char *message; ///< says for what numbers are that begin so
};

constexpr std::array reservedRanges = {
    ReservedRange{20, 29, Severity::error, "gtin.reserved:region"},
    ReservedRange{40, 49, Severity::error, "gtin.reserved:company"},
    ReservedRange{50, 59, Severity::error, "gtin.reserved:coupons"},
    ReservedRange{200, 299, Severity::error, "gtin.reserved:region"},
    ReservedRange{952, 952, Severity::error, "gtin.reserved:examples"},
    ReservedRange{977, 977, Severity::warning, "gtin.reserved:magazines"},
    ReservedRange{978, 979, Severity::warning, "gtin.reserved:books"},
    ReservedRange{980, 980, Severity::error, "gtin.reserved:refunds"},
    ReservedRange{981, 984, Severity::error, "gtin.reserved:coupons"},
    ReservedRange{990, 999, Severity::error, "gtin.reserved:coupons"},
};

/// In eight digits only these are reserved, by the first digit.
constexpr std::array reservedShort = {
    ReservedRange{0, 0, Severity::error, "gtin.reserved:company"},
    ReservedRange{2, 2, Severity::error, "gtin.reserved:company"},
};

template<typename Ranges>
const ReservedRange *rangeOf(const Ranges &ranges, int prefix) {
    const auto found = std::ranges::find_if(ranges, [prefix](const ReservedRange &range) {
        return prefix >= range.first && prefix <= range.last;
    });
    return found == ranges.end() ? nullptr : &*found;
}

const ReservedRange *rangeOf(const std::string &gtin) {
    if (gtin.size() == 8)
        return rangeOf(reservedShort, gtin[0] - '0');
    const std::string in13 = gtin14Of(gtin).substr(1);
    return rangeOf(reservedRanges, std::stoi(in13.substr(0, 3)));
}

/// 1, 2, 3 ...: typed to see what happens.
bool countsUp(const std::string &gtin) {
    const std::string digits = gtin.substr(gtin[0] == '0' ? 1 : 0, 7);
    return digits == "1234567";
}

/// Zeros, or typed to see what happens.
bool isMadeUp(const std::string &gtin) {
    return gtin.find_first_not_of('0') == std::string::npos || countsUp(gtin);
}

void reportReserved(const FieldCheck &check) {
    const std::string &gtin = check.value.scalar;
    const ArgumentList arguments = {argument::plain("gtin", gtin)};
    if (isMadeUp(gtin))
        return check.error("gtin.reserved:no_product", arguments);
    const ReservedRange *range = rangeOf(gtin);
    const bool isSampleNumber = range && range->first == 952 && check.isSample;
    if (!range || isSampleNumber)
        return;
    if (range->severity == Severity::error)
        check.error(range->message, arguments);
    else
        check.warning(range->message, arguments);
}

/// The valid number without a digit that is too many; "" where it cannot be told.
std::string withoutOneDigit(const std::string &digits) {
    const std::vector<std::string> shorter = doubtOf(digits).withoutOneDigit;
    return shorter.size() == 1 ? shorter.front() : std::string();
}

void reportLength(const FieldCheck &check, const std::string &digits) {
    const std::string &gtin = check.value.scalar;
    const Argument written = argument::text("gtin", gtin);
    const bool isNumber = !gtin.empty() && gtin.size() <= 15 &&
                          gtin.find_first_not_of("0123456789") == std::string::npos;
    const std::string shorter = isNumber ? withoutOneDigit(gtin) : std::string();
    if (isGtinLong(digits) && digits.back() == gtinCheckDigit(digits))
        check.error("gtin.length:marks", {written, argument::text("digits", digits)});
    else if (!shorter.empty())
        check.error("gtin.length:digit_too_many", {written, argument::plain("valid", shorter)});
    else
        check.error("gtin.length:other", {written});
}

/// A last digit that does not match is wrong itself only where no other slip explains it.
void reportMistyped(const FieldCheck &check) {
    const std::string &gtin = check.value.scalar;
    const GtinDoubt doubt = doubtOf(gtin);
    if (doubt.isLastDigit())
        return check.error("gtin.check_digit:last",
                           {argument::plain("right", std::string(1, gtinCheckDigit(gtin))),
                            argument::plain("written", std::string(1, gtin.back()))});
    if (const std::string shorter = withoutOneDigit(gtin); !shorter.empty())
        return check.error("gtin.check_digit:digit_too_many", {argument::plain("valid", shorter)});
    check.error("gtin.check_digit:any");
}

} // namespace

bool isOfNoProduct(const std::string &gtin) {
    const ReservedRange *range = isMadeUp(gtin) ? nullptr : rangeOf(gtin);
    return isMadeUp(gtin) || (range && range->first != 952 && range->severity == Severity::error);
}

void checkGtin(const FieldCheck &check) {
    if (!isText(check) || !isOwnValue(check))
        return;
    const std::string &gtin = check.value.scalar;
    std::string digits = cleaned(gtin);
    std::erase_if(digits, [](char c) { return c == ' ' || c == '-' || c == '\''; });
    if (!isGtinLong(gtin))
        reportLength(check, digits);
    else if (gtin.back() != gtinCheckDigit(gtin))
        reportMistyped(check);
    else
        reportReserved(check);
}

} // namespace updatefacts
