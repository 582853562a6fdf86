// SPDX-License-Identifier: MIT
#pragma once

#include "label/content/Content.h"
#include "label/template/TemplateData.h"
#include "label/type/Shaper.h"

#include <vector>

namespace updatefacts {

/// A style at the scale of one attempt, with the weight of the state put in.
struct ScaledStyle {
    Cut cut = Cut::text;
    int weight = 400;
    double size = 8; ///< points
    double minimum = 6;
    int lines = 1, maximumLines = 1;
    double leading = 1.2;
    bool trim = false;
    bool spares = false; ///< one line more rather than part words that stand together
    bool tears = false;  ///< an address may be torn anywhere rather than not fit

    bool operator==(const ScaledStyle &) const = default;
};

[[nodiscard]] ScaledStyle scaled(const TextStyle &style, double scale, int stateWeight);

/// A text as it will stand: its lines, size and measures.
struct FittedText {
    const ShapedText *shaped = nullptr; ///< owned by the Shaper
    std::vector<ShapedLine> lines;
    double size = 0; ///< points
    bool shortForm = false;
    bool overflows = false; ///< does not fit even at its minimum
    Length lineHeight;
    Length baseline; ///< of the first line, from the top of the text's box
    Length height;
    Length width;    ///< of the widest line
    Length overhang; ///< how far the ink of the last line hangs below the box
    Length rise;     ///< how far the ink of the first line rises above the box
};

/// Wraps, condenses, shrinks, takes the short form, takes one more line: in this order, until
/// the phrase fits the width. What the maker typed is torn anywhere only where nothing of that
/// helps. A text that never fits is set at its minimum and marked.
[[nodiscard]] FittedText fitText(Shaper &shaper, const Phrase &phrase, const ScaledStyle &style,
                                 Length width);

/// The width of the phrase on one line at the given size in points.
[[nodiscard]] Length naturalWidth(Shaper &shaper, const Phrase &phrase, const ScaledStyle &style,
                                  double size);
/// The least width at which the phrase takes no more than its style's lines at the given size.
[[nodiscard]] Length leastWidth(Shaper &shaper, const Phrase &phrase, const ScaledStyle &style,
                                double size);

} // namespace updatefacts
