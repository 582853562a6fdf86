// SPDX-License-Identifier: MIT
#pragma once

#include "label/item/Item.h"

#include <string>

namespace updatefacts {

/// The label as SVG 1.1, in millimetres; glyph outlines stand once in <defs>.
[[nodiscard]] std::string renderSvg(const Label &label);

} // namespace updatefacts
