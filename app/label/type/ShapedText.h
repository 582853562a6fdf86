// SPDX-License-Identifier: MIT
#pragma once

#include "label/type/Fonts.h"
#include "label/type/KeepTogether.h"

#include <cstdint>
#include <string>
#include <vector>

namespace updatefacts {

/// The box of a glyph's ink: its left and upper edge from the origin, and how far it reaches from
/// there to the right and upwards (so the height is negative), font units. No width: no ink.
struct GlyphExtents {
    int left = 0, top = 0, width = 0, height = 0;
};

/// A glyph as HarfBuzz places it, in ems.
struct ShapedGlyph {
    std::uint32_t id = 0;
    double advance = 0, xOffset = 0, yOffset = 0;
    GlyphExtents extents{};
};

/// Bytes [begin, end) of the text and the glyphs that show them. In logical order.
struct ShapedCluster {
    std::uint32_t begin = 0, end = 0;
    std::uint32_t firstGlyph = 0, glyphCount = 0;
    std::uint32_t run = 0;
    double advance = 0;          ///< ems
    double above = 0, below = 0; ///< how far its ink reaches from the baseline, ems
    bool space = false;
    LineEnd lineEnd = LineEnd::never; ///< behind it
    bool endsSentence = false;        ///< the next cluster begins another one
};

/// One face, script and direction.
struct ShapedRun {
    const FontFace *face = nullptr;
    std::uint8_t level = 0; ///< UAX #9 embedding level; odd: right to left
};

/// A text shaped once for all sizes (no hinting): lines are cut from it afterwards.
struct ShapedText {
    std::string text; ///< without bidi isolates
    std::vector<ShapedRun> runs;
    std::vector<ShapedCluster> clusters;
    std::vector<ShapedGlyph> glyphs;
    std::vector<char32_t> missing; ///< characters that no face has
    double lineHeight = 0;         ///< least line height the scripts need, ems
    bool hasNeed = false;          ///< a line may end somewhere only at need
    bool trimmable = true;         ///< Latin, Greek and Cyrillic only: cap height is its top
};

/// A line: clusters [first, last) without the spaces at its end.
struct ShapedLine {
    std::size_t first = 0, last = 0;
    double advance = 0; ///< ems
};

} // namespace updatefacts
