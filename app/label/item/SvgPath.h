// SPDX-License-Identifier: MIT
#pragma once

#include "label/item/Item.h"

#include <optional>
#include <string_view>
#include <vector>

namespace updatefacts {

/// The commands of SVG path data (SVG 1.1 section 8.3) in absolute M, L, H, V, A and Z; arcs
/// become cubics. One user unit is 1000 micrometres. Nothing when the data is anything else.
[[nodiscard]] std::optional<std::vector<PathCommand>> parseSvgPath(std::string_view data);

} // namespace updatefacts
