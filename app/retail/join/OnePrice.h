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
/// must not both stand on the shelf. A product is its GTIN; where a row has none, its model (or
/// file) and the shop's own number: colours may cost more. The same amount written otherwise
/// (19,90 € and 19.90 EUR) is the same price; rows without a price or without copies say none.
/// Keeps some 50 bytes a product.
class OnePrice {
  public:
    /// The error "table.two_prices" at the row, where a row before it has another price.
    [[nodiscard]] std::optional<Finding> see(const ShopRow &row);

  private:
    struct Seen {
        std::int64_t amount = 0; ///< in hundredths
        int row = 0;
        std::uint32_t currency = 0; ///< 0: not said
    };
    std::unordered_map<std::uint64_t, Seen> m_seen;
};

/// Hundredths of a price as shops write it: 1.299,00 € and $1,299 are both 129900.
[[nodiscard]] std::int64_t hundredthsOf(const std::string &price);

} // namespace updatefacts
