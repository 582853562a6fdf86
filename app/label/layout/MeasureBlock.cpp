// SPDX-License-Identifier: MIT
#include "label/layout/MeasureBlock.h"

#include "label/layout/MeasureColumns.h"
#include "label/layout/MeasureComparison.h"
#include "label/layout/MeasureFacts.h"
#include "label/layout/MeasureProducts.h"
#include "label/layout/MeasureRow.h"
#include "label/layout/Painter.h"
#include "label/symbol/PlaceSymbol.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// What is left free below letters that hang under their box.
constexpr Length overhangClearance = Length::millimetres(0.3);
/// And above accents on capitals, as a share of their own height: a large accent close to the line
/// above would be read with that.
constexpr double riseClearance = 0.35;
/// Of a field's padding, where nothing else helps.
constexpr double pressedPadding = 0.6;

struct Measurer {
    const Node &node;
    Length width;
    const Setting &setting;

    Block operator()(const TextNode &text) const {
        Block block = sized({});
        const ScaledStyle style = cappedStyle(text.style, node, setting);
        block.text = &setting.fitter.fit(setting.phrase(text.slot), style, width);
        block.size.height = block.text->height;
        block.baseline = block.text->baseline;
        block.overhang = block.text->overhang;
        block.rise = block.text->rise;
        return block;
    }
    Block operator()(const RuleNode &rule) const { return sized(setting.at(rule.weight)); }
    Block operator()(const SpaceNode &space) const {
        return sized(space.length ? setting.at(*space.length) : Length());
    }
    Block operator()(const RowNode &row) const { return measureRow(node, row, width, setting); }
    Block operator()(const ColumnNode &column) const {
        return measureColumn(node, column.body, width, setting);
    }
    Block operator()(const ColumnsNode &columns) const {
        return measureColumns(node, columns, width, setting);
    }
    Block operator()(const BoxNode &box) const {
        const Length sides = setting.at(box.start) + setting.at(box.end) + bandOf(box, setting);
        Block block = measureColumn(node, box.body, width - sides, setting);
        const Length ends = topPadding(box, setting) + bottomPadding(box, block.overhang, setting);
        block.size = {width, block.size.height + ends};
        if (box.minimumHeight && !setting.attempt.pressed)
            block.size.height = std::max(block.size.height, setting.at(*box.minimumHeight));
        return block;
    }
    Block operator()(const TermNode &term) const { return sized(setting.at(term.height)); }
    Block operator()(const FactsNode &facts) const {
        return measureFacts(node, facts, width, setting);
    }
    Block operator()(const SymbolNode &symbol) const { return sized(symbolSide(symbol, setting)); }
    Block operator()(const PictogramNode &pictogram) const {
        return sized(setting.at(pictogram.size));
    }
    Block operator()(const ProductsNode &products) const {
        return measureProducts(node, products, width, setting);
    }
    Block operator()(const ComparisonNode &comparison) const {
        return measureComparison(node, comparison, width, setting);
    }
    Block operator()(const TrackNode &track) const {
        return measureTrack(node, track, width, setting);
    }

    Block sized(Length height) const {
        Block block;
        block.node = &node;
        block.size = {width, height};
        return block;
    }
};

void collectOverflows(const Block &block, std::vector<std::string> &slots) {
    const auto *text = std::get_if<TextNode>(&block.node->kind);
    if (block.text && block.text->overflows)
        slots.push_back(text ? text->slot : "bar");
    for (const FactBlock &fact : block.facts)
        if (fact.name->overflows || fact.value->overflows)
            slots.push_back(fact.fact->id);
    for (const Block &child : block.body)
        collectOverflows(child, slots);
}

} // namespace

Block measureBlock(const Node &node, Length width, const Setting &setting) {
    const Length own = node.width ? setting.at(*node.width) : width;
    Block block = std::visit(Measurer{node, own, setting}, node.kind);
    block.before = setting.at(node.before);
    block.after = setting.at(node.after);
    return block;
}

Block measureColumn(const Node &node, const Nodes &body, Length width, const Setting &setting) {
    Block column;
    column.node = &node;
    column.size.width = width;
    for (const Node &child : body) {
        if (!setting.shows(child))
            continue;
        column.body.push_back(measureBlock(child, width, setting));
        putBelow(column, column.body.back(), child, column.body.size() == 1);
    }
    return column;
}

void putBelow(Block &column, Block &block, const Node &node, bool isFirst) {
    if (isFirst) {
        column.baseline = block.before + block.baseline;
        column.rise = std::max(block.rise - block.before, Length());
    } else if (column.overhang + block.rise > Length() &&
               !std::holds_alternative<SpaceNode>(node.kind)) {
        const Length clear = std::max(overhangClearance, block.rise * riseClearance);
        block.before = std::max(block.before, column.overhang + block.rise + clear);
    }
    column.size.height += block.outerHeight();
    column.overhang =
        std::max({block.overhang - block.after, column.overhang - block.outerHeight(), Length()});
}

std::vector<std::string> overflowsOf(const Block &block) {
    std::vector<std::string> slots;
    collectOverflows(block, slots);
    return slots;
}

Length bandOf(const BoxNode &box, const Setting &setting) {
    const FieldPaint paint = setting.content.state.paint;
    if (paint != FieldPaint::hatch && paint != FieldPaint::stop)
        return {};
    const Length side = setting.at(paint == FieldPaint::hatch ? box.start : box.end);
    return std::min(Length::millimetres(3.4), side * 1.35);
}

Length topPadding(const BoxNode &box, const Setting &setting) {
    return setting.at(box.top) * (setting.attempt.pressed ? pressedPadding : 1);
}

Length bottomPadding(const BoxNode &box, Length overhang, const Setting &setting) {
    const bool outlined = setting.content.state.paint != FieldPaint::solid;
    const Length outline = outlined ? fieldOutline : Length();
    const Length padding = setting.at(box.bottom) * (setting.attempt.pressed ? pressedPadding : 1);
    return std::max(padding, overhang + outline + overhangClearance);
}

Length symbolSide(const SymbolNode &node, const Setting &setting) {
    const int dots = dotsPerModule(setting.at(node.module), setting.resolution);
    return Length::rounded(setting.symbol.modules * dots * 25400.0 / setting.resolution);
}

} // namespace updatefacts
