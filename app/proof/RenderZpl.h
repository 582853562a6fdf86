// SPDX-License-Identifier: MIT
#pragma once

#include "proof/OneBitPicture.h"

#include <optional>
#include <string>
#include <string_view>

namespace updatefacts {

/// The picture as one label of a Zebra printer: ZPL II, a graphic field (^GF) in compressed
/// hexadecimal, the label's width and length in dots. ASCII.
[[nodiscard]] std::string renderZpl(const OneBitPicture &picture);

/// The picture that a printer would paint from such a text; nothing when it is not one.
[[nodiscard]] std::optional<OneBitPicture> readZpl(std::string_view zpl);

} // namespace updatefacts
