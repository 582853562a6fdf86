// SPDX-License-Identifier: MIT
#pragma once

#include "label/item/Item.h"
#include "proof/Rendition.h"
#include "proof/picture/OneBitPicture.h"

#include <optional>
#include <string>
#include <string_view>

namespace updatefacts {

/// The picture as one label of a Zebra printer: ZPL II, a graphic field (^GF) in compressed
/// hexadecimal, the label's width and length in dots. ASCII.
[[nodiscard]] std::string renderZpl(const OneBitPicture &picture);

/// The picture that a printer would paint from such a text; nothing when it is not one.
[[nodiscard]] std::optional<OneBitPicture> readZpl(std::string_view zpl);

/// A page of the PDF (from 0) in black and white as such a label, read back.
[[nodiscard]] Rendition zplOf(const Label &label, const std::string &pdf, int page);

/// What is found when the text is read back that should paint this picture of the label.
[[nodiscard]] Findings proofZpl(const Label &label, const std::string &zpl,
                                const OneBitPicture &picture);

} // namespace updatefacts
