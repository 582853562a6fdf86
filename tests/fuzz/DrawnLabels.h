// SPDX-License-Identifier: MIT
#pragma once

#include "label/item/Item.h"

#include <string>
#include <vector>

namespace updatefacts {

/// A small label, as it is drawn.
struct DrawnLabel {
    std::vector<Label> pages;
    std::string pdf;
};

/// That of the kettle, drawn once.
[[nodiscard]] const DrawnLabel &drawnLabel();

/// A PDF whose streams are not packed, so that changed bytes are changed operators.
[[nodiscard]] std::string unpackedPdf(const std::string &pdf);

} // namespace updatefacts
