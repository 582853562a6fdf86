// SPDX-License-Identifier: MIT
#pragma once

#include "label/layout/Block.h"

namespace updatefacts {

/// A column for each product of the card, in their order. What stands at the same place in several
/// of them is set in type of the same size: no answer is larger than another.
[[nodiscard]] Block measureProducts(const Node &node, const ProductsNode &products, Length width,
                                    const Setting &setting);

/// The style of a box, in no larger type than it was found to fit at in every column of the card.
[[nodiscard]] ScaledStyle cappedStyle(const TextStyle &style, const Node &node,
                                      const Setting &setting);

/// The bar of one product, with its words below.
[[nodiscard]] Block measureTrack(const Node &node, const TrackNode &track, Length width,
                                 const Setting &setting);
/// How far the mark of today stands out above and below the bar.
inline constexpr Length todayReach = Length::millimetres(0.7);
/// Between the line and the words below, whose marks may be high: "Ġunju 2031".
inline constexpr Length underToday = Length::millimetres(0.3);

} // namespace updatefacts
