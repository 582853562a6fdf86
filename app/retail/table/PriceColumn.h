// SPDX-License-Identifier: MIT
#pragma once

#include "retail/table/ColumnMapping.h"

#include <string_view>

namespace updatefacts {

/// What the heading of a column says of its prices.
enum class PriceName {
    none,        ///< nothing of a price
    shelf,       ///< what buyers pay: "Preis", "Prix TTC"
    perhaps,     ///< a price, with words that are not known: "Preis 2026"
    recommended, ///< what the maker asks for: RRP, UVP, MSRP
    never        ///< what the shop pays, what was asked before, without tax, for a unit
};

[[nodiscard]] PriceName priceNamed(std::string_view heading);

/// Proposes which column is the price, once all other fields are proposed: what buyers pay, by its
/// heading, then by what it holds, then what the maker recommends. A purchase price, an old one and
/// one without tax never are. Where several may be it equally, none is, and priceColumns names
/// them: a wrong price on a shelf is worse than none.
void proposePrice(ColumnMapping &mapping, const std::vector<TableRow> &rows);

} // namespace updatefacts
