// SPDX-License-Identifier: MIT
#include "label/template/ReadNode.h"

#include "definitions/Definitions.h"
#include "label/template/ReadCardNode.h"
#include "label/template/ReadFactsNode.h"
#include "label/template/ReadMeasure.h"
#include "label/template/Slots.h"

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

/// Dots per inch that a template may ask for.
constexpr int coarsestResolution = 72, finestResolution = 2400;
constexpr int maximumDepth = 12;

/// Reads one node after another; knows how deep it is.
class NodeReader {
  public:
    NodeReader(const NodeContext &context, int depth) : m_context(context), m_depth(depth) {}

    Nodes readList(MapReader &map, std::string_view key) const;

  private:
    using Kind = decltype(Node::kind);

    Node readNode(MapReader &outer, const std::string &name) const;
    Kind readKind(MapReader &map, const std::string &name) const;
    Kind readOfCard(MapReader &map, const std::string &name) const;
    Kind readText(MapReader &map) const;
    Kind readRow(MapReader &map) const;
    Kind readColumns(MapReader &map) const;
    Kind readBox(MapReader &map) const;
    Kind readSymbol(MapReader &map) const;
    Kind readPictogram(MapReader &map) const;
    static Node columnOf(Nodes body) {
        Node column;
        column.kind = ColumnNode{std::move(body)};
        return column;
    }
    Nodes readChildren(MapReader &map) const {
        return NodeReader(m_context, m_depth + 1).readList(map, "body");
    }
    TextStyle style(MapReader &map, const std::string &name) const {
        return styleOf(map, m_context, name);
    }

    const NodeContext &m_context;
    int m_depth;
};

Measure measureOr(MapReader &map, std::string_view key, Measure otherwise = {}) {
    return readMeasure(map, key).value_or(otherwise);
}

std::string readFlag(MapReader &map, std::string_view key) {
    const std::string flag = map.text(key);
    if (!flag.empty() && !isFlag(flag)) {
        std::vector<std::string> known(flagNames().begin(), flagNames().end());
        map.fail(key, "template.wrong:condition",
                 {argument::text("value", flag),
                  argument::list(argument::plain("names", {}), std::move(known),
                                 Argument::Joined::byComma)});
    }
    return flag;
}

void readWidth(MapReader &map, Node &node) {
    const Value *width = map.find("width");
    if (width && width->scalar == "auto")
        node.widthAuto = true;
    else if (width)
        node.width = readMeasure(map, "width");
}

bool readAlignEnd(MapReader &map) {
    const std::string align = map.text("align", "start");
    if (align != "start" && align != "end")
        map.fail("align", "template.wrong:align", {argument::text("value", align)});
    return align == "end";
}

Nodes NodeReader::readList(MapReader &map, std::string_view key) const {
    Nodes nodes;
    const Value *body = map.require(key);
    if (!body)
        return nodes;
    if (body->kind != Value::Kind::list || m_depth > maximumDepth) {
        map.fail(key, m_depth > maximumDepth ? "template.wrong:too_deep" : "template.wrong:no_list",
                 {argument::text("key", key)});
        return nodes;
    }
    for (std::size_t i = 0; i < body->list.size(); ++i) {
        MapReader item = map.item(key, i, argument::phrase("what", "thing.a_box"));
        if (item.value().map.size() == 1)
            nodes.push_back(readNode(item, item.value().map.front().key));
        else
            item.fail({}, "template.wrong:box_keys");
    }
    return nodes;
}

Node NodeReader::readNode(MapReader &outer, const std::string &name) const {
    Node node;
    const Value &inner = outer.value().map.front().value;
    if (name == "space" && inner.isScalar()) { // the short form "space: 1.4mm" or "space: fill"
        SpaceNode space;
        if (inner.scalar != "fill")
            space.length = readMeasure(outer, name);
        node.kind = space;
        return node;
    }
    MapReader map =
        outer.child(name, argument::phrase("what", "thing.box", {argument::text("name", name)}));
    node.when = readFlag(map, "when");
    node.drop = map.text("drop");
    if (!node.drop.empty() && std::ranges::find(m_context.drop, node.drop) == m_context.drop.end())
        map.fail("drop", "template.wrong:drop", {argument::text("name", node.drop)});
    node.grow = readFlag(map, "grow");
    node.fill = map.boolean("fill", false);
    readWidth(map, node);
    node.before = measureOr(map, "before");
    node.after = measureOr(map, "after");
    node.kind = readKind(map, name);
    map.finish();
    return node;
}

