// SPDX-License-Identifier: MIT
#include "label/layout/MeasureComparison.h"

#include "label/layout/MeasureFacts.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// How the words of the rows are set, and their widths.
struct RowRoom {
    const Node &node;
    ScaledStyle name, value;
    Length nameWidth, valueWidth;
    Length pictogram;
};

Block measureRowOf(const std::vector<Fact> &answers, const RowRoom &room, const Setting &setting) {
    Block row;
    row.node = &room.node;
    Length below;
    for (const Fact &answer : answers) {
        FactBlock fact;
        fact.fact = &answer;
        fact.name = &setting.fitter.fit(answer.name, room.name, room.nameWidth);
        fact.value = &setting.fitter.fit(answer.value, room.value, room.valueWidth);
        below = std::max(below, fact.value->height);
        row.overhang = std::max(row.overhang, fact.value->overhang);
        row.facts.push_back(std::move(fact));
    }
    const Length name = std::max(row.facts.front().name->height, room.pictogram);
    row.size.height = name + comparisonBetween(row) + below;
    return row;
}

double smallestAnswer(const std::vector<Block> &rows) {
    double smallest = 1e9;
    for (const Block &row : rows)
        for (const FactBlock &fact : row.facts)
            if (!fact.value->lines.empty())
                smallest = std::min(smallest, fact.value->size);
    return smallest;
}

} // namespace

Block measureComparison(const Node &node, const ComparisonNode &comparison, Length width,
                        const Setting &setting) {
    constexpr int mostRounds = 4; // as of the products' columns
    const Length pictogram = setting.at(comparison.pictogram);
    RowRoom room{node,
                 setting.style(comparison.name),
                 setting.style(comparison.value),
                 width - pictogramIndent(pictogram),
                 setting.columnWidth(width, comparison.gap),
                 pictogram};
    Block block;
    block.node = &node;
    block.size.width = width;
    for (int round = 0; round < mostRounds; ++round) {
        block.body.clear();
        for (const std::vector<Fact> *answers : setting.facts(comparison))
            block.body.push_back(measureRowOf(*answers, room, setting));
        const double smallest = smallestAnswer(block.body);
        if (smallest > room.value.size - 1e-9)
            break;
        room.value.size = smallest;
    }
    const Length pad = comparisonPadding(comparison, setting);
    for (const Block &row : block.body)
        block.size.height += setting.at(comparison.rule) + pad * 2 + row.size.height +
                             std::max(row.overhang - pad, Length());
    return block;
}

Length comparisonPadding(const ComparisonNode &comparison, const Setting &setting) {
    return setting.at(comparison.pad) * setting.attempt.tightness;
}

Length comparisonBetween(const Block &row) {
    Length reach;
    for (const FactBlock &fact : row.facts)
        reach = std::max(reach, fact.name->overhang + fact.value->rise);
    return reach > Length() ? reach + Length::millimetres(0.1) : Length();
}

} // namespace updatefacts
