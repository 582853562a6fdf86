// SPDX-License-Identifier: MIT
#include "label/layout/KeptBoxes.h"

#include "label/layout/MeasureBlock.h"

#include <algorithm>
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
    Attempted seen;
    seen.scale = attempt.scale;
    seen.tightness = box.hasFacts ? attempt.tightness : 1;
    for (const std::string &name : attempt.dropped)
        if (box.names.contains(name))
            seen.dropped.insert(name);
    seen.shortName = attempt.shortName;
    seen.roomy = attempt.roomy;
    seen.pressed = attempt.pressed;
    seen.unnamed = attempt.unnamed;
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

KeptBoxes::Kept KeptBoxes::boxOf(Box &box, const Setting &setting) const {
    if (!box.isKept)
        return measured(box, setting);
    Attempted attempt = seenBy(box, setting.attempt);
    const auto before = std::ranges::find(box.kept, attempt, &Kept::attempt);
    if (before != box.kept.end())
        return *before;
    Kept made = measured(box, setting);
    made.attempt = std::move(attempt);
    box.kept.push_back(made);
    return made;
}

KeptBoxes::Measured KeptBoxes::measure(const Setting &setting) {
    Block column;
    bool isFirst = true;
    bool overflows = false;
    for (Box &box : m_boxes) {
        if (!setting.shows(*box.node))
            continue;
        Kept kept = boxOf(box, setting);
        putBelow(column, kept.block, *box.node, std::exchange(isFirst, false));
        overflows = overflows || kept.overflows;
    }
    return {column.size.height, overflows};
}

} // namespace updatefacts
