// SPDX-License-Identifier: MIT
#pragma once

#include "label/type/ShapedText.h"

#include <vector>

namespace updatefacts {

/// Which ends of lines are kept away from.
enum class Keep {
    always,      ///< all that are not free
    whereItFits, ///< those at need, but where what stands together is wider than a line
    never        ///< those at need are free
};

struct Wrapping {
    Keep keep = Keep::always;
    bool anywhere = false;   ///< a piece that is too wide is cut between clusters
    bool bySentence = false; ///< a sentence that does not end on a line begins one
};

/// Lines of at most `width` ems, broken where the text allows it; a piece that is wider on its
/// own makes a line that is too wide, unless it may be cut. A last line with a single short word is
/// filled up from the line before where that is possible without one line more.
[[nodiscard]] std::vector<ShapedLine> wrapText(const ShapedText &shaped, double width,
                                               const Wrapping &wrapping);

[[nodiscard]] double widestOf(const std::vector<ShapedLine> &lines);
/// The least width, in ems, at which the text takes at most `lines` lines.
[[nodiscard]] double narrowestWidth(const ShapedText &shaped, int lines);

} // namespace updatefacts
