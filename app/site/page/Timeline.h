// SPDX-License-Identifier: MIT
#pragma once

#include "label/content/Content.h"

#include <string>
#include <vector>

namespace updatefacts {

/// A span of days on the picture of the years.
struct TimelineBar {
    enum class Paint { promised, planned, spent, plain };
    std::string name;
    std::string span; ///< its days, in words
    Paint paint = Paint::plain;
    Date start, end; ///< both inclusive
};

/// When the product is sold and for how long it and its parts get security updates, as far as the
/// disclosure names both days. Empty where it names no span of updates.
struct Timeline {
    std::vector<TimelineBar> bars;
    Date from, to; ///< whole years around all bars: 1 January to 31 December
};

[[nodiscard]] Timeline timelineOf(const Disclosure &disclosure, const Words &words, Date today);

} // namespace updatefacts
