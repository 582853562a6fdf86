// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Neighbours.h"

namespace updatefacts {

/// What tells whether two disclosures are about one product.
struct ProductKey {
    std::string gtin;  ///< without leading zeros
    std::string model; ///< maker and model, letter case and blanks aside; "" when one is missing
};
[[nodiscard]] ProductKey productOf(const Disclosure &disclosure);
/// The same GTIN or, unless both have one, the same maker and model.
[[nodiscard]] bool isSameProduct(const ProductKey &a, const ProductKey &b);

/// A warning when the same product is promised security updates for longer by a disclosure with
/// another disclosure_id: what was promised shrinks by a new number as well. One that was published
/// later than ours does not count, unless it has a seal and ours has none.
[[nodiscard]] Findings promisedMoreElsewhere(const Disclosure &ours, const Neighbours &neighbours);

} // namespace updatefacts
