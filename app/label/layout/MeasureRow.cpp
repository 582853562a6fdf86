// SPDX-License-Identifier: MIT
#include "label/layout/MeasureRow.h"

#include "label/layout/MeasureBlock.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// One box of the row while widths are shared out.
struct Share {
    const Node *node = nullptr;
    bool grows = false;
    Length width;    ///< fixed boxes: theirs; growing boxes: the least they can do with
    double size = 0; ///< points, of a text that is as wide as its words; 0: not such a text
};

Length columnWidth(const ColumnNode &column, const Setting &setting);

/// The code that stands in a column; nothing where none does.
Length codeWidth(const Node &node, const Setting &setting) {
    Length widest;
    if (const auto *column = std::get_if<ColumnNode>(&node.kind))
        for (const Node &inner : column->body)
            if (const auto *symbol = std::get_if<SymbolNode>(&inner.kind))
                widest = std::max(widest, symbolSide(*symbol, setting));
    return widest;
}

/// How wide a text stands at a size in points.
Length widthAtSize(const Node &node, double size, const Setting &setting) {
    const auto &text = std::get<TextNode>(node.kind);
    const ScaledStyle style = setting.style(text.style);
    const Phrase &phrase = setting.phrase(text.slot);
    return node.widthAuto ? setting.fitter.leastWidth(phrase, style, size)
                          : setting.fitter.naturalWidth(phrase, style, size);
}

/// How wide the node is when nothing presses it; a column is never narrower than its code.
Length ownWidth(const Node &node, const Setting &setting) {
    if (node.width)
        return std::max(setting.at(*node.width), codeWidth(node, setting));
    if (const auto *symbol = std::get_if<SymbolNode>(&node.kind))
        return symbolSide(*symbol, setting);
    if (const auto *pictogram = std::get_if<PictogramNode>(&node.kind))
        return setting.at(pictogram->size);
    if (const auto *column = std::get_if<ColumnNode>(&node.kind))
        return columnWidth(*column, setting);
    if (const auto *text = std::get_if<TextNode>(&node.kind))
        return widthAtSize(node, setting.style(text->style).size, setting);
    return {};
}

Length columnWidth(const ColumnNode &column, const Setting &setting) {
    Length widest;
    for (const Node &node : column.body)
        if (setting.shows(node))
            widest = std::max(widest, ownWidth(node, setting));
    return widest;
}

/// The least a growing text can do with: its words at the smallest size.
Length leastOf(const Node &node, const Setting &setting) {
    const auto *text = std::get_if<TextNode>(&node.kind);
    if (!text)
        return {};
    const ScaledStyle style = setting.style(text->style);
    return setting.fitter.leastWidth(setting.phrase(text->slot), style, style.minimum);
}

std::vector<Share> sharesOf(const RowNode &row, const Setting &setting) {
    std::vector<Share> shares;
    for (const Node &node : row.body) {
        if (!setting.shows(node))
            continue;
        Share share{&node, !node.grow.empty() && setting.content.holds(node.grow), {}, 0};
        share.width = share.grows ? leastOf(node, setting) : ownWidth(node, setting);
        const auto *text = std::get_if<TextNode>(&node.kind);
        if (text && !share.grows && !node.width)
            share.size = setting.style(text->style).size;
        shares.push_back(share);
    }
    return shares;
}

Length sumOf(const std::vector<Share> &shares) {
    Length sum;
    for (const Share &share : shares)
        sum += share.width;
    return sum;
}

/// Sets the widest words smaller, step by step, until the row fits or all are at their minimum.
void press(std::vector<Share> &shares, Length available, const Setting &setting) {
    while (sumOf(shares) > available) {
        Share *widest = nullptr;
        for (Share &share : shares) {
            if (share.size <= 0)
                continue;
            const auto &text = std::get<TextNode>(share.node->kind);
            if (share.size > setting.style(text.style).minimum + 1e-9 &&
                (!widest || share.width > widest->width))
                widest = &share;
        }
        if (!widest)
            return;
        const auto &text = std::get<TextNode>(widest->node->kind);
        widest->size = std::max(widest->size - 0.25, setting.style(text.style).minimum);
        widest->width = widthAtSize(*widest->node, widest->size, setting);
    }
}

/// What is too wide even in its smallest type is broken into lines instead.
void squeeze(std::vector<Share> &shares, Length available) {
    const Length excess = sumOf(shares) - available;
    const auto isText = [](const Share &share) { return share.size > 0 || share.grows; };
    const auto widest = std::ranges::max_element(shares, {}, [&](const Share &share) {
        return isText(share) ? share.width : Length::micrometres(-1);
    });
    if (excess > Length() && isText(*widest))
        widest->width = std::max(widest->width - excess, Length());
}

/// Shares what is left among the boxes that grow, equally; none gets less than its least.
void grow(std::vector<Share> &shares, Length available) {
    const auto growing = std::ranges::count_if(shares, &Share::grows);
    const Length left = available - sumOf(shares);
    if (growing == 0 || left <= Length())
        return;
    for (Share &share : shares)
        if (share.grows)
            share.width += left * (1.0 / static_cast<double>(growing));
}

} // namespace

namespace {

/// Whether the text takes more lines than its style wants, does not fit at all, or had to be set
/// much smaller than it is meant to be while the label still has room.
bool isCramped(const Block &block, const Node &node, const Setting &setting) {
    constexpr double muchSmaller = 0.8;
    const auto *text = std::get_if<TextNode>(&node.kind);
    if (!text)
        return false;
    const bool hasRoom = setting.attempt.scale > setting.data.shrink - 1e-9;
    return block.text->overflows || std::ssize(block.text->lines) > text->style.lines ||
           (hasRoom && block.text->size < setting.style(text->style).size * muchSmaller);
}

/// The boxes one below the other, for words that are too wide to stand side by side.
Block stackRow(const Node &node, const RowNode &row, Length width, const Setting &setting) {
    Block block = measureColumn(node, row.body, width, setting);
    for (Block &child : block.body)
        if (&child != &block.body.front()) {
            const Length more = std::max(setting.at(row.gap) - child.before, Length());
            child.before += more;
            block.size.height += more;
        }
    block.stacked = true;
    return block;
}

} // namespace

Block measureRow(const Node &node, const RowNode &row, Length width, const Setting &setting) {
    std::vector<Share> shares = sharesOf(row, setting);
    Block block;
    block.node = &node;
    block.size.width = width;
    if (shares.empty())
        return block;
    const Length gaps = setting.at(row.gap) * static_cast<double>(shares.size() - 1);
    press(shares, width - gaps, setting);
    squeeze(shares, width - gaps);
    grow(shares, width - gaps);
    for (const Share &share : shares) {
        block.body.push_back(measureBlock(*share.node, share.width, setting));
        if (row.stack && isCramped(block.body.back(), *share.node, setting))
            return stackRow(node, row, width, setting);
        block.baseline =
            std::max(block.baseline, block.body.back().before + block.body.back().baseline);
    }
    for (const Block &child : block.body) {
        const Length drop = row.align == Align::baseline
                                ? block.baseline - child.before - child.baseline
                                : Length();
        block.size.height = std::max(block.size.height, drop + child.outerHeight());
        block.overhang = std::max(block.overhang, child.overhang);
        block.rise = std::max(block.rise, child.rise - child.before);
    }
    return block;
}

} // namespace updatefacts
