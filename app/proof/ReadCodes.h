// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace updatefacts {

/// What the QR codes say that a file shows: a picture (PNG, JPEG and what Qt reads else), a PDF or
/// an SVG label, of anybody; each once, in the order in which they are found. Codes may be turned,
/// mirrored or photographed. None where there are none, or the file shows nothing.
[[nodiscard]] std::vector<std::string> codesShown(const std::string &file);

} // namespace updatefacts
