// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "label/item/Item.h"
#include "retail/sheet/PrinterCorrection.h"
#include "retail/sheet/Sheet.h"

#include <vector>

namespace updatefacts {

/// Bars along the outside of the rectangle's edges, 0.1 mm wide. They stop where a quiet zone
/// begins, so that a code in the next label is read, too, and at the edge of the paper.
[[nodiscard]] std::vector<RectItem> outlineOf(const Rect &rect, const std::vector<Rect> &quietZones,
                                              Size paper);

/// Crop marks in the margins of the sheet, in line with every edge of its labels: 0.1 mm wide, 3 mm
/// long where there is room for that, at least 1 mm, and further off than the bleed. None at a
/// margin that is too narrow.
[[nodiscard]] std::vector<RectItem> cropMarks(const Sheet &sheet, Length bleed,
                                              const PrinterCorrection &printer);

/// A warning where not one crop mark has room beside the labels.
[[nodiscard]] Findings checkCropMarks(const Sheet &sheet, Length bleed);

} // namespace updatefacts
