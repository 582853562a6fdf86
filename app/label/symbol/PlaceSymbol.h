// SPDX-License-Identifier: MIT
#pragma once

#include "label/item/Item.h"
#include "label/symbol/QrSymbol.h"

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

/// The symbol on the dot nearest to the place wished for, or on the next one inwards where the
/// nearest would cut its quiet zone at the page's edge. The dot grid runs from the page's left and
/// bottom edges, as printers and Ghostscript lay it. Each run of dark modules is a rectangle of its
/// own, drawn in by a hair on all sides: Ghostscript paints every dot that is touched, Poppler
/// rounds each edge to the nearest dot, and both are exact.
[[nodiscard]] SymbolItem placeSymbol(const QrSymbol &symbol, std::string payload,
                                     const SymbolRequest &request);

} // namespace updatefacts
