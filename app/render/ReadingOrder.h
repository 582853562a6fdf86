// SPDX-License-Identifier: MIT
#pragma once

#include "label/item/Item.h"

#include <vector>

namespace updatefacts {

/// The runs of a line as they are read, not as they stand from left to right (ISO 32000-1
/// 14.8.2.3.3). Runs that do not add up to the line's text stay as they stand.
[[nodiscard]] std::vector<const GlyphRun *> readingOrder(const TextLine &line);

} // namespace updatefacts
