// SPDX-License-Identifier: MIT
#include "label/paint/PaintCard.h"

#include "label/layout/MeasureComparison.h"
#include "label/layout/MeasureFacts.h"
#include "label/layout/MeasureProducts.h"
#include "label/paint/PaintText.h"
#include "label/paint/PaintTrack.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// Paints one row after another.
class RowPainter {
  public:
    RowPainter(Painter &painter, const Setting &setting, const Block &block)
        : m_painter(painter), m_setting(setting), m_block(block),
          m_comparison(std::get<ComparisonNode>(block.node->kind)) {}

    void paint(const Block &row, Point at, int number) {
        const Length pictogram = m_setting.at(m_comparison.pictogram);
        const Length indent = pictogramIndent(pictogram);
        const FactBlock &first = row.facts.front();
        const Length nameHeight = std::max(first.name->height, pictogram);
        paintPictogram(*first.fact,
                       {at.x, at.y + (nameHeight - pictogram) * 0.5, pictogram, pictogram});
        const Length nameY = at.y + (nameHeight - first.name->height) * 0.5;
        paintText(m_painter, first.fact->name, *first.name,
                  {{at.x + indent, nameY, m_block.size.width - indent, first.name->height},
                   Ink::black,
                   first.fact->id + ".name",
                   number});
        at.y += nameHeight + comparisonBetween(row);
        for (const FactBlock &fact : row.facts) {
            paintAnswer(fact, at, number);
            at.x += columnWidth() + m_setting.at(m_comparison.gap);
        }
    }

  private:
    [[nodiscard]] Length columnWidth() const {
        return m_setting.columnWidth(m_block.size.width, m_comparison.gap);
    }

    void paintPictogram(const Fact &fact, Rect rect) {
        const auto &pictograms = m_setting.data.common->pictograms;
        if (const auto pictogram = pictograms.find(fact.pictogram);
            pictogram != pictograms.end() && rect.width > Length())
            m_painter.pictogram(pictogram->second, rect, Ink::black);
    }

    void paintAnswer(const FactBlock &fact, Point at, int number) {
        paintText(m_painter, fact.fact->value, *fact.value,
                  {{at.x, at.y, columnWidth(), fact.value->height},
                   Ink::black,
                   fact.fact->id + ".value",
                   number});
    }

    Painter &m_painter;
    const Setting &m_setting;
    const Block &m_block;
    const ComparisonNode &m_comparison;
};

} // namespace

int paintComparison(Painter &painter, const Setting &setting, const Block &block, Rect rect,
                    int facts) {
    const auto &comparison = std::get<ComparisonNode>(block.node->kind);
    const Length rule = setting.at(comparison.rule);
    const Length pad = comparisonPadding(comparison, setting);
    const Length spare =
        std::max((rect.height - block.size.height) * (0.5 / static_cast<double>(block.body.size())),
                 Length());
    RowPainter rows(painter, setting, block);
    Point at{rect.x, rect.y};
    for (const Block &row : block.body) {
        painter.fill({at.x, at.y, rect.width, rule}, Ink::black);
        at.y += rule + pad + spare;
        rows.paint(row, at, facts++);
        at.y += row.size.height + std::max(row.overhang, pad) + spare;
    }
    return facts;
}

void paintTrackBlock(Painter &painter, const Setting &setting, const Block &block, Point at) {
    const auto &track = std::get<TrackNode>(block.node->kind);
    const TimeBar bar = setting.content.bar.value_or(TimeBar());
    const Length width = block.size.width;
    const Length height = setting.at(track.height);
    paintTrack(painter, bar, {at.x, at.y + todayReach, width, height});
    const Length words = block.text->width;
    const Length x = std::max(std::min(endOnTrack(bar, width), width) - words, Length());
    paintText(painter, setting.phrase("bar"), *block.text,
              {{at.x + x, at.y + todayReach * 2 + height + underToday, words, block.text->height},
               Ink::black,
               "bar"});
}

} // namespace updatefacts
