// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace updatefacts {

/// Percent of the user's own size of text.
constexpr int usualTextSize = 100;
constexpr int smallestTextSize = 80;
constexpr int largestTextSize = 200;

/// The font of the windows: the user's, in Inter where the desktop names no font of its own.
[[nodiscard]] QFont interfaceFont(const QFont &system, int percent);

} // namespace updatefacts
