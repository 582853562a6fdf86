// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace updatefacts {

/// Whether a number format shows numbers as dates or times (ECMA-376 part 1, 18.8.30 and 18.8.31):
/// the built-in ids 14-22, 27-36 and 45-58, or a code with d, m, y, h or s outside of quotes,
/// escapes and brackets, elapsed hours ([h]) included. code: empty for a built-in one.
[[nodiscard]] bool isDateFormat(int id, std::string_view code);

/// The digits that a format of zeros only ("0000000000000") shows at least; 0: it is another one.
[[nodiscard]] int digitsOfFormat(std::string_view code);

/// What a format shows beside a number.
struct ShownCurrency {
    std::string text{}; ///< "€", "EUR"; empty: none
    bool isFirst = false;
};

/// The currency of a format: [$€-407], "EUR" in quotes, or its sign.
[[nodiscard]] ShownCurrency currencyOfFormat(std::string_view code);

/// A number as it stands in a workbook's file, as spreadsheets show it: at most 15 digits, whole
/// ones without an exponent ("4.006381333931E+12" is 4006381333931). digits: at least as many
/// before the point. Not a number: the text as it is.
[[nodiscard]] std::string plainNumber(std::string_view written, int digits = 0);

/// A workbook's day number as ISO 8601: a day, a time, or both. is1904: days are counted from
/// 1904-01-01, else from 1900-01-01 with a 29 February 1900 that never was (ECMA-376 part 1,
/// 18.17.4.1). Not a day number: the text as it is.
[[nodiscard]] std::string dateOfSerial(std::string_view written, bool is1904);

} // namespace updatefacts
