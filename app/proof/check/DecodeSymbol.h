// SPDX-License-Identifier: MIT
#pragma once

#include "proof/picture/Raster.h"

#include <optional>
#include <string>

namespace updatefacts {

/// What a reader says of a QR code.
struct DecodedSymbol {
    std::string payload; ///< bytes
    std::string level;   ///< "L", "M", "Q" or "H"
};

/// The first QR code of the picture (ZXing), or nothing.
[[nodiscard]] std::optional<DecodedSymbol> decodeSymbol(const Raster &raster);

} // namespace updatefacts
