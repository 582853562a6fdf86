// SPDX-License-Identifier: MIT
#include "retail/sheet/Sheet.h"

namespace updatefacts {

std::vector<Rect> placesOf(const Sheet &sheet) {
    std::vector<Rect> places;
    for (int row = 0; row < sheet.rows; ++row)
        for (int column = 0; column < sheet.columns; ++column)
            places.push_back({sheet.first.x + sheet.pitch.x * column,
                              sheet.first.y + sheet.pitch.y * row, sheet.label.width,
                              sheet.label.height});
    return places;
}

} // namespace updatefacts
