// SPDX-License-Identifier: MIT
#pragma once

#include "proof/picture/Raster.h"

#include <QImage>

namespace updatefacts {

/// The same picture, of Format_Grayscale8.
[[nodiscard]] QImage imageOf(const Raster &raster);

/// The grey of a picture of 32 bits a dot, its alpha left aside.
[[nodiscard]] Raster rasterOf(const QImage &image);

} // namespace updatefacts
