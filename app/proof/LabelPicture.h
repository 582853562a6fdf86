// SPDX-License-Identifier: MIT
#pragma once

#include "label/Item.h"
#include "proof/OneBitPicture.h"
#include "proof/Raster.h"

namespace updatefacts {

/// The PDF's page at the label's resolution, as large as the label, painted by Poppler from these
/// very bytes.
[[nodiscard]] Raster greyPicture(const Label &label, const std::string &pdf);
/// The same in black and white.
[[nodiscard]] OneBitPicture oneBitPicture(const Label &label, const std::string &pdf);

} // namespace updatefacts
