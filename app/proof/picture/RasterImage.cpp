// SPDX-License-Identifier: MIT
#include "proof/picture/RasterImage.h"

#include <algorithm>
#include <cassert>

namespace updatefacts {

QImage imageOf(const Raster &raster) {
    QImage image(raster.width, raster.height, QImage::Format_Grayscale8);
    auto row = raster.grey.begin();
    for (int y = 0; y < raster.height; ++y, row += raster.width)
        std::copy_n(row, raster.width, image.scanLine(y));
    return image;
}

Raster rasterOf(const QImage &image) {
    assert(image.isNull() || image.depth() == 32);
    Raster raster{image.width(), image.height(), {}};
    raster.grey.resize(static_cast<std::size_t>(raster.width) *
                       static_cast<std::size_t>(raster.height));
    auto to = raster.grey.begin();
    for (int y = 0; y < raster.height; ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        to = std::transform(row, row + raster.width, to,
                            [](QRgb dot) { return static_cast<std::uint8_t>(qGray(dot)); });
    }
    return raster;
}

} // namespace updatefacts
