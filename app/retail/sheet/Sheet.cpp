// SPDX-License-Identifier: MIT
#include "retail/sheet/Sheet.h"

namespace updatefacts {

std::vector<Rect> placesOf(const Sheet &sheet) {
    std::vector<Rect> places;
    places.reserve(static_cast<std::size_t>(sheet.places()));
    for (int row = 0; row < sheet.rows; ++row)
        for (int column = 0; column < sheet.columns; ++column)
            places.push_back({sheet.first.x + sheet.pitch.x * column,
                              sheet.first.y + sheet.pitch.y * row, sheet.label.width,
                              sheet.label.height});
    return places;
}

void centreOnPaper(Sheet &sheet) {
    const Length across = sheet.pitch.x * (sheet.columns - 1) + sheet.label.width;
    const Length down = sheet.pitch.y * (sheet.rows - 1) + sheet.label.height;
    sheet.first = {(sheet.paper.width - across) * 0.5, (sheet.paper.height - down) * 0.5};
}

} // namespace updatefacts
