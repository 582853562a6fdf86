// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "label/item/Item.h"

#include <string>

namespace updatefacts {

/// Reads the SVG file of a label back: its size, words and links are the label's, every dot of its
/// picture is as the label plans it, and its QR code says what it must.
[[nodiscard]] Findings proofSvg(const Label &label, const std::string &svg);

} // namespace updatefacts
