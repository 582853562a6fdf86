// SPDX-License-Identifier: MIT
#pragma once

#include "label/Item.h"

#include <string>

namespace updatefacts {

enum class PngColours { grey, oneBit };

/// The PDF's page as PNG at the label's resolution, painted by Poppler from these very bytes.
[[nodiscard]] std::string renderPng(const Label &label, const std::string &pdf, PngColours colours);

} // namespace updatefacts
