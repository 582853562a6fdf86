// SPDX-License-Identifier: MIT
#include "label/layout/Block.h"

#include <algorithm>

namespace updatefacts {

namespace {

constexpr double leastType = 6;       ///< points, of any text on any label
constexpr double pressedShare = 0.85; ///< of a style's least size, where nothing else helps

} // namespace

bool Setting::shows(const Node &node) const {
    if (!content.holds(node.when) || attempt.dropped.contains(node.drop) || !page.has(node.drop))
        return false;
    if (const auto *column = std::get_if<ColumnNode>(&node.kind))
        return std::ranges::any_of(column->body, [this](const Node &box) { return shows(box); });
    if (const auto *text = std::get_if<TextNode>(&node.kind))
        return !phrase(text->slot).text.empty() &&
               (text->section.empty() || !content.sections.at(text->section).empty()) &&
               (text->rows.empty() || hasOneOf(text->rows));
    if (const auto *list = std::get_if<FactsNode>(&node.kind))
        return !facts(*list).empty();
    if (const auto *comparison = std::get_if<ComparisonNode>(&node.kind))
        return !facts(*comparison).empty();
    if (const auto *list = std::get_if<ProductsNode>(&node.kind))
        return showsOfAny(list->column.front());
    return true;
}

bool Setting::showsOfAny(const Node &column) const {
    for (std::size_t i = 0; i < products.size(); ++i)
        if (ofProduct(i).shows(column))
            return true;
    return false;
}

Setting Setting::ofProduct(std::size_t number) const {
    const ComparedProduct &product = products[number];
    return {data, product.content, product.symbol, fitter, resolution, attempt, page};
}

Length Setting::columnWidth(Length width, const Measure &gap) const {
    const auto count = static_cast<double>(products.size());
    return (width - at(gap) * (count - 1)) * (1 / count);
}

const Phrase &Setting::phrase(const std::string &slot) const {
    static const Phrase nothing;
    const bool shortened = attempt.shortName && slot == "product_name";
    const auto found = content.phrases.find(shortened ? "product_short_name" : slot);
    return found == content.phrases.end() ? nothing : found->second;
}

ScaledStyle Setting::style(const TextStyle &style) const {
    ScaledStyle result = scaled(style, attempt.scale, content.state.weight);
    result.spares = attempt.roomy;
    if (attempt.pressed) {
        result.tears = true;
        result.maximumLines += 2;
        result.minimum =
            std::max(result.minimum * pressedShare, std::min(result.minimum, leastType));
        result.size = std::max(result.size * pressedShare, result.minimum);
    }
    return result;
}

std::vector<const Fact *> Setting::facts(const FactsNode &node) const {
    std::vector<const Fact *> result;
    if (!node.section.empty())
        for (const Fact &fact : content.sections.at(node.section))
            result.push_back(&fact);
    for (const std::string &id : node.rows)
        if (const auto found = content.facts.find(id);
            found != content.facts.end() && (found->second.keep || !attempt.dropped.contains(id)))
            result.push_back(&found->second);
    return result;
}

bool Setting::hasOneOf(const std::vector<std::string> &rows) const {
    FactsNode node;
    node.rows = rows;
    return !facts(node).empty();
}

std::vector<const std::vector<Fact> *> Setting::facts(const ComparisonNode &node) const {
    std::vector<const std::vector<Fact> *> result;
    for (const std::string &id : node.rows)
        if (const auto found = content.compared.find(id);
            found != content.compared.end() &&
            (found->second.front().keep || !attempt.dropped.contains(id)))
            result.push_back(&found->second);
    return result;
}

bool isFlexible(const Block &block) {
    if (block.node->fill)
        return true;
    if (const auto *space = std::get_if<SpaceNode>(&block.node->kind))
        return !space->length;
    if (const auto *comparison = std::get_if<ComparisonNode>(&block.node->kind))
        return comparison->stretch;
    const auto *facts = std::get_if<FactsNode>(&block.node->kind);
    return facts && facts->stretch;
}

} // namespace updatefacts
