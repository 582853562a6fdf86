// SPDX-License-Identifier: MIT
#pragma once

#include "label/layout/FitText.h"
#include "label/layout/Painter.h"

#include <string>

namespace updatefacts {

/// Where a text is painted, and what it is there.
struct TextPlace {
    Rect box; ///< from the start edge; its height is the text's own
    Ink ink = Ink::black;
    std::string slot;
    int fact = -1; ///< number of the row it belongs to, -1 outside the facts
    bool alignEnd = false;
    bool optical = false; ///< the first glyph's ink, not its side bearing, meets the start edge
};

/// Adds the fitted phrase as an item: its lines, with every glyph at its place on paper.
void paintText(Painter &painter, const Phrase &phrase, const FittedText &text,
               const TextPlace &place);

} // namespace updatefacts
