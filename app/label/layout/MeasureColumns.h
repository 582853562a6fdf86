// SPDX-License-Identifier: MIT
#pragma once

#include "label/layout/Block.h"

namespace updatefacts {

/// Two columns: the boxes in their order, the first ones in the first column, as many of them as
/// make the higher column as low as can be.
[[nodiscard]] Block measureColumns(const Node &node, const ColumnsNode &columns, Length width,
                                   const Setting &setting);

} // namespace updatefacts
