// SPDX-License-Identifier: MIT
#pragma once

#include "retail/cells/Cell.h"

#include <optional>
#include <string>

namespace updatefacts {

/// A price that the table has as a number.
struct PriceNumber {
    std::string number;   ///< "19.90"
    std::string currency; ///< as the cell's format shows it; empty: none
    bool isCurrencyFirst = false;
    bool operator==(const PriceNumber &) const = default;
};

/// One row of a shop's table: which product, and what the shop says of it.
struct ShopRow {
    CellPlace place;
    std::string gtin;  ///< GS1 GTIN, 14 digits with a right check digit; empty: none
    std::string model; ///< as the maker writes it
    std::string maker; ///< or brand; empty: none is said
    std::string file;  ///< of the disclosure, without folders
    std::string item;  ///< the shop's own number
    std::string price, unitPrice;
    std::optional<PriceNumber> priceNumber; ///< nothing: the price is a text
    std::string aisle;
    std::string language;      ///< BCP 47; empty: that of the run
    std::string labelTemplate; ///< empty: that of the run
    int copies = 1;            ///< 0: none is printed
};

/// What a row calls its product: its GTIN, else model, else file.
[[nodiscard]] inline const std::string &productName(const ShopRow &row) {
    return !row.gtin.empty() ? row.gtin : !row.model.empty() ? row.model : row.file;
}

} // namespace updatefacts
