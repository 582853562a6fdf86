// SPDX-License-Identifier: MIT
#include "label/layout/KeptBoxes.h"

#include "label/layout/MeasureBlock.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace updatefacts {

KeptBoxes::KeptBoxes(const Nodes &body, Length width) : m_width(width) {
    for (const Node &node : body) {
        Box box;
        box.node = &node;
        note(node, box);
        m_boxes.push_back(std::move(box));
    }
}

void KeptBoxes::noteAll(const Nodes &nodes, Box &box) {
    for (const Node &node : nodes)
        note(node, box);
}

void KeptBoxes::note(const Node &node, Box &box) {
    if (!node.drop.empty())
        box.names.insert(node.drop);
    if (const auto *text = std::get_if<TextNode>(&node.kind)) {
        box.names.insert(text->rows.begin(), text->rows.end());
    } else if (const auto *facts = std::get_if<FactsNode>(&node.kind)) {
        box.names.insert(facts->rows.begin(), facts->rows.end());
        box.hasFacts = true;
    } else if (const auto *row = std::get_if<RowNode>(&node.kind)) {
        noteAll(row->body, box);
    } else if (const auto *column = std::get_if<ColumnNode>(&node.kind)) {
        noteAll(column->body, box);
    } else if (const auto *columns = std::get_if<ColumnsNode>(&node.kind)) {
        noteAll(columns->body, box);
    } else if (const auto *field = std::get_if<BoxNode>(&node.kind)) {
        noteAll(field->body, box);
    } else if (std::holds_alternative<ProductsNode>(node.kind) ||
               std::holds_alternative<ComparisonNode>(node.kind) ||
               std::holds_alternative<TrackNode>(node.kind)) {
        box.isKept = false;
    }
}

Attempted KeptBoxes::seenBy(const Box &box, const Attempted &attempt) {
    const auto &[scale, tightness, dropped, shortName, roomy, pressed, unnamed] = attempt;
    Attempted seen{scale, box.hasFacts ? tightness : 1, {}, shortName, roomy, pressed, unnamed};
    std::ranges::set_intersection(dropped, box.names,
                                  std::inserter(seen.dropped, seen.dropped.end()));
    return seen;
}

KeptBoxes::Kept KeptBoxes::measured(const Box &box, const Setting &setting) const {
    Kept made;
    made.block = measureBlock(*box.node, m_width, setting);
    made.overflows = !overflowsOf(made.block).empty();
    made.block.body.clear();
    made.block.facts.clear();
    return made;
}

const KeptBoxes::Kept &KeptBoxes::boxOf(Box &box, const Setting &setting) const {
    if (!box.isKept)
        box.kept.clear();
    Attempted attempt = seenBy(box, setting.attempt);
    const auto before = std::ranges::find(box.kept, attempt, &Kept::attempt);
    if (before != box.kept.end())
        return *before;
    Kept &made = box.kept.emplace_back(measured(box, setting));
    made.attempt = std::move(attempt);
    return made;
}

KeptBoxes::Measured KeptBoxes::measure(const Setting &setting) {
    Block column;
    bool isFirst = true;
    bool overflows = false;
    for (Box &box : m_boxes) {
        if (!setting.shows(*box.node))
            continue;
        const Kept &kept = boxOf(box, setting);
        Block block = kept.block; // where it stands changes it
        putBelow(column, block, *box.node, std::exchange(isFirst, false));
        overflows = overflows || kept.overflows;
    }
    return {column.size.height, overflows};
}

} // namespace updatefacts
