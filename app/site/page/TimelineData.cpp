// SPDX-License-Identifier: MIT
#include "site/page/TimelineData.h"

#include <array>

namespace updatefacts {

using kainjow::mustache::data;

namespace {

/// Where a day begins between the first and the last year, from 0 to 1000.
int timelinePlace(std::chrono::sys_days day, const Timeline &timeline) {
    const std::chrono::sys_days from = timeline.from, to = timeline.to;
    return static_cast<int>(1000 * (day - from).count() / ((to - from).count() + 1));
}

data barData(const TimelineBar &bar, const Timeline &timeline, bool rightToLeft) {
    static constexpr std::array paints = {"promised", "planned", "spent", "plain"};
    const int start = timelinePlace(bar.start, timeline);
    const int end = timelinePlace(std::chrono::sys_days(bar.end) + std::chrono::days(1), timeline);
    data one = data::type::object;
    one.set("name", bar.name);
    one.set("span", bar.span);
    one.set("paint", paints[static_cast<std::size_t>(bar.paint)]);
    one.set("flipped", data(rightToLeft));
    one.set("x", std::to_string(start));
    one.set("width", std::to_string(end - start));
    return one;
}

} // namespace

data timelineData(const Timeline &timeline, bool rightToLeft) {
    if (timeline.bars.empty())
        return false;
    data bars = data::type::list;
    for (const TimelineBar &bar : timeline.bars)
        bars.push_back(barData(bar, timeline, rightToLeft));
    data picture = data::type::object;
    picture.set("bars", bars);
    picture.set("begin", PartialDate::of(timeline.from).toString());
    picture.set("end", PartialDate::of(timeline.to).toString());
    picture.set("from", std::to_string(static_cast<int>(timeline.from.year())));
    picture.set("to", std::to_string(static_cast<int>(timeline.to.year()) + 1)); // begins there
    return picture;
}

} // namespace updatefacts
