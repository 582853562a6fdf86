// SPDX-License-Identifier: MIT
#pragma once

#include "label/layout/Block.h"

namespace updatefacts {

/// Boxes side by side: fixed widths first, then words as wide as they are, and what is left for
/// those that grow. Words that leave too little are set smaller, down to their minimum.
[[nodiscard]] Block measureRow(const Node &node, const RowNode &row, Length width,
                               const Setting &setting);

} // namespace updatefacts
