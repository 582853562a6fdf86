// SPDX-License-Identifier: MIT
#pragma once

#include "label/type/Fonts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace updatefacts {

/// The outline of a glyph as SVG path data in font units, y upwards; "" for a blank glyph.
[[nodiscard]] std::string glyphOutline(const FontFace &face, std::uint32_t glyph);

/// A straight piece of an outline, in font units, y upwards.
struct OutlineEdge {
    double fromX = 0, fromY = 0, toX = 0, toY = 0;
};

/// The outline of a glyph in closed polygons, its curves cut into straight pieces.
[[nodiscard]] std::vector<OutlineEdge> glyphEdges(const FontFace &face, std::uint32_t glyph);

} // namespace updatefacts
