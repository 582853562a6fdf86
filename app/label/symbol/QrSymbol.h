// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// A QR code symbol (ISO/IEC 18004) without its quiet zone.
struct QrSymbol {
    int version = 0;        ///< 1-40
    char level = 'M';       ///< error correction level; M, or Q where that costs no larger version
    int modules = 0;        ///< per side: 17 + 4 * version
    std::vector<bool> dark; ///< row by row, modules * modules

    [[nodiscard]] bool isDark(int column, int row) const {
        return dark[static_cast<std::size_t>(row * modules + column)];
    }
};

/// The smallest symbol at level M (ISO/IEC 18004 7.4: optimal segmentation), raised to Q when the
/// version stays. Nothing when the payload (UTF-8) is empty or too long for version 40.
[[nodiscard]] std::optional<QrSymbol> encodeSymbol(std::string_view payload);

} // namespace updatefacts
