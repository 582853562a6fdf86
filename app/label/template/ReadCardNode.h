// SPDX-License-Identifier: MIT
#pragma once

#include "label/template/ReadNames.h"

namespace updatefacts {

[[nodiscard]] ComparisonNode readComparison(MapReader &map, const NodeContext &context);
[[nodiscard]] TrackNode readTrack(MapReader &map, const NodeContext &context);

} // namespace updatefacts
