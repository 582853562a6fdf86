// SPDX-License-Identifier: MIT
#include "label/template/ReadMeasure.h"

#include <charconv>

namespace updatefacts {

std::optional<double> parseUnit(std::string_view text, std::string_view unit) {
    if (!text.ends_with(unit))
        return std::nullopt;
    text.remove_suffix(unit.size());
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !(value >= 0 && value <= 1e4))
        return std::nullopt;
    return value;
}

std::optional<Measure> parseMeasure(std::string_view text) {
    Measure result;
    if (const auto millimetres = parseUnit(text, "mm"); millimetres && *millimetres <= 2000)
        result.length = Length::millimetres(*millimetres);
    else if (const auto points = parseUnit(text, "pt"); points && *points <= 5000)
        result.length = Length::points(*points);
    else if (const auto dots = parseUnit(text, "dot"); dots && *dots == static_cast<int>(*dots)) {
        result.unit = Measure::Unit::dots;
        result.dots = static_cast<int>(*dots);
    } else
        return std::nullopt;
    return result;
}

std::optional<Measure> readMeasure(MapReader &map, std::string_view key) {
    const Value *found = map.find(key);
    if (!found)
        return std::nullopt;
    const auto measure = parseMeasure(found->scalar);
    if (!measure)
        map.fail(key, "template.wrong:length",
                 {argument::text("key", key), argument::text("value", found->scalar)});
    return measure;
}

double readPoints(MapReader &map, std::string_view key, double otherwise) {
    const Value *found = map.find(key);
    if (!found)
        return otherwise;
    const auto points = parseUnit(found->scalar, "pt");
    if (!points || *points < 1 || *points > 500) {
        map.fail(key, "template.wrong:type_size",
                 {argument::text("key", key), argument::text("value", found->scalar)});
        return otherwise;
    }
    return *points;
}

} // namespace updatefacts
