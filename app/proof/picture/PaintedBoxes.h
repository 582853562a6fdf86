// SPDX-License-Identifier: MIT
#pragma once

#include "label/item/Item.h"

#include <vector>

namespace updatefacts {

/// The boxes within which the item is painted: one a line of text, else one.
[[nodiscard]] std::vector<Rect> paintedBoxes(const Item &item);

} // namespace updatefacts
