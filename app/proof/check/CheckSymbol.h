// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "proof/picture/PageRaster.h"

namespace updatefacts {

/// Every symbol of the page on the printer's own dot grid: each dot as the modules planned, the
/// quiet zone clear; payload and level as planned, read from the page and from the symbol's own
/// dots, plain and with one dot of gain, at the printer's resolution and at 200 dots to the inch.
[[nodiscard]] Findings checkSymbols(const Label &label, const OpenPdf &pdf, const PageRaster &page);

/// Every symbol is read in a picture of the page: payload and level as planned.
void checkReadable(const Label &label, const Raster &page, int pageResolution, Findings &findings);

} // namespace updatefacts
