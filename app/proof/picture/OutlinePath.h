// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>

#include <string_view>

namespace updatefacts {

/// The path that SVG data of absolute M, L, Q, C and Z say (SVG 1.1, 8.3), such as glyphOutline()
/// and renderSvg() write; empty when the data are not of that kind.
[[nodiscard]] QPainterPath outlinePath(std::string_view data);

} // namespace updatefacts
