// SPDX-License-Identifier: MIT
#pragma once

#include "label/type/Fonts.h"

#include <cstdint>
#include <string>

namespace updatefacts {

/// The outline of a glyph as SVG path data in font units, y upwards; "" for a blank glyph.
[[nodiscard]] std::string glyphOutline(const FontFace &face, std::uint32_t glyph);

} // namespace updatefacts
