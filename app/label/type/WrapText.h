// SPDX-License-Identifier: MIT
#pragma once

#include "label/type/ShapedText.h"

#include <vector>

namespace updatefacts {

/// Lines of at most `width` ems, broken where the text allows it; a piece that is wider on its
/// own is cut between clusters when `anywhere` is set, else it makes a line that is too wide.
/// A last line with a single short word is filled up from the line before where that is possible
/// without one line more.
[[nodiscard]] std::vector<ShapedLine> wrapText(const ShapedText &shaped, double width,
                                               bool anywhere);

[[nodiscard]] double widestOf(const std::vector<ShapedLine> &lines);
/// The least width, in ems, at which the text takes at most `lines` lines.
[[nodiscard]] double narrowestWidth(const ShapedText &shaped, int lines);

} // namespace updatefacts
