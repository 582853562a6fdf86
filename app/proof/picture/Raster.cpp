// SPDX-License-Identifier: MIT
#include "proof/picture/Raster.h"

#include <algorithm>

namespace updatefacts {

Raster grown(const Raster &raster) {
    Raster result = raster;
    const auto width = static_cast<std::size_t>(raster.width);
    for (std::size_t i = 0; i < raster.grey.size(); ++i) {
        std::uint8_t &dot = result.grey[i];
        if (i % width > 0)
            dot = std::min(dot, raster.grey[i - 1]);
        if (i >= width)
            dot = std::min(dot, raster.grey[i - width]);
    }
    return result;
}

} // namespace updatefacts
