// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "retail/table/ShopRow.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

namespace updatefacts {

/// Finds rows that say another price of a product than a row before them: two prices of one product
/// must not both stand on the shelf (isSamePrice). A product is its GTIN; where a row has none, its
/// model (or file) and the shop's own number: colours may cost more. Rows without a price or
/// without copies say none. Keeps some 80 bytes a product.
class OnePrice {
  public:
    /// The error "table.two_prices" at the row, where a row before it has another price.
    [[nodiscard]] std::optional<Finding> see(const ShopRow &row);

  private:
    struct Seen {
        std::string price;
        int row = 0;
    };
    std::unordered_map<std::uint64_t, Seen> m_seen;
};

} // namespace updatefacts
