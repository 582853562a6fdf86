// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>

namespace updatefacts {

/// How different two pictures look: the greatest difference of any place, 0 (same) to 255 (black
/// and white), once both have been blurred over three by three dots, so that rounding of an edge
/// counts little and a moved word much. 255 for pictures of different sizes.
[[nodiscard]] int visibleDifference(const QImage &a, const QImage &b);

/// What is only in `expected` in red, what is only in `actual` in blue, what is in both in grey.
[[nodiscard]] QImage differencePicture(const QImage &expected, const QImage &actual);

} // namespace updatefacts
