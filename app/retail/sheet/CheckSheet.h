// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "retail/sheet/Sheet.h"

namespace updatefacts {

/// No sheet has more labels than this.
inline constexpr int mostPlaces = 1000;

/// What cannot be right about a sheet: labels that overlap or reach over the paper's edge, by more
/// than rounding.
[[nodiscard]] Findings checkSheet(const Sheet &sheet);

/// The errors of what is wished of the sheet: labels of this size on it, from the place `start` (1
/// is the first) on.
[[nodiscard]] Findings checkFit(const Sheet &sheet, Size label);
[[nodiscard]] Findings checkStart(const Sheet &sheet, int start);

/// Whether labels of this size lie wholly on the places of the sheet.
[[nodiscard]] bool fitsOn(const Sheet &sheet, Size label);

} // namespace updatefacts
