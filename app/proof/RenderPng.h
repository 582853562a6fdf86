// SPDX-License-Identifier: MIT
#pragma once

#include "label/item/Item.h"
#include "proof/Rendition.h"

#include <string>

class QImage;

namespace updatefacts {

enum class PngColours { grey, oneBit, red }; ///< red: one bit, accents in red

/// A page of the PDF (from 0) as PNG at the label's resolution, painted by Poppler from these very
/// bytes. In three colours it is the one-bit picture dot by dot, black or red for a dark dot.
/// The file is read back: its dots and words are those painted, its QR code says what it must.
[[nodiscard]] Rendition renderPng(const Label &label, const std::string &pdf, PngColours colours,
                                  int page = 0);

/// What is found when the PNG file is read back that should hold this picture of the label.
[[nodiscard]] Findings proofPng(const Label &label, const std::string &png, const QImage &picture);

} // namespace updatefacts
