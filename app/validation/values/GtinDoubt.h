// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// Where a barcode number that does not hold went wrong, going by the slips that hands make.
struct GtinDoubt {
    /// Valid numbers (8, 12, 13 or 14 digits) that are there once a digit is taken out which was
    /// typed twice, or stands behind the last.
    std::vector<std::string> withoutOneDigit;
    /// Whether another slip, too, makes a valid number: a digit too many anywhere, or two digits
    /// beside each other that changed places.
    bool isOpen = false;

    /// Whether nothing but the last digit can be wrong, as far as one slip goes.
    [[nodiscard]] bool isLastDigit() const { return withoutOneDigit.empty() && !isOpen; }
};

/// `digits`: only digits, at least one; no valid GTIN.
[[nodiscard]] GtinDoubt doubtOf(std::string_view digits);

/// Whether GS1 gives the number to no product of a maker (General Specifications, section 1.4.2),
/// or it is made up; those for examples are not among them. gtin: of 8, 12, 13 or 14 digits.
[[nodiscard]] bool isOfNoProduct(const std::string &gtin);

} // namespace updatefacts
