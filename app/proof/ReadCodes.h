// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Argument.h"

#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

/// Pages of a PDF, all of which are looked at.
inline constexpr int mostPages = 100;

struct ShownCodes {
    std::vector<std::string> codes;  ///< what each says, once, in the order in which they are found
    std::optional<Argument> refusal; ///< {why} the file is not looked at: it is beyond the limits
};

/// The QR codes that a file shows: a picture (PNG, JPEG and what Qt reads else), a PDF or an SVG
/// label, of anybody. Codes may be turned, mirrored or photographed. None where there are none, or
/// the file shows nothing.
[[nodiscard]] ShownCodes codesShown(const std::string &file);

} // namespace updatefacts
