// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"

#include <span>

namespace updatefacts {

/// Whether products can be compared on one card:
/// - "compare.part" (error): a part that others build in, which no shopper can buy;
/// - "compare.same_product" (error): the same product again, also in another revision: two promises
///   of one product would look like two products;
/// - "compare.other_kind" (warning): another kind of device than the first. No error, for kinds are
///   coarse, and a camera and a doorbell may serve the same purpose (Directive 2006/114/EC
///   Art. 4(b) allows advertising to compare only products that do).
[[nodiscard]] Findings checkCompared(std::span<const Disclosure *const> products);

} // namespace updatefacts
