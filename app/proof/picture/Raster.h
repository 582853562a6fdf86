// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace updatefacts {

/// A grey picture: 0 black, 255 paper; row by row from the top left corner.
struct Raster {
    int width = 0, height = 0;
    std::vector<std::uint8_t> grey;

    [[nodiscard]] std::uint8_t at(int x, int y) const {
        return grey[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                    static_cast<std::size_t>(x)];
    }
    [[nodiscard]] bool isDark(int x, int y) const { return at(x, y) < 128; }
};

/// No picture has more dots than this: A4 at 1200 dots per inch has 139 million.
inline constexpr std::int64_t mostDots = 150'000'000;

/// The raster as a printer with dot gain paints it: each dark dot also darkens the dot right of it
/// and the dot below.
[[nodiscard]] Raster grown(const Raster &raster);

/// The raster with dots `factor` (at least 1) times as wide and high, each as grey as what it
/// covers; what does not fill a dot at the right and below is left out.
[[nodiscard]] Raster coarser(const Raster &raster, double factor);

} // namespace updatefacts
