// SPDX-License-Identifier: MIT
#pragma once

#include "retail/table/ShopRow.h"

#include <string>

namespace updatefacts {

/// The price of a row on a label of this language (BCP 47): what a workbook keeps as a number has
/// the point or comma and the groups of the language (Unicode CLDR, Latin digits), and its currency
/// where its format has it; a text stays as the shop wrote it, on one line.
[[nodiscard]] std::string localPrice(const ShopRow &row, const std::string &language);

/// A number as a price: two decimals, none where the currency has none and the number neither. Not
/// a number: the text as it is.
[[nodiscard]] std::string withDecimals(const std::string &number, const std::string &currency);

/// Whether a number with a point has more decimals than money of the currency (ISO 4217 or a sign)
/// has: two, or what ISO 4217 says where that is more.
[[nodiscard]] bool hasMoreDecimals(const std::string &number, const std::string &currency);

} // namespace updatefacts
