// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "proof/picture/PageRaster.h"

namespace updatefacts {

/// Compares the painted page with the label: every line of text reaches as far as the outlines of
/// its glyphs, every bar and field reaches to its edges, and nothing is painted outside the boxes
/// of the items. To one or two dots.
[[nodiscard]] Findings checkInk(const Label &label, const PageRaster &page);

} // namespace updatefacts
