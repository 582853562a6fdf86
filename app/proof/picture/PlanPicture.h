// SPDX-License-Identifier: MIT
#pragma once

#include "label/item/Item.h"
#include "proof/picture/Raster.h"

namespace updatefacts {

/// The label as its items say it, painted without any file between: as large as the raster,
/// `resolution` dots per inch. Nothing where there is no room for such a picture.
[[nodiscard]] Raster planPicture(const Label &label, int width, int height, double resolution);

} // namespace updatefacts
