// SPDX-License-Identifier: MIT
#pragma once

#include "label/type/Fonts.h"
#include "label/type/Length.h"
#include "label/type/Phrase.h"

#include <array>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace updatefacts {

enum class Ink { black, paper }; ///< paper: white on the black field

struct Glyph {
    std::uint32_t id = 0; ///< in the run's face
    Point origin;         ///< on the baseline, from the page's top left corner
    Length advance;
};

/// The smallest piece of text that has glyphs of its own: code units [begin, end) of the run's
/// text and glyphs [firstGlyph, firstGlyph + glyphCount). In logical order.
struct Cluster {
    std::uint32_t begin = 0, end = 0;
    std::uint32_t firstGlyph = 0, glyphCount = 0;
};

/// Glyphs of one face, size and direction on one line.
struct GlyphRun {
    const FontFace *face = nullptr;
    double size = 0; ///< em, points
    bool rightToLeft = false;
    std::string text; ///< the source text, UTF-8, logical order
    std::vector<Cluster> clusters;
    std::vector<Glyph> glyphs;
};

struct TextLine {
    Rect box;                   ///< the line's box
    Rect inkBox;                ///< what is painted
    std::vector<GlyphRun> runs; ///< in visual order from left to right
    std::string text;           ///< of the whole line, logical order, UTF-8
};

/// One text of the label: a slot's words, laid out.
struct TextItem {
    std::string slot; ///< "product_name", "head", "arrives.value" ...
    Role role = Role::paragraph;
    std::string language; ///< BCP 47
    bool rightToLeft = false;
    Ink ink = Ink::black;
    std::string text; ///< the words as said, UTF-8; lines are cut from it
    int fact = -1;    ///< number of the row it belongs to, -1 outside the facts
    std::vector<TextLine> lines;
    std::string target; ///< https address when the text is a link
};

/// A filled rectangle: rules, bars, dashes, bands.
struct RectItem {
    Rect rect;
    Ink ink = Ink::black;
};

struct PathCommand {
    enum class Verb { move, line, cubic, close };
    Verb verb = Verb::close;
    std::array<Point, 3> points{}; ///< move, line: [0]; cubic: two control points, then the end
};

/// Pictograms and hatching: filled by the even-odd rule, or stroked with butt ends and mitres.
struct PathItem {
    std::vector<PathCommand> commands;
    Ink ink = Ink::black;
    Length stroke; ///< 0: filled
};

/// The QR code symbol (ISO/IEC 18004): its dark modules as rectangles, and what they must say.
struct SymbolItem {
    Rect rect; ///< without quiet zone
    Length module;
    Length quietZone;
    std::string payload;
    std::string description; ///< for those who do not see it
    int version = 0;         ///< 1-40
    char level = 'M';        ///< error correction: L M Q H
    std::vector<Rect> dark;
};

using Item = std::variant<TextItem, RectItem, PathItem, SymbolItem>;

struct Attachment {
    std::string name; ///< file name
    std::string mediaType;
    std::string description;
    std::string bytes;
};

/// One label, laid out: what is painted, in the order of painting and of reading.
struct Label {
    Size size;            ///< trim size
    int resolution = 0;   ///< of the printer, dots per inch
    std::string language; ///< BCP 47
    bool rightToLeft = false;
    std::string title;       ///< for people: "Update Facts: Lumio Cam 2"
    std::string description; ///< the label's text in one paragraph, for those who do not see it
    std::string created;     ///< RFC 3339, UTC
    std::vector<Item> items;
    std::vector<Rect> accents; ///< where a second ink may stand for black: bands and price
    std::vector<Attachment> attachments;
};

} // namespace updatefacts
