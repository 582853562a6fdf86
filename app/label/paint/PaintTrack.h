// SPDX-License-Identifier: MIT
#pragma once

#include "label/content/Content.h"
#include "label/layout/Painter.h"

namespace updatefacts {

/// The bar in the rectangle, which is the whole scale; the mark of today stands out above and below
/// it. Promised: filled, with a stop at its end. Planned: dashes. Ended: an outline before today,
/// with a stop. A period of each device: a measuring line between two stops, dashed when it is only
/// planned. Nothing: the frame of the scale alone.
void paintTrack(Painter &painter, const TimeBar &bar, Rect rect);

/// Where on the scale the words of the bar end: below its end.
[[nodiscard]] Length endOnTrack(const TimeBar &bar, Length width);

} // namespace updatefacts
