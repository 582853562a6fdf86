// SPDX-License-Identifier: MIT
#pragma once

#include "site/page/Timeline.h"

#include <kainjow/mustache.hpp>

namespace updatefacts {

/// What the picture of the years in templates/page/page.mustache is filled with: bars on a scale of
/// 0 to 1000; false where there is none.
[[nodiscard]] kainjow::mustache::data timelineData(const Timeline &timeline, bool rightToLeft);

} // namespace updatefacts
