// SPDX-License-Identifier: MIT
#pragma once

#include "label/Item.h"

#include <string>

namespace updatefacts {

enum class PngColours { grey, oneBit, red }; ///< red: one bit, accents in red

/// A page of the PDF (from 0) as PNG at the label's resolution, painted by Poppler from these very
/// bytes. In three colours it is the one-bit picture dot by dot, black or red for a dark dot.
[[nodiscard]] std::string renderPng(const Label &label, const std::string &pdf, PngColours colours,
                                    int page = 0);

} // namespace updatefacts
