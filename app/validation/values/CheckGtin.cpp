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
    const char *use; ///< completes "numbers that begin so ..."
};

constexpr std::array reservedRanges = {
    ReservedRange{20, 29, Severity::error, "are for use within one region or shop"},
    ReservedRange{40, 49, Severity::error, "are for use within one company"},
    ReservedRange{50, 59, Severity::error, "are for coupons"},
    ReservedRange{200, 299, Severity::error, "are for use within one region or shop"},
    ReservedRange{952, 952, Severity::error, "are for examples"},
    ReservedRange{977, 977, Severity::warning, "are for magazines (ISSN)"},
    ReservedRange{978, 979, Severity::warning, "are for books (ISBN)"},
    ReservedRange{980, 980, Severity::error, "are for refunds"},
    ReservedRange{981, 984, Severity::error, "are for coupons"},
    ReservedRange{990, 999, Severity::error, "are for coupons"},
};

/// In eight digits only these are reserved, by the first digit.
constexpr std::array reservedShort = {
    ReservedRange{0, 0, Severity::error, "are for use within one company"},
    ReservedRange{2, 2, Severity::error, "are for use within one company"},
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

void reportReserved(const FieldCheck &check) {
    const std::string &gtin = check.value.scalar;
    const std::string mend = "Copy the number below the barcode of the product as it is sold.";
    if (gtin.find_first_not_of('0') == std::string::npos || countsUp(gtin))
        return check.error("gtin.reserved", check.name() + " belongs to no product: " + gtin + ".",
                           mend);
    const ReservedRange *range = rangeOf(gtin);
    const bool isSampleNumber = range && range->first == 952 && check.isSample;
    if (!range || isSampleNumber)
        return;
    std::string sentence = check.name() + " can belong to no device: numbers that begin as " +
                           gtin + " " + range->use + ".";
    if (range->severity == Severity::error)
        check.error("gtin.reserved", std::move(sentence), mend);
    else
        check.warning("gtin.reserved", std::move(sentence), mend);
}

/// What is likely wrong; "" where it cannot be told.
std::string digitTooMany(const std::string &digits) {
    const std::vector<std::string> shorter = doubtOf(digits).withoutOneDigit;
    if (shorter.size() != 1)
        return {};
    return "perhaps with a digit too many, as " + shorter.front() + " is a valid number";
}

std::string howToWrite(const std::string &gtin, const std::string &digits) {
    if (isGtinLong(digits) && digits.back() == gtinCheckDigit(digits))
        return "Write " + quoted(digits) + ", without spaces or other marks.";
    const bool isNumber = !gtin.empty() && gtin.size() <= 15 &&
                          gtin.find_first_not_of("0123456789") == std::string::npos;
    if (const std::string slip = isNumber ? digitTooMany(gtin) : std::string(); !slip.empty())
        return "Compare it with the number below the barcode: it was typed " + slip + ".";
    return "Copy the number below the barcode, without spaces; a spreadsheet must hold it as text.";
}

/// A last digit that does not match is wrong itself only where no other slip explains it.
void reportMistyped(const FieldCheck &check) {
    const std::string &gtin = check.value.scalar;
    const GtinDoubt doubt = doubtOf(gtin);
    const std::string compare = "Compare it with the number below the barcode.";
    if (doubt.isLastDigit())
        return check.error("gtin.check_digit",
                           check.name() + " is mistyped: its last digit should be " +
                               gtinCheckDigit(gtin) + ", but is " + gtin.back() + ".",
                           compare);
    if (const std::string slip = digitTooMany(gtin); !slip.empty())
        return check.error("gtin.check_digit", check.name() + " is mistyped, " + slip + ".",
                           compare);
    check.error("gtin.check_digit",
                check.name() + " is mistyped: its last digit does not match the others.",
                "Compare it with the number below the barcode: one digit may be wrong or too many, "
                "or two may have changed places.");
}

} // namespace

void checkGtin(const FieldCheck &check) {
    if (!isText(check) || !isOwnValue(check))
        return;
    const std::string &gtin = check.value.scalar;
    std::string digits = cleaned(gtin);
    std::erase_if(digits, [](char c) { return c == ' ' || c == '-' || c == '\''; });
    if (!isGtinLong(gtin))
        check.error("gtin.length",
                    check.name() + " should be 8, 12, 13 or 14 digits, but is " + shown(gtin) + ".",
                    howToWrite(gtin, digits));
    else if (gtin.back() != gtinCheckDigit(gtin))
        reportMistyped(check);
    else
        reportReserved(check);
}

} // namespace updatefacts
