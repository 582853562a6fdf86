// SPDX-License-Identifier: MIT
#include "label/layout/MeasureFacts.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// The width that the longest name of the rows takes on one line.
Length widestName(const FactsNode &facts, const ScaledStyle &style, const Setting &setting) {
    Length widest;
    for (const Fact *fact : setting.facts(facts))
        widest = std::max(widest, setting.fitter.naturalWidth(fact->name, style, style.size));
    return widest;
}

/// Of a row whose words are fitted.
void setHeight(FactBlock &row, const FactsNode &facts, const Setting &setting) {
    constexpr auto clear = [](Length ink) { return ink + Length::millimetres(0.1); };
    if (row.name->overhang + row.value->rise > Length())
        row.between = std::max(row.between, clear(row.name->overhang + row.value->rise));
    row.height = std::max(wordsHeight(row), setting.at(facts.pictogram));
    const Length reach = std::max({row.name->overhang, row.value->overhang, row.name->rise,
                                   row.stacked ? Length() : row.value->rise});
    if (reach > Length()) // the ink keeps clear of the rules between the rows
        row.height += std::max(clear(reach) - factPadding(facts, setting), Length()) * 2;
}

/// How the values of the rows are set, and the widths that a line of their own gives them.
struct ValueRoom {
    const FactsNode &facts;
    const ScaledStyle &nameStyle, &style;
    Length ownLine, wholeLine;
};

/// An address that is too long to stand whole beside its name takes a line of its own, at last with
/// the room below the pictogram. On a face of several pages it does so before it is set smaller
/// than what stands around it.
void setValue(FactBlock &row, const Block &block, const ValueRoom &room, const Setting &setting) {
    const Phrase &value = row.fact->without(setting.attempt.unnamed);
    ScaledStyle whole = room.style;
    whole.tears = false;
    const auto tears = [&](Length width) {
        return value.address && setting.fitter.fit(value, whole, width).overflows;
    };
    const auto shrinks = [&] {
        return value.address && !setting.data.nextBody.empty() &&
               setting.fitter.fit(value, whole, block.valueWidth).size < whole.size - 1e-9;
    };
    row.stacked = room.facts.stacked || tears(block.valueWidth) || shrinks();
    if (row.stacked && !room.facts.stacked) // the name, too, has the line to itself
        row.name = &setting.fitter.fit(row.fact->name, room.nameStyle, room.ownLine);
    const Length width = row.stacked ? room.ownLine : block.valueWidth;
    row.outdented = row.stacked && tears(width);
    row.value = &setting.fitter.fit(value, room.style, row.outdented ? room.wholeLine : width);
    if (row.outdented) // the pictogram hangs below the name
        row.between = std::max(setting.at(room.facts.pictogram) - row.name->height, Length());
}

} // namespace

Length wordsHeight(const FactBlock &row) {
    if (row.stacked)
        return row.name->height + row.between + row.value->height;
    const Length baseline = std::max(row.name->baseline, row.value->baseline);
    return std::max(baseline - row.name->baseline + row.name->height,
                    baseline - row.value->baseline + row.value->height);
}

Block measureFacts(const Node &node, const FactsNode &facts, Length width, const Setting &setting) {
    Block block;
    block.node = &node;
    block.size.width = width;
    const Length pictogram = pictogramIndent(setting.at(facts.pictogram));
    const ScaledStyle nameStyle = setting.style(facts.name);
    const ScaledStyle valueStyle = setting.style(facts.value);
    const Length gap = std::max(factGap, Length::points(valueStyle.size) * 0.75);
    block.nameWidth = facts.stacked ? width - pictogram : width * facts.nameShare;
    if (setting.attempt.pressed && !facts.stacked)
        block.nameWidth = std::min(block.nameWidth, widestName(facts, nameStyle, setting));
    block.valueWidth = facts.stacked ? block.nameWidth : width - pictogram - block.nameWidth - gap;
    const Length pad = factPadding(facts, setting);
    const Length rule = setting.at(facts.rule);
    if (facts.firstRule)
        block.size.height += setting.at(*facts.firstRule);
    for (const Fact *fact : setting.facts(facts)) {
        FactBlock row;
        row.fact = fact;
        row.name = &setting.fitter.fit(fact->name, nameStyle, block.nameWidth);
        setValue(row, block, {facts, nameStyle, valueStyle, width - pictogram, width}, setting);
        setHeight(row, facts, setting);
        block.size.height += row.height + pad * 2;
        if (!block.facts.empty())
            block.size.height += rule;
        block.facts.push_back(std::move(row));
    }
    return block;
}

Length pictogramIndent(Length side) {
    return side > Length() ? side + factGap : Length();
}

Length factPadding(const FactsNode &facts, const Setting &setting) {
    return setting.at(facts.pad) * setting.attempt.tightness;
}

} // namespace updatefacts
