// SPDX-License-Identifier: MIT
#include "proof/picture/Raster.h"

#include <algorithm>
#include <cmath>

namespace updatefacts {

Raster grown(const Raster &raster) {
    Raster result = raster;
    const auto width = static_cast<std::size_t>(raster.width);
    for (std::size_t row = 0; row < raster.grey.size(); row += width) {
        const std::uint8_t *from = raster.grey.data() + row;
        std::uint8_t *to = result.grey.data() + row;
        for (std::size_t x = 1; x < width; ++x)
            to[x] = std::min(to[x], from[x - 1]);
        if (row == 0)
            continue;
        const std::uint8_t *above = from - width;
        for (std::size_t x = 0; x < width; ++x)
            to[x] = std::min(to[x], above[x]);
    }
    return result;
}

namespace {

/// How much of the dot `at` lies between two places.
double shareOf(int at, double from, double to) {
    return std::min(to, at + 1.0) - std::max(from, static_cast<double>(at));
}

double greyBetween(const Raster &raster, double left, double top, double factor) {
    const double right = left + factor;
    const double bottom = top + factor;
    double sum = 0;
    for (int y = static_cast<int>(top); y < bottom && y < raster.height; ++y)
        for (int x = static_cast<int>(left); x < right && x < raster.width; ++x)
            sum += raster.at(x, y) * shareOf(x, left, right) * shareOf(y, top, bottom);
    return sum / (factor * factor);
}

} // namespace

Raster coarser(const Raster &raster, double factor) {
    Raster result{
        static_cast<int>(raster.width / factor), static_cast<int>(raster.height / factor), {}};
    for (int y = 0; y < result.height; ++y)
        for (int x = 0; x < result.width; ++x)
            result.grey.push_back(static_cast<std::uint8_t>(
                std::lround(greyBetween(raster, x * factor, y * factor, factor))));
    return result;
}

} // namespace updatefacts
