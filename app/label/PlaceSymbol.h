// SPDX-License-Identifier: MIT
#pragma once

#include "label/Item.h"
#include "label/QrSymbol.h"

#include <string>

namespace updatefacts {

/// Where a symbol is wished for.
struct SymbolRequest {
    Size page;
    int resolution = 300; ///< of the printer, dots per inch
    Length module;        ///< at least this; rounded up to whole dots
    Point at;             ///< top left corner on paper, without quiet zone
    int quietZone = 4;    ///< modules (ISO/IEC 18004: 4)
};

/// Dots per module: the requested size rounded up.
[[nodiscard]] int dotsPerModule(Length module, int resolution);

/// The symbol on the printer's dot grid, which runs from the page's left and bottom edges: at
/// most one dot right of and below the place wished for, never above or left of it by more than
/// half a dot. Each run of dark modules is a rectangle of its own, drawn in by a hair on all
/// sides, so that a printer that paints every dot it touches adds none.
[[nodiscard]] SymbolItem placeSymbol(const QrSymbol &symbol, std::string payload,
                                     const SymbolRequest &request);

} // namespace updatefacts
