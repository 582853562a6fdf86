// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace updatefacts {

/// A picture without grey: a bit a dot, 1 black; rows from the top, each filled up to whole bytes,
/// the leftmost dot in the highest bit.
struct OneBitPicture {
    int width = 0, height = 0;
    std::vector<std::uint8_t> bytes;

    [[nodiscard]] std::size_t bytesPerRow() const {
        return static_cast<std::size_t>(width + 7) / 8;
    }
    [[nodiscard]] bool isBlack(int x, int y) const {
        const std::size_t at =
            static_cast<std::size_t>(y) * bytesPerRow() + static_cast<std::size_t>(x) / 8;
        return (bytes[at] >> (7 - x % 8) & 1) != 0;
    }
    bool operator==(const OneBitPicture &) const = default;
};

} // namespace updatefacts
