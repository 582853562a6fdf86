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
        map.fail("body", "template.wrong:many_boxes",
                 {argument::number("count", count), argument::number("limit", mostBoxes)});
    if (data.nextBody.empty())
        return;
    for (const std::string &name : data.drop)
        if (first.contains(name) && !next.contains(name))
            map.fail("next_page", "template.wrong:next_page",
                     {argument::text("name", name), argument::plain("drop", name)});
}

} // namespace updatefacts
