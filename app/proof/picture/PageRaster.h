// SPDX-License-Identifier: MIT
#pragma once

#include "label/item/Item.h"
#include "proof/picture/OpenPdf.h"

namespace updatefacts {

/// A whole page as dots, and where the label lies on them.
struct PageRaster {
    Raster dots;
    int resolution = 0; ///< dots per inch
    bool isPrinted =
        false;      ///< on the printer's grid, which begins at the page's bottom left corner
    double top = 0; ///< of the page, dots below the raster's upper edge; may be negative

    [[nodiscard]] double across(Length x) const { return x.micrometres() * perMicrometre(); }
    [[nodiscard]] double down(Length y) const { return top + y.micrometres() * perMicrometre(); }
    [[nodiscard]] double perMicrometre() const { return resolution / 25400.0; }
};

/// The page that is looked at, at most once painted: the printer's own dots where they are about as
/// coarse as a phone sees the page, 200 to 300 to the inch; else 200 to the inch from the top left
/// corner. Its raster is empty where it has more than mostDots or more than there is memory for.
[[nodiscard]] PageRaster pageRaster(const Label &label, const OpenPdf &pdf);

/// The dots to the inch of pageRaster().
[[nodiscard]] int pageResolution(const Label &label);

} // namespace updatefacts
