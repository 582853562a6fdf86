// SPDX-License-Identifier: MIT
#include "label/template/ReadCardNode.h"

#include "label/template/ReadMeasure.h"

namespace updatefacts {

ComparisonNode readComparison(MapReader &map, const NodeContext &context) {
    ComparisonNode comparison;
    comparison.rows = readRows(map, context);
    comparison.gap = readMeasure(map, "gap").value_or(Measure());
    comparison.pictogram = readMeasure(map, "icon").value_or(Measure());
    comparison.rule = readMeasure(map, "rule").value_or(Measure());
    comparison.pad = readMeasure(map, "pad").value_or(Measure());
    comparison.stretch = map.boolean("stretch", false);
    comparison.name = styleOf(map, context, "label");
    comparison.value = styleOf(map, context, "answer");
    return comparison;
}

TrackNode readTrack(MapReader &map, const NodeContext &context) {
    TrackNode track;
    track.height =
        readMeasure(map, "height").value_or(Measure{Measure::Unit::length, Length::millimetres(3)});
    track.style = styleOf(map, context, map.text("style", "small"));
    return track;
}

} // namespace updatefacts
