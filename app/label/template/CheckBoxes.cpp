// SPDX-License-Identifier: MIT
#include "label/template/CheckBoxes.h"

#include <set>

namespace updatefacts {

namespace {

constexpr int mostBoxes = 500; ///< a label is fitted in up to some hundred attempts

const Nodes *bodyOf(const Node &node) {
    if (const auto *row = std::get_if<RowNode>(&node.kind))
        return &row->body;
    if (const auto *column = std::get_if<ColumnNode>(&node.kind))
        return &column->body;
    if (const auto *columns = std::get_if<ColumnsNode>(&node.kind))
        return &columns->body;
    if (const auto *products = std::get_if<ProductsNode>(&node.kind))
        return &products->column;
    const auto *box = std::get_if<BoxNode>(&node.kind);
    return box ? &box->body : nullptr;
}

/// What is found in a body.
struct Survey {
    int count = 0;
    std::set<std::string> names; ///< by which boxes and rows go
    bool isCard = false;
    bool isMisplaced = false; ///< a box of one product outside of its column, or the other way
};

/// The facts of a section are those of one disclosure.
bool isOfProduct(const Node &node) {
    const auto *facts = std::get_if<FactsNode>(&node.kind);
    return (facts && !facts->section.empty()) || std::holds_alternative<BoxNode>(node.kind) ||
           std::holds_alternative<TermNode>(node.kind) ||
           std::holds_alternative<SymbolNode>(node.kind);
}

bool isOfCard(const Node &node) {
    return std::holds_alternative<ProductsNode>(node.kind) ||
           std::holds_alternative<ComparisonNode>(node.kind);
}

void survey(const Nodes &nodes, bool inColumn, bool isCard, Survey &found) {
    for (const Node &node : nodes) {
        ++found.count;
        found.names.insert(node.drop);
        if (const auto *facts = std::get_if<FactsNode>(&node.kind))
            found.names.insert(facts->rows.begin(), facts->rows.end());
        const bool isTrack = std::holds_alternative<TrackNode>(node.kind);
        found.isCard = found.isCard || isOfCard(node);
        found.isMisplaced = found.isMisplaced || (inColumn && isOfCard(node)) ||
                            (!inColumn && (isTrack || (isCard && isOfProduct(node))));
        const bool inside = inColumn || std::holds_alternative<ProductsNode>(node.kind);
        if (const Nodes *body = bodyOf(node))
            survey(*body, inside, isCard, found);
    }
}

Survey surveyOf(const Nodes &nodes) {
    Survey first;
    survey(nodes, false, false, first);
    Survey second;
    survey(nodes, false, first.isCard, second);
    return second;
}

} // namespace

void checkBoxes(MapReader &map, TemplateData &data) {
    const Survey first = surveyOf(data.body);
    const Survey next = surveyOf(data.nextBody);
    data.isCard = first.isCard;
    if (const int count = first.count + next.count; count > mostBoxes)
        map.fail("body", "template.wrong:many_boxes",
                 {argument::number("count", count), argument::number("limit", mostBoxes)});
    if (first.isMisplaced || next.isCard || next.isMisplaced)
        map.fail(first.isMisplaced ? "body" : "next_page", "template.wrong:card_boxes");
    if (data.nextBody.empty())
        return;
    for (const std::string &name : data.drop)
        if (first.names.contains(name) && !next.names.contains(name))
            map.fail("next_page", "template.wrong:next_page",
                     {argument::text("name", name), argument::plain("drop", name)});
}

} // namespace updatefacts
