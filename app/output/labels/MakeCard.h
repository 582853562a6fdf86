// SPDX-License-Identifier: MIT
#pragma once

#include "output/labels/MakeLabel.h"

#include <span>

namespace updatefacts {

/// The card that compares the products, at least one, in the order given, laid out, rendered and
/// read back. Its PDF and SVG carry all of their disclosures.
[[nodiscard]] MadeLabel makeCard(std::span<const Disclosure *const> products,
                                 const LabelRequest &request, LabelSession &session);

} // namespace updatefacts
