// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"
#include "label/content/Content.h"

#include <span>
#include <vector>

namespace updatefacts {

/// The bars of products on one scale.
struct TimeBars {
    std::vector<TimeBar> bars; ///< in the order of the products
    int years = 10;            ///< from today to the end of the scale
};

/// The scale is the same on every card, so that cards can be held beside each other: today lies at
/// a sixth of it, and ten years follow; twenty, forty and so on only where a promise or plan lasts
/// longer. What ended before the scale begins is a stop at its beginning, and what ended on a day
/// that was not published has no bar. A period of each device is as long as on the scale of dates,
/// but in the middle of what is to come: it begins at no day, and does not fill the scale.
[[nodiscard]] TimeBars timeBarsOf(std::span<const Disclosure *const> products, Date today);

} // namespace updatefacts
