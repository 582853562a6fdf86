// SPDX-License-Identifier: MIT
#pragma once

#include "label/type/Length.h"

#include <string>
#include <vector>

namespace updatefacts {

/// A label product: where the labels lie on the paper.
struct Sheet {
    std::string id;                ///< as commands name it: "avery-l7160"
    std::string title;             ///< the maker and the maker's number, as a shop reads it
    std::vector<std::string> also; ///< numbers of products with the same places
    Size paper;
    Size label;
    Length corner; ///< radius; none: square
    Point first;   ///< the upper left corner of the first label
    Point pitch;   ///< from one label to the next, across and down
    int columns = 1, rows = 1;
    bool roll = false; ///< one label after the other: the paper is as large as one

    [[nodiscard]] int places() const { return columns * rows; }
};

/// The places of the labels, row by row from the upper left.
[[nodiscard]] std::vector<Rect> placesOf(const Sheet &sheet);

/// Puts the labels in the middle of the paper.
void centreOnPaper(Sheet &sheet);

} // namespace updatefacts
