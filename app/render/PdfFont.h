// SPDX-License-Identifier: MIT
#pragma once

#include "label/type/Fonts.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace updatefacts {

/// A face cut down to the glyphs of one label, as a CIDFont of ISO 32000-1 9.7.4 holds it.
struct SubsetFont {
    enum class Kind { cff, trueType };
    Kind kind = Kind::cff;
    std::string program;                          ///< FontFile3 (CFF) or FontFile2 (TrueType)
    std::string compressed;                       ///< the program, FlateDecode
    std::map<std::uint32_t, std::uint16_t> codes; ///< glyph of the face -> CID
};

/// Subsets a face (HarfBuzz). The same face and glyphs give the same bytes.
[[nodiscard]] SubsetFont subsetFont(const FontFace &face, const std::set<std::uint32_t> &glyphs);

} // namespace updatefacts
