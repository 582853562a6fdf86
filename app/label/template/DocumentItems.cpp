// SPDX-License-Identifier: MIT
#include "label/template/DocumentItems.h"

#include <algorithm>
#include <cassert>

namespace updatefacts {

namespace {

constexpr std::string_view itemName = "item";
/// What goes to the next page with the last of the items, and never without it.
constexpr std::string_view lastItemName = "last_item";

/// By what name an item goes to the next page: those that stay together by that of their first.
std::string dropOf(std::size_t number, const ItemCount &items) {
    return ofItem(std::min(number, items.all - items.together), std::string(itemName));
}

/// The box of one item.
Node itemBox(Node box, std::size_t number, const ItemCount &items) {
    box.drop = dropOf(number, items);
    for (Node &part : std::get<ColumnNode>(box.kind).body) {
        if (auto *text = std::get_if<TextNode>(&part.kind))
            text->slot = ofItem(number, text->slot);
        else if (auto *facts = std::get_if<FactsNode>(&part.kind))
            facts->section = ofItem(number, facts->section);
    }
    return box;
}

Nodes boxesOf(const Nodes &body, const ItemCount &items) {
    Nodes boxes;
    for (const Node &box : body) {
        if (box.drop != itemName)
            boxes.push_back(box);
        if (box.drop == lastItemName)
            boxes.back().drop = dropOf(items.all - 1, items);
        for (std::size_t number = 0; box.drop == itemName && number < items.all; ++number)
            boxes.push_back(itemBox(box, number, items));
    }
    return boxes;
}

} // namespace

std::string ofItem(std::size_t number, const std::string &name) {
    return std::string(itemName) + '.' + std::to_string(number) + name.substr(itemName.size());
}

TemplateData withItems(const TemplateData &document, const ItemCount &items) {
    assert(items.together > 0 && items.together <= items.all);
    TemplateData data = document;
    data.body = boxesOf(document.body, items);
    data.nextBody = boxesOf(document.nextBody, items);
    data.drop.clear();
    for (const std::string &name : document.drop) {
        if (name != itemName && name != lastItemName)
            data.drop.push_back(name);
        const std::size_t groups = items.all - items.together + 1;
        for (std::size_t number = groups; name == itemName && number-- > 0;)
            data.drop.push_back(ofItem(number, name));
    }
    return data;
}

} // namespace updatefacts
