// SPDX-License-Identifier: MIT
#include "label/template/DocumentItems.h"

namespace updatefacts {

namespace {

constexpr std::string_view itemName = "item";

/// The box of one item.
Node itemBox(Node box, std::size_t number) {
    box.drop = ofItem(number, box.drop);
    for (Node &part : std::get<ColumnNode>(box.kind).body) {
        if (auto *text = std::get_if<TextNode>(&part.kind))
            text->slot = ofItem(number, text->slot);
        else if (auto *facts = std::get_if<FactsNode>(&part.kind))
            facts->section = ofItem(number, facts->section);
    }
    return box;
}

Nodes boxesOf(const Nodes &body, std::size_t count) {
    Nodes boxes;
    for (const Node &box : body) {
        if (box.drop != itemName)
            boxes.push_back(box);
        for (std::size_t number = 0; box.drop == itemName && number < count; ++number)
            boxes.push_back(itemBox(box, number));
    }
    return boxes;
}

} // namespace

std::string ofItem(std::size_t number, const std::string &name) {
    return std::string(itemName) + '.' + std::to_string(number) + name.substr(itemName.size());
}

TemplateData withItems(const TemplateData &document, std::size_t count) {
    TemplateData data = document;
    data.body = boxesOf(document.body, count);
    data.nextBody = boxesOf(document.nextBody, count);
    data.drop.clear();
    for (const std::string &name : document.drop) {
        if (name != itemName)
            data.drop.push_back(name);
        for (std::size_t number = count; name == itemName && number-- > 0;)
            data.drop.push_back(ofItem(number, name));
    }
    return data;
}

} // namespace updatefacts
