// SPDX-License-Identifier: MIT
#include "label/paint/PaintBlock.h"

#include "label/layout/MeasureBlock.h"
#include "label/layout/MeasureFacts.h"
#include "label/paint/PaintCard.h"
#include "label/paint/PaintText.h"
#include "label/symbol/PlaceSymbol.h"

#include <algorithm>

namespace updatefacts {

void BlockPainter::paint(const Block &block, Point at, Length height, Ink ink) {
    const Node &node = *block.node;
    const Rect rect{at.x, at.y, block.size.width, height};
    if (const auto *price = std::get_if<TextNode>(&node.kind); price && price->slot == "price")
        m_painter.accent({rect.x, rect.y, rect.width, rect.height * 1.5}); // a comma
    if (const auto *text = std::get_if<TextNode>(&node.kind))
        paintText(m_painter, m_setting.phrase(text->slot), *block.text,
                  {rect, ink, text->slot, -1, text->alignEnd, text->style.trim});
    else if (std::holds_alternative<RuleNode>(node.kind))
        m_painter.fill({rect.x, rect.y, rect.width, block.size.height}, ink);
    else if (const auto *row = std::get_if<RowNode>(&node.kind))
        paintRow(block, *row, at, height, ink);
    else if (const auto *columns = std::get_if<ColumnsNode>(&node.kind))
        paintRow(block, {columns->gap, Align::stretch, false, {}}, at, height, ink);
    else if (std::holds_alternative<ColumnNode>(node.kind))
        paintColumn(block, at, height, ink);
    else if (const auto *box = std::get_if<BoxNode>(&node.kind))
        paintBox(block, *box, at, height);
    else if (std::holds_alternative<TermNode>(node.kind))
        paintTerm(m_painter, m_setting.content.state.term, rect, ink);
    else if (const auto *facts = std::get_if<FactsNode>(&node.kind))
        paintFacts(block, *facts, at, height, ink);
    else if (const auto *symbol = std::get_if<SymbolNode>(&node.kind))
        paintSymbol(block, *symbol, at, height);
    else if (const auto *pictogram = std::get_if<PictogramNode>(&node.kind))
        m_painter.pictogram(m_setting.data.common->pictograms.at(pictogram->name),
                            {rect.x, rect.y, block.size.height, block.size.height}, ink);
    else
        paintOfCard(block, rect, ink);
}

void BlockPainter::paintOfCard(const Block &block, const Rect &rect, Ink ink) {
    if (const auto *products = std::get_if<ProductsNode>(&block.node->kind))
        paintProducts(block, *products, rect, ink);
    else if (std::holds_alternative<ComparisonNode>(block.node->kind))
        m_facts = paintComparison(m_painter, m_setting, block, rect, m_facts);
    else if (std::holds_alternative<TrackNode>(block.node->kind))
        paintTrackBlock(m_painter, m_setting, block, {rect.x, rect.y});
}

void BlockPainter::paintProducts(const Block &block, const ProductsNode &products, Rect rect,
                                 Ink ink) {
    for (std::size_t i = 0; i < block.body.size(); ++i) {
        const Setting product = m_setting.ofProduct(i);
        BlockPainter column(m_painter, product);
        column.m_facts = m_facts;
        column.paint(block.body[i], {rect.x, rect.y}, rect.height, ink);
        m_facts = column.m_facts;
        rect.x += block.body[i].size.width + m_setting.at(products.gap);
    }
}

void BlockPainter::paintColumn(const Block &block, Point at, Length height, Ink ink) {
    Length natural;
    for (const Block &child : block.body)
        natural += child.outerHeight();
    const auto flexible = std::ranges::count_if(block.body, isFlexible);
    const Length share = flexible > 0 && height > natural
                             ? (height - natural) * (1.0 / static_cast<double>(flexible))
                             : Length();
    for (const Block &child : block.body) {
        const Length own = child.size.height + (isFlexible(child) ? share : Length());
        paint(child, {at.x, at.y + child.before}, own, ink);
        at.y += child.before + own + child.after;
    }
}

void BlockPainter::paintRow(const Block &block, const RowNode &row, Point at, Length height,
                            Ink ink) {
    if (block.stacked)
        return paintColumn(block, at, height, ink);
    for (const Block &child : block.body) {
        const Length slack = height - child.outerHeight();
        Length y = child.before;
        Length own = child.size.height;
        if (row.align == Align::center)
            y += slack * 0.5;
        else if (row.align == Align::end)
            y += slack;
        else if (row.align == Align::baseline)
            y = block.baseline - child.baseline;
        else if (row.align == Align::stretch)
            own += slack;
        paint(child, {at.x, at.y + y}, own, ink);
        at.x += child.size.width + m_setting.at(row.gap);
    }
}

void BlockPainter::paintBox(const Block &block, const BoxNode &box, Point at, Length height) {
    const State &state = m_setting.content.state;
    const Length band = bandOf(box, m_setting);
    paintField(m_painter, state.paint, {at.x, at.y, block.size.width, height}, band);
    const Length start =
        m_setting.at(box.start) + (state.paint == FieldPaint::hatch ? band : Length());
    const Length top = topPadding(box, m_setting);
    paintColumn(block, {at.x + start, at.y + top},
                height - top - bottomPadding(box, block.overhang, m_setting),
                state.paint == FieldPaint::solid ? Ink::paper : Ink::black);
}

void BlockPainter::paintFacts(const Block &block, const FactsNode &facts, Point at, Length height,
                              Ink ink) {
    const Length rule = m_setting.at(facts.rule);
    const Length spare =
        (height - block.size.height) * (0.5 / static_cast<double>(block.facts.size()));
    const Length pad = factPadding(facts, m_setting) + std::max(spare, Length());
    if (facts.firstRule) {
        const Length weight = m_setting.at(*facts.firstRule);
        m_painter.fill({at.x, at.y, block.size.width, weight}, ink);
        at.y += weight;
    }
    for (const FactBlock &row : block.facts) {
        if (&row != &block.facts.front()) {
            m_painter.fill({at.x, at.y, block.size.width, rule}, ink);
            at.y += rule;
        }
        at.y += pad;
        paintFact(block, facts, row, at, ink);
        at.y += row.height + pad;
        ++m_facts;
    }
}

void BlockPainter::paintFact(const Block &block, const FactsNode &facts, const FactBlock &row,
                             Point at, Ink ink) {
    const Length baseline = std::max(row.name->baseline, row.value->baseline);
    const Length top = at.y + (row.height - wordsHeight(row)) * 0.5;
    paintPictogram(facts, row, at, top, ink);
    const Length nameX = at.x + pictogramIndent(m_setting.at(facts.pictogram));
    const Length valueX = row.outdented ? at.x
                          : row.stacked ? nameX
                                        : at.x + block.size.width - block.valueWidth;
    const Length valueWidth = at.x + block.size.width - valueX;
    const Length nameY = row.stacked ? top : top + baseline - row.name->baseline;
    const Length valueY =
        row.stacked ? top + row.name->height + row.between : top + baseline - row.value->baseline;
    paintText(
        m_painter, row.fact->name, *row.name,
        {{nameX, nameY, block.nameWidth, row.name->height}, ink, row.fact->id + ".name", m_facts});
    paintText(
        m_painter, row.fact->without(m_setting.attempt.unnamed), *row.value,
        {{valueX, valueY, valueWidth, row.value->height}, ink, row.fact->id + ".value", m_facts});
}

/// Beside the first line of the row's words, which begin at `top`.
void BlockPainter::paintPictogram(const FactsNode &facts, const FactBlock &row, Point at,
                                  Length top, Ink ink) {
    const Length side = m_setting.at(facts.pictogram);
    const auto pictogram = m_setting.data.common->pictograms.find(row.fact->pictogram);
    if (side <= Length() || pictogram == m_setting.data.common->pictograms.end())
        return;
    const Length baseline = std::max(row.name->baseline, row.value->baseline);
    const Length middle = row.stacked ? row.name->lineHeight * 0.5
                                      : baseline - Length::points(row.value->size) * 0.364;
    const Length y = std::max(at.y, std::min(top + middle - side * 0.5, at.y + row.height - side));
    m_painter.pictogram(pictogram->second, {at.x, y, side, side}, ink);
}

void BlockPainter::paintSymbol(const Block &block, const SymbolNode &symbol, Point at,
                               Length height) {
    const Length side = symbolSide(symbol, m_setting);
    const Length slackX = block.size.width - side;
    const Length slackY = symbol.alignEnd ? height - side : Length();
    const Rect slot = m_painter.onPaper(
        {at.x + (symbol.alignEnd ? slackX : Length()), at.y + slackY, side, side});
    const SymbolRequest request{m_setting.data.size,
                                m_setting.resolution,
                                m_setting.at(symbol.module),
                                {slot.x, slot.y},
                                symbol.quietZone};
    SymbolItem item = placeSymbol(m_setting.symbol, m_setting.content.payload, request);
    item.description = m_setting.content.symbolDescription;
    m_painter.add(std::move(item));
}

} // namespace updatefacts
