// SPDX-License-Identifier: MIT
#pragma once

#include "retail/table/ColumnMapping.h"

namespace updatefacts {

/// What a heading means, by its name.
struct NamedField {
    ShopField field = ShopField::gtin;
    int rank = 0; ///< 0: that very name; 1: with more words around it; 2: perhaps
    /// An item by its number or by its name ("Artikel"): what the column holds tells which.
    bool mayBeName = false;
};

[[nodiscard]] std::optional<NamedField> fieldNamed(std::string_view heading);

} // namespace updatefacts
