// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "retail/table/ReadShopRows.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

namespace updatefacts {

/// Finds the rows of products that a table gives several prices (isSamePrice): two prices of one
/// product must not both stand on the shelf, and which one is right only the shop knows. A product
/// is its GTIN; where a row has none, its model (or file) and the shop's own number: colours may
/// cost more. Rows without a price or without copies say none.
class OnePrice {
  public:
    /// Reads all prices of the table, with 16 bytes a row while it does so, and once more where
    /// a product has its price written in two ways. Throws IoError.
    void learn(const TableSource &source, const ColumnMapping &mapping);
    void learn(const ShopRow &row);
    /// The error "table.two_prices" at the row, where another one that was learnt has another
    /// price.
    [[nodiscard]] std::optional<Finding> see(const ShopRow &row) const;

  private:
    struct Seen {
        std::string price; ///< of the first row
        int row = 0;
        int otherRow = 0; ///< that has another price; 0: none has
    };
    std::unordered_map<std::uint64_t, Seen> m_seen;
};

} // namespace updatefacts
