// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIcon>

#include <array>

namespace updatefacts {

/// The sizes of icons that desktops ask for, in pixels.
inline constexpr std::array appIconSides = {16, 22, 24, 32, 48, 64, 128, 256, 512};

/// The program's icon: a label with its promise. Drawn, so that it is sharp at every size.
[[nodiscard]] QIcon appIcon();
/// The same in one size, in pixels.
[[nodiscard]] QPixmap appIconPixmap(int side);
/// The same as a picture that scales (SVG 1.1).
[[nodiscard]] QByteArray appIconSvg();

} // namespace updatefacts
