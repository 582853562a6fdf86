// SPDX-License-Identifier: MIT
#pragma once

#include "label/item/Item.h"

namespace updatefacts {

/// As many whole dots of the resolution (dots per inch) as come nearest to the length.
[[nodiscard]] Length onDots(Length length, int resolution);

/// Moves all that the item paints. By whole dots, symbols stay on the printer's grid.
void moveItem(Item &item, Point by);
[[nodiscard]] inline Rect moved(const Rect &rect, Point by) {
    return {rect.x + by.x, rect.y + by.y, rect.width, rect.height};
}

} // namespace updatefacts
