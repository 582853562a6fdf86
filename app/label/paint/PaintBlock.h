// SPDX-License-Identifier: MIT
#pragma once

#include "label/layout/Block.h"
#include "label/layout/Painter.h"

namespace updatefacts {

/// Paints a measured block at a place from the start edge, in the height it is given; what is
/// left over goes to the blocks that take it.
class BlockPainter {
  public:
    BlockPainter(Painter &painter, const Setting &setting)
        : m_painter(painter), m_setting(setting) {}

    void paint(const Block &block, Point at, Length height, Ink ink);

  private:
    void paintColumn(const Block &block, Point at, Length height, Ink ink);
    void paintRow(const Block &block, const RowNode &row, Point at, Length height, Ink ink);
    void paintBox(const Block &block, const BoxNode &box, Point at, Length height);
    void paintFacts(const Block &block, const FactsNode &facts, Point at, Length height, Ink ink);
    void paintFact(const Block &block, const FactsNode &facts, const FactBlock &row, Point at,
                   Ink ink);
    void paintPictogram(const FactsNode &facts, const FactBlock &row, Point at, Length top,
                        Ink ink);
    void paintOfCard(const Block &block, const Rect &rect, Ink ink);
    void paintProducts(const Block &block, const ProductsNode &products, Rect rect, Ink ink);
    void paintSymbol(const Block &block, const SymbolNode &symbol, Point at, Length height);

    Painter &m_painter;
    const Setting &m_setting;
    int m_facts = 0;
};

} // namespace updatefacts
