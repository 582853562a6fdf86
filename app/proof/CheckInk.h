// SPDX-License-Identifier: MIT
#pragma once

#include "document/Finding.h"
#include "label/Item.h"
#include "proof/Raster.h"

namespace updatefacts {

/// Compares the painted page with the label: every line of text reaches as far as the outlines of
/// its glyphs, and nothing is painted outside the boxes of the items. To one or two dots.
[[nodiscard]] Findings checkInk(const Label &label, const Raster &raster, double resolution);

} // namespace updatefacts
