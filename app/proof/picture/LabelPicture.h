// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "label/item/Item.h"
#include "proof/picture/OneBitPicture.h"
#include "proof/picture/Raster.h"

#include <optional>

namespace updatefacts {

/// A length in dots, to the nearest.
[[nodiscard]] int dotsOf(Length length, int resolution);
/// The error of a label that has more than mostDots at so many dots per inch.
[[nodiscard]] std::optional<Finding> tooManyDots(const Label &label, int resolution);

/// A page of the PDF (from 0) at the label's resolution, as large as the label, painted by Poppler
/// from these very bytes; empty where tooManyDots() says so or the memory does not suffice.
[[nodiscard]] Raster greyPicture(const Label &label, const std::string &pdf, int page = 0);
/// The same in black and white.
[[nodiscard]] OneBitPicture oneBitPicture(const Label &label, const std::string &pdf, int page = 0);
[[nodiscard]] int pageCount(const std::string &pdf);
/// A page of the PDF (from 0) at any resolution, dots per inch: for screens and printers. Empty
/// where that is more than mostDots, or more than there is memory for.
[[nodiscard]] Raster pagePicture(const std::string &pdf, int page, double resolution);

} // namespace updatefacts
