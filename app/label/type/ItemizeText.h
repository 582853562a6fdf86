// SPDX-License-Identifier: MIT
#pragma once

#include "label/type/Fonts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace updatefacts {

/// A stretch of text with one face, script and direction: bytes [begin, end).
struct TextPiece {
    std::uint32_t begin = 0, end = 0;
    const FontFace *face = nullptr;
    std::uint32_t script = 0; ///< ISO 15924 as a HarfBuzz tag
    std::uint8_t level = 0;
};

struct Itemized {
    std::string text; ///< without bidi controls
    std::vector<TextPiece> pieces;
    std::vector<char32_t> missing; ///< characters that none of the faces has
};

/// Cuts a text (UTF-8, with bidi isolates) into pieces that can be shaped. The first face that
/// has a character is taken; a combining mark stays with its base where that face has it.
[[nodiscard]] Itemized itemizeText(const std::string &text, bool rightToLeft,
                                   const std::vector<const FontFace *> &faces);

} // namespace updatefacts
