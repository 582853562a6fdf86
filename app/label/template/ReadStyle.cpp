// SPDX-License-Identifier: MIT
#include "label/template/ReadStyle.h"

#include "label/template/ReadMeasure.h"

namespace updatefacts {

namespace {

Cut readCut(MapReader &map, Cut otherwise) {
    const std::string cut = map.text("cut");
    if (cut.empty())
        return otherwise;
    if (cut != "text" && cut != "display")
        map.fail("cut", "template.wrong:cut", {argument::text("value", cut)});
    return cut == "display" ? Cut::display : Cut::text;
}

std::optional<int> readWeight(MapReader &map, std::optional<int> otherwise) {
    const Value *found = map.find("weight");
    if (!found)
        return otherwise;
    if (found->scalar == "state")
        return std::nullopt;
    const bool known = found->kind == Value::Kind::integer && found->integer % 100 == 0 &&
                       found->integer >= 400 && found->integer <= 900;
    if (!known)
        map.fail("weight", "template.wrong:weight", {argument::text("value", found->scalar)});
    return known ? static_cast<int>(found->integer) : 400;
}

/// The style the map describes, on top of `base`.
TextStyle readStyle(MapReader map, TextStyle base) {
    TextStyle style = base;
    style.cut = readCut(map, base.cut);
    style.weight = readWeight(map, base.weight);
    style.size = readPoints(map, "size", base.size);
    style.minimum = readPoints(map, "min", base.minimum);
    style.lines = static_cast<int>(map.integer("lines", 1, 60, base.lines));
    style.maximumLines =
        static_cast<int>(map.integer("max_lines", 1, 60, std::max(base.maximumLines, style.lines)));
    style.leading = map.number("leading", 0.8, 3, base.leading);
    style.trim = map.boolean("trim", base.trim);
    style.hold = map.boolean("hold", base.hold);
    if (style.minimum < 6)
        map.fail("min", "template.wrong:small_type");
    map.finish();
    style.size = std::max(style.size, style.minimum);
    style.maximumLines = std::max(style.maximumLines, style.lines);
    return style;
}

} // namespace

std::map<std::string, TextStyle> readStyles(MapReader map,
                                            const std::map<std::string, TextStyle> &base) {
    std::map<std::string, TextStyle> styles = base;
    for (const Member &member : map.value().map)
        styles[member.key] =
            readStyle(map.child(member.key, argument::phrase("what", "thing.style",
                                                             {argument::text("name", member.key)})),
                      styles[member.key]);
    return styles;
}

} // namespace updatefacts
