// SPDX-License-Identifier: MIT
#pragma once

#include "label/layout/TextFitter.h"
#include "label/symbol/QrSymbol.h"
#include "label/template/TemplateData.h"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace updatefacts {

/// One attempt at the whole label: how small, how tight, what is left out.
struct Attempted {
    double scale = 1;     ///< of the type sizes
    double tightness = 1; ///< of the padding between the rows of facts
    std::set<std::string, std::less<>> dropped;
    bool shortName = false;  ///< product_short_name stands for product_name
    bool roomy = false;      ///< one line more rather than part words that stand together
    bool pressed = false;    ///< nothing else helped: more lines, type and fields below their least
    std::size_t unnamed = 0; ///< so many of each list of choices are counted instead of named

    bool operator==(const Attempted &) const = default;
};

/// Which page of the label is laid out.
struct PageOfLabel {
    int number = 1, count = 1;
    std::set<std::string, std::less<>> carried; ///< what the pages before left for this one

    /// Whether the page shows what goes by this name of the drop list ("" is on every page).
    [[nodiscard]] bool has(const std::string &drop) const {
        return carried.empty() || drop.empty() || carried.contains(drop);
    }
};

/// One of the products of a card.
struct ComparedProduct {
    Content content;
    QrSymbol symbol;
};

/// What measuring and painting need to know of the label.
struct Setting {
    const TemplateData &data;
    const Content &content;
    const QrSymbol &symbol;
    TextFitter &fitter;
    int resolution;
    Attempted attempt;
    PageOfLabel page{};
    std::span<const ComparedProduct> products{}; ///< of a card; content is then that of all
    /// Type of a product's texts is no larger than the smallest of all products, in points.
    const std::map<const Node *, double> *largest = nullptr;

    /// The same for one product of the card.
    [[nodiscard]] Setting ofProduct(std::size_t number) const;
    /// How wide the column of each product is.
    [[nodiscard]] Length columnWidth(Length width, const Measure &gap) const;
    [[nodiscard]] Length at(const Measure &measure) const { return measure.at(resolution); }
    [[nodiscard]] const Nodes &body() const { return page.number > 1 ? data.nextBody : data.body; }
    [[nodiscard]] bool shows(const Node &node) const;
    [[nodiscard]] bool showsOfAny(const Node &column) const; ///< of the products
    /// The phrase of the slot; empty text when the label has nothing to say there.
    [[nodiscard]] const Phrase &phrase(const std::string &slot) const;
    [[nodiscard]] ScaledStyle style(const TextStyle &style) const;
    [[nodiscard]] std::vector<const Fact *> facts(const FactsNode &node) const;
    [[nodiscard]] bool hasOneOf(const std::vector<std::string> &rows) const;
    /// The rows in which the products differ, with the answer of each.
    [[nodiscard]] std::vector<const std::vector<Fact> *> facts(const ComparisonNode &node) const;
};

struct FactBlock {
    const Fact *fact = nullptr;
    const FittedText *name = nullptr, *value = nullptr; ///< owned by the TextFitter
    Length height;                                      ///< of the words, without padding
    bool stacked = false;   ///< the value on lines of its own, below the name
    bool outdented = false; ///< and below the pictogram, too
    Length between;         ///< stacked: gap between name and value, where letters would meet
};

/// A measured node: what it is, how large it must be, what stands in it.
struct Block {
    const Node *node = nullptr;
    Size size; ///< without before and after
    Length before, after;
    Length baseline;                  ///< of the first line, from its top
    Length overhang;                  ///< ink below its bottom edge
    Length rise;                      ///< ink above its top edge
    bool stacked = false;             ///< a row whose boxes stand one below the other
    std::vector<Block> body;          ///< row, column, box
    const FittedText *text = nullptr; ///< text: owned by the TextFitter
    std::vector<FactBlock> facts;
    Length nameWidth, valueWidth; ///< facts

    [[nodiscard]] Length outerHeight() const { return before + size.height + after; }
};

/// Whether the block takes height that is left over.
[[nodiscard]] bool isFlexible(const Block &block);

} // namespace updatefacts
