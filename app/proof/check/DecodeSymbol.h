// SPDX-License-Identifier: MIT
#pragma once

#include "proof/picture/Raster.h"

#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

/// What a reader says of a QR code.
struct DecodedSymbol {
    std::string payload; ///< bytes
    std::string level;   ///< "L", "M", "Q" or "H"
};

/// The first QR code of the picture (ZXing), or nothing.
[[nodiscard]] std::optional<DecodedSymbol> decodeSymbol(const Raster &raster);
/// What all of its QR codes say, bytes, however they are turned.
[[nodiscard]] std::vector<std::string> decodeAll(const Raster &raster);

} // namespace updatefacts
