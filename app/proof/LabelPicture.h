// SPDX-License-Identifier: MIT
#pragma once

#include "label/Item.h"
#include "proof/OneBitPicture.h"
#include "proof/Raster.h"

namespace updatefacts {

/// A page of the PDF (from 0) at the label's resolution, as large as the label, painted by Poppler
/// from these very bytes.
[[nodiscard]] Raster greyPicture(const Label &label, const std::string &pdf, int page = 0);
/// The same in black and white.
[[nodiscard]] OneBitPicture oneBitPicture(const Label &label, const std::string &pdf, int page = 0);
[[nodiscard]] int pageCount(const std::string &pdf);
/// A page of the PDF (from 0) at any resolution, dots per inch: for screens.
[[nodiscard]] Raster pagePicture(const std::string &pdf, int page, double resolution);

} // namespace updatefacts
