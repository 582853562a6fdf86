// SPDX-License-Identifier: MIT
#pragma once

#include "label/layout/Block.h"

namespace updatefacts {

/// Gap between pictogram, name and value.
inline constexpr Length factGap = Length::millimetres(1.4);

/// The rows of facts: pictogram, name, value, side by side or name above value.
[[nodiscard]] Block measureFacts(const Node &node, const FactsNode &facts, Length width,
                                 const Setting &setting);
/// The width that a pictogram of that side takes, its gap included; none where there is none.
[[nodiscard]] Length pictogramIndent(Length side);
/// Of a row's name and value, as they stand beside or below each other.
[[nodiscard]] Length wordsHeight(const FactBlock &row);
/// Padding above and below the words of a row, at the attempt's tightness.
[[nodiscard]] Length factPadding(const FactsNode &facts, const Setting &setting);

} // namespace updatefacts
