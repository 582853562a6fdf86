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
    const auto *box = std::get_if<BoxNode>(&node.kind);
    return box ? &box->body : nullptr;
}

/// Counts boxes and collects the names they go by.
void survey(const Nodes &nodes, int &count, std::set<std::string> &names) {
    for (const Node &node : nodes) {
        ++count;
        names.insert(node.drop);
        if (const Nodes *body = bodyOf(node))
            survey(*body, count, names);
    }
}

} // namespace

void checkBoxes(MapReader &map, const TemplateData &data) {
    int count = 0;
    std::set<std::string> first;
    std::set<std::string> next;
    survey(data.body, count, first);
    survey(data.nextBody, count, next);
    if (count > mostBoxes)
        map.fail("body", "The template has " + std::to_string(count) + " boxes.",
                 "Make it of at most " + std::to_string(mostBoxes) + " boxes.");
    if (data.nextBody.empty())
        return;
    for (const std::string &name : data.drop)
        if (first.contains(name) && !next.contains(name))
            map.fail("next_page",
                     "The next page has no place for \"" + name +
                         "\", which the first may leave to it.",
                     "Add a box with \"drop: " + name + "\" to the body of next_page.");
}

} // namespace updatefacts