NodeReader::Kind NodeReader::readKind(MapReader &map, const std::string &name) const {
    if (name == "text")
        return readText(map);
    if (name == "rule")
        return RuleNode{measureOr(map, "weight", {Measure::Unit::length, Length::points(0.5), 0})};
    if (name == "row")
        return readRow(map);
    if (name == "column")
        return ColumnNode{readChildren(map)};
    if (name == "columns")
        return readColumns(map);
    if (name == "box")
        return readBox(map);
    if (name == "term")
        return TermNode{
            measureOr(map, "height", {Measure::Unit::length, Length::millimetres(2), 0})};
    if (name == "facts")
        return readFacts(map, m_context);
    if (name == "section")
        return readSection(map, m_context);
    if (name == "items" && m_context.isDocument)
        return readItems(map, m_context);
    if (name == "qr")
        return readSymbol(map);
    if (name == "icon")
        return readPictogram(map);
    return readOfCard(map, name);
}

NodeReader::Kind NodeReader::readOfCard(MapReader &map, const std::string &name) const {
    if (name == "products")
        return ProductsNode{measureOr(map, "gap"), {columnOf(readChildren(map))}};
    if (name == "comparison")
        return readComparison(map, m_context);
    if (name == "track")
        return readTrack(map, m_context);
    map.fail({}, "template.wrong:box_kind", {argument::text("name", name)});
    return SpaceNode{};
}

NodeReader::Kind NodeReader::readText(MapReader &map) const {
    TextNode text;
    text.slot = map.requireText("slot");
    const auto known = m_context.isDocument ? documentSlotNames() : slotNames();
    if (std::ranges::find(known, text.slot) == known.end())
        map.fail("slot", "template.wrong:slot", {argument::text("name", text.slot)});
    text.style = style(map, map.requireText("style"));
    text.style.lines = static_cast<int>(map.integer("lines", 1, 20, text.style.lines));
    text.style.maximumLines = std::max(text.style.maximumLines, text.style.lines);
    text.alignEnd = readAlignEnd(map);
    text.rows = readRows(map, m_context);
    return text;
}

NodeReader::Kind NodeReader::readRow(MapReader &map) const {
    static constexpr std::array known = {
        std::pair{"start", Align::start}, std::pair{"center", Align::center},
        std::pair{"end", Align::end}, std::pair{"baseline", Align::baseline},
        std::pair{"stretch", Align::stretch}};
    RowNode row;
    row.gap = measureOr(map, "gap");
    const std::string align = map.text("align", "stretch");
    const auto found = std::ranges::find_if(known, [&](auto &pair) { return pair.first == align; });
    if (found == known.end())
        map.fail("align", "template.wrong:align_of_row", {argument::text("value", align)});
    else
        row.align = found->second;
    row.stack = map.boolean("stack", false);
    row.body = readChildren(map);
    return row;
}

NodeReader::Kind NodeReader::readColumns(MapReader &map) const {
    Node side;
    side.kind = ColumnNode{};
    return ColumnsNode{measureOr(map, "gap"), readChildren(map), {side, side}};
}

NodeReader::Kind NodeReader::readBox(MapReader &map) const {
    BoxNode box;
    if (map.requireText("paint") != "state")
        map.fail("paint", "template.wrong:box_paint");
    const std::vector<std::string> pads = map.texts("pad");
    std::array<Measure *, 4> sides = {&box.top, &box.end, &box.bottom, &box.start};
    if (!pads.empty() && pads.size() != 4)
        map.fail("pad", "template.wrong:padding");
    for (std::size_t i = 0; i < std::min(pads.size(), sides.size()); ++i) {
        const auto measure = parseMeasure(pads[i]);
        if (!measure)
            map.fail("pad", "template.wrong:length",
                     {argument::text("key", "pad"), argument::text("value", pads[i])});
        *sides[i] = measure.value_or(Measure());
    }
    box.minimumHeight = readMeasure(map, "min_height");
    box.body = readChildren(map);
    return box;
}

NodeReader::Kind NodeReader::readSymbol(MapReader &map) const {
    SymbolNode symbol;
    symbol.module = measureOr(map, "module", {Measure::Unit::length, Length::millimetres(0.4), 0});
    if (symbol.module.at(finestResolution) <= Length() ||
        symbol.module.at(coarsestResolution) > Length::millimetres(20))
        map.fail("module", "template.wrong:module");
    symbol.quietZone = static_cast<int>(map.integer("quiet", 4, 20, 4));
    symbol.alignEnd = readAlignEnd(map);
    return symbol;
}

NodeReader::Kind NodeReader::readPictogram(MapReader &map) const {
    PictogramNode pictogram;
    pictogram.name = map.requireText("name");
    if (!m_context.common->pictograms.contains(pictogram.name))
        map.fail("name", "template.wrong:pictogram", {argument::text("name", pictogram.name)});
    pictogram.size = measureOr(map, "size", {Measure::Unit::length, Length::millimetres(3), 0});
    return pictogram;
}

} // namespace

Nodes readBody(MapReader &map, const NodeContext &context) {
    return NodeReader(context, 1).readList(map, "body");
}

} // namespace updatefacts
