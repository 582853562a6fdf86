// SPDX-License-Identifier: MIT
#include "label/template/ReadFactsNode.h"

#include "definitions/Definitions.h"
#include "label/template/ReadMeasure.h"

#include <algorithm>

namespace updatefacts {

namespace {

FactsNode readFactsStyle(MapReader &map, const NodeContext &context, FactsNode facts) {
    facts.stacked = map.boolean("stacked", false);
    const std::string share = map.text("label", "38%");
    const auto percent = parseUnit(share, "%");
    if (!percent || *percent < 5 || *percent > 80)
        map.fail("label", "template.wrong:share", {argument::text("value", share)});
    facts.nameShare = percent.value_or(38) / 100;
    facts.rule =
        readMeasure(map, "rule").value_or(Measure{Measure::Unit::length, Length::points(0.35), 0});
    facts.pad = readMeasure(map, "pad").value_or(Measure());
    facts.stretch = map.boolean("stretch", false);
    facts.firstRule = readMeasure(map, "first_rule");
    facts.name = styleOf(map, context, "label");
    facts.value = styleOf(map, context, "value");
    return facts;
}

/// All facts of a section, below what stands over them.
Node factsOfSection(MapReader &map, const NodeContext &context, const std::string &section) {
    FactsNode facts;
    facts.section = section;
    Node list;
    list.kind = readFactsStyle(map, context, std::move(facts));
    list.before = readMeasure(map, "gap").value_or(Measure());
    return list;
}

} // namespace

FactsNode readFacts(MapReader &map, const NodeContext &context) {
    FactsNode facts;
    facts.rows = readRows(map, context);
    facts.pictogram = readMeasure(map, "icon")
                          .value_or(Measure{Measure::Unit::length, Length::millimetres(3), 0});
    return readFactsStyle(map, context, std::move(facts));
}

ColumnNode readSection(MapReader &map, const NodeContext &context) {
    const std::string id = map.requireText("id");
    const auto &sections = builtInDefinitions().sections;
    if (std::ranges::find(sections, id, &Section::id) == sections.end())
        map.fail("id", "template.wrong:section", {argument::text("name", id)});
    Node title;
    title.kind = TextNode{"section." + id, styleOf(map, context, "section"), false, id};
    Node list = factsOfSection(map, context, id);
    return {{std::move(title), std::move(list)}};
}

ColumnNode readItems(MapReader &map, const NodeContext &context) {
    const Measure between = readMeasure(map, "between").value_or(Measure());
    Nodes body;
    for (const auto &[slot, name] :
         {std::pair{"item.title", "section"}, std::pair{"item.clause", "small"},
          std::pair{"item.says", "note"}}) {
        Node text;
        text.kind = TextNode{slot, styleOf(map, context, name), false, {}};
        text.before = body.empty() ? Measure() : between;
        body.push_back(std::move(text));
    }
    body.push_back(factsOfSection(map, context, "item"));
    return {std::move(body)};
}

} // namespace updatefacts
