// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Word.h"
#include "document/tree/Pointer.h"
#include "label/item/Item.h"
#include "label/type/Fonts.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace updatefacts {

/// A length as a template writes it; dots become a length once the printer is known.
struct Measure {
    enum class Unit { length, dots };
    Unit unit = Unit::length;
    Length length;
    int dots = 0;

    [[nodiscard]] Length at(int resolution) const {
        return unit == Unit::length ? length : Length::rounded(dots * 25400.0 / resolution);
    }
};

/// How a text is set. Sizes in points; leading in multiples of the size.
struct TextStyle {
    Cut cut = Cut::text;
    std::optional<int> weight; ///< none: the weight of the state
    double size = 8;
    double minimum = 6;
    int lines = 1;
    int maximumLines = 1;
    double leading = 1.2;
    bool trim = false; ///< line box cut to cap height and baseline
    bool hold = false; ///< keeps its size until all others are down to 75 %
};

enum class Align { start, center, end, baseline, stretch };

struct Node;
using Nodes = std::vector<Node>;

struct TextNode {
    std::string slot;
    TextStyle style;
    bool alignEnd = false;
    std::string section; ///< the heading of this section: there only where the section is
    std::vector<std::string> rows{}; ///< a heading of these rows: there only where one of them is
};

struct RuleNode {
    Measure weight;
};

struct SpaceNode {
    std::optional<Measure> length; ///< none: takes what is left
};

struct RowNode {
    Measure gap;
    Align align = Align::stretch;
    bool stack = false; ///< one below the other where the words do not fit side by side
    Nodes body;
};

struct ColumnNode {
    Nodes body;
};

/// Boxes one below the other in two columns of the same width, broken where these are evenest.
struct ColumnsNode {
    Measure gap;
    Nodes body;
    Nodes sides; ///< two columns without boxes of their own: they carry those of the body
};

/// The promise field: painted as the state says.
struct BoxNode {
    Measure top, end, bottom, start; ///< padding
    std::optional<Measure> minimumHeight;
    Nodes body;
};

struct TermNode {
    Measure height;
};

struct FactsNode {
    std::vector<std::string> rows;
    std::string section;     ///< instead of rows: all facts of this section of the definitions
    double nameShare = 0.38; ///< of the width; 0 when stacked
    bool stacked = false;    ///< name above value
    Measure pictogram, rule, pad;
    bool stretch = false;             ///< takes what is left, shared by the rows
    std::optional<Measure> firstRule; ///< a rule above the first row
    TextStyle name, value;
};

struct SymbolNode {
    Measure module;
    int quietZone = 4; ///< modules (ISO/IEC 18004: 4)
    bool alignEnd = false;
};

struct PictogramNode {
    std::string name;
    Measure size;
};

/// A comparison card: a column for each product, all of the same width.
struct ProductsNode {
    Measure gap;
    Nodes column; ///< one column, whose boxes stand there once for each product
};

/// The rows in which the products of a card differ: the name, and below it the answers in the
/// columns of their products.
struct ComparisonNode {
    std::vector<std::string> rows;
    Measure gap, pictogram, rule, pad;
    bool stretch = false; ///< takes what is left, shared by the rows
    TextStyle name, value;
};

/// How long a product is supported, on the scale of its card, with the end below it.
struct TrackNode {
    Measure height;
    TextStyle style;
};

/// One box of the body, with what every kind may carry.
struct Node {
    std::variant<TextNode, RuleNode, SpaceNode, RowNode, ColumnNode, ColumnsNode, BoxNode, TermNode,
                 FactsNode, SymbolNode, PictogramNode, ProductsNode, ComparisonNode, TrackNode>
        kind;
    std::string when; ///< flag, or not_FLAG; empty: always
    std::string drop; ///< goes when this name of the drop list goes
    std::string grow; ///< flag under which it shares the width left in a row; "true": always
    bool fill = false;
    bool widthAuto = false; ///< as narrow as the words allow
    std::optional<Measure> width;
    Measure before, after;
};

enum class FieldPaint { solid, dashed, frame, hatch, stop };
enum class TermPaint { none, solid, dashed, spent };

/// One of the five states of the promise, with its words.
struct State {
    FieldPaint paint = FieldPaint::frame;
    TermPaint term = TermPaint::none;
    int weight = 900;
    Word month, monthShort;     ///< with a date: the sentence with {month}, whose last day counts
    Word day, dayShort;         ///< the same with {day}
    Word lead, leadShort, head; ///< without one
    Word qualifier, note, noteShort;
    Word periodLead, periodLeadShort; ///< where a length is promised and no date
};

/// A row of facts: which field it shows, under which name and pictogram.
struct FactRow {
    std::string id;
    Word title;
    Word text; ///< instead of the field's value; empty: the value
    Pointer field;
    std::optional<Pointer> date; ///< a date that says more than the field ("offered until ...")
    std::string around;          ///< the word that stands around what is promised ("at_least")
    std::string pictogram;
    std::map<std::string, std::string> pictograms; ///< pictogram by the field's first choice
    std::string when, keep;
    std::string asks; ///< the flag under which a card says that a product is silent; else `when`
    int yields = 0;   ///< goes as the 1st, 2nd, ... where the label would not fit in any other way
};

struct PictogramPart {
    std::vector<PathCommand> commands; ///< on the grid, one unit = 1000 micrometres
    bool stroked = false;
};

struct Pictogram {
    bool mirror = false;
    std::vector<PictogramPart> parts;
};

/// templates/common.yaml and templates/pictograms.yaml.
struct CommonData {
    std::map<std::string, State> states;
    std::map<std::string, FactRow> rows;
    std::map<std::string, Word> words;
    std::map<std::string, TextStyle> styles;
    std::map<std::string, Pictogram> pictograms;
    std::string hash; ///< of the files' texts, 12 hexadecimal digits
};

/// The first 12 digits of the SHA-256 of the text: other digits, other labels.
[[nodiscard]] std::string shortHash(const std::string &text);

/// How one label carries several languages: each on its own part of one face, or on its own pages.
enum class LanguageParts { one, across, down, pages };

struct TemplateData {
    std::string id;
    std::string title;
    Size size;
    Measure margin;
    int resolution = 300;
    double enlarge = 1;   ///< scale up to which type goes where there is room for it
    double shrink = 0.86; ///< scale down to which type goes before rows are dropped
    struct Frame {
        Measure weight, inset;
    };
    std::optional<Frame> frame;
    std::vector<std::string> drop;
    Nodes body;
    bool isCard = false; ///< compares products
    Nodes nextBody;      ///< of every page after the first; none: what does not fit is left out
    LanguageParts languages = LanguageParts::one;
    std::shared_ptr<const CommonData> common;
    std::string hash; ///< of the file's text and of what it builds on, 12 digits
};

/// The shared part every template builds on, as the program was built with it.
[[nodiscard]] std::shared_ptr<const CommonData> builtInCommon();

} // namespace updatefacts
