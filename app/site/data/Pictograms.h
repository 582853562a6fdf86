// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace updatefacts {

/// A pictogram of labels (templates/pictograms.yaml) as pages draw it, on a grid of 24 units.
struct PagePictogram {
    std::string paths;      ///< SVG path elements; those of class "line" are strokes 3 units wide
    bool isFlipped = false; ///< in languages written from right to left
};

/// Null where none has that id.
[[nodiscard]] const PagePictogram *pictogram(const std::string &id);

} // namespace updatefacts
