// SPDX-License-Identifier: MIT
#include "label/layout/MeasureColumns.h"

#include "label/layout/MeasureBlock.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// The height of the boxes [begin, end), without the space above the first.
Length heightOf(const std::vector<Block> &boxes, std::size_t begin, std::size_t end) {
    Length height;
    for (std::size_t i = begin; i < end; ++i)
        height += boxes[i].outerHeight() - (i == begin ? boxes[i].before : Length());
    return height;
}

Length heightBrokenAt(const std::vector<Block> &boxes, std::size_t end) {
    return std::max(heightOf(boxes, 0, end), heightOf(boxes, end, boxes.size()));
}

std::size_t evenestBreak(const std::vector<Block> &boxes) {
    std::size_t best = boxes.size();
    for (std::size_t end = boxes.size(); end-- > 0;)
        if (heightBrokenAt(boxes, end) < heightBrokenAt(boxes, best))
            best = end;
    return best;
}

} // namespace

Block measureColumns(const Node &node, const ColumnsNode &columns, Length width,
                     const Setting &setting) {
    const Length own = (width - setting.at(columns.gap)) * 0.5;
    std::vector<Block> boxes;
    for (const Node &child : columns.body)
        if (setting.shows(child))
            boxes.push_back(measureBlock(child, own, setting));
    const std::size_t end = evenestBreak(boxes);
    Block block;
    block.node = &node;
    block.size = {width, heightBrokenAt(boxes, end)};
    for (std::size_t side = 0; side < 2; ++side) {
        Block column;
        column.node = &columns.sides[side];
        column.size = {own, block.size.height};
        for (std::size_t i = side == 0 ? 0 : end; i < (side == 0 ? end : boxes.size()); ++i)
            column.body.push_back(std::move(boxes[i]));
        if (!column.body.empty())
            column.body.front().before = Length();
        block.body.push_back(std::move(column));
    }
    return block;
}

} // namespace updatefacts
