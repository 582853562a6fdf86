// SPDX-License-Identifier: MIT
#include "label/layout/MeasureProducts.h"

#include "label/layout/MeasureBlock.h"

#include <algorithm>

namespace updatefacts {

namespace {

using Sizes = std::map<const Node *, double>;

/// Of every text the smallest size it has anywhere; whether any of them has a larger one, too.
bool collectSizes(const Block &block, Sizes &smallest) {
    bool differs = false;
    if (block.text && !block.text->lines.empty()) {
        const auto [at, isNew] = smallest.try_emplace(block.node, block.text->size);
        differs = !isNew && std::abs(at->second - block.text->size) > 1e-9;
        at->second = std::min(at->second, block.text->size);
    }
    for (const Block &child : block.body)
        differs = collectSizes(child, smallest) || differs;
    return differs;
}

std::vector<Block> measureColumns(const Node &column, Length width, const Setting &setting,
                                  const Sizes &largest) {
    std::vector<Block> columns;
    const Nodes &body = std::get<ColumnNode>(column.kind).body;
    for (std::size_t i = 0; i < setting.products.size(); ++i) {
        Setting product = setting.ofProduct(i);
        product.largest = &largest;
        columns.push_back(measureColumn(column, body, width, product));
    }
    return columns;
}

} // namespace

Block measureProducts(const Node &node, const ProductsNode &products, Length width,
                      const Setting &setting) {
    constexpr int mostRounds = 4; // type set smaller may come out smaller still
    const Length own = setting.columnWidth(width, products.gap);
    Block block;
    block.node = &node;
    block.size.width = width;
    Sizes largest;
    for (int round = 0; round < mostRounds; ++round) {
        block.body = measureColumns(products.column.front(), own, setting, largest);
        bool differs = false;
        for (const Block &column : block.body)
            differs = collectSizes(column, largest) || differs;
        if (!differs)
            break;
    }
    for (const Block &column : block.body) {
        block.size.height = std::max(block.size.height, column.size.height);
        block.overhang = std::max(block.overhang, column.overhang);
        block.rise = std::max(block.rise, column.rise);
    }
    return block;
}

ScaledStyle cappedStyle(const TextStyle &style, const Node &node, const Setting &setting) {
    ScaledStyle result = setting.style(style);
    if (!setting.largest)
        return result;
    if (const auto found = setting.largest->find(&node); found != setting.largest->end())
        result.size = std::min(result.size, found->second);
    return result;
}

Block measureTrack(const Node &node, const TrackNode &track, Length width, const Setting &setting) {
    Block block;
    block.node = &node;
    const ScaledStyle style = cappedStyle(track.style, node, setting);
    block.text = &setting.fitter.fit(setting.phrase("bar"), style, width);
    block.overhang = block.text->overhang;
    block.size = {width,
                  todayReach * 2 + underToday + setting.at(track.height) + block.text->height};
    return block;
}

} // namespace updatefacts
