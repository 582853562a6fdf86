// SPDX-License-Identifier: MIT
#include "validation/FieldCheck.h"

namespace updatefacts {

namespace {

/// The last digit a GTIN must have: GS1 General Specifications, weights 3 and 1 from the right.
char checkDigit(std::string_view gtin) {
    int sum = 0;
    int weight = 3;
    for (std::size_t i = gtin.size() - 1; i-- > 0;) {
        sum += (gtin[i] - '0') * weight;
        weight = 4 - weight;
    }
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

} // namespace

void checkGtin(const FieldCheck &check) {
    if (!isText(check))
        return;
    const std::string &gtin = check.value.scalar;
    const std::size_t size = gtin.size();
    const bool digits = gtin.find_first_not_of("0123456789") == std::string::npos;
    if (!digits || (size != 8 && size != 12 && size != 13 && size != 14))
        check.error("gtin.length",
                    check.name() + " should be 8, 12, 13 or 14 digits, but is " + shown(gtin) + ".",
                    "Copy the number below the barcode, without spaces.");
    else if (gtin.back() != checkDigit(gtin))
        check.error("gtin.check_digit",
                    check.name() + " is mistyped: its last digit should be " + checkDigit(gtin) +
                        ", but is " + gtin.back() + ".",
                    "Compare it with the number below the barcode.");
}

} // namespace updatefacts
