// SPDX-License-Identifier: MIT
#pragma once

#include "label/type/Fonts.h"

#include <cstdint>
#include <map>
#include <memory>
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

/// Cuts a face down again and again (HarfBuzz). The same face and glyphs give the same bytes. For
/// one thread; the face must outlive it.
class FontSubsetter {
  public:
    explicit FontSubsetter(const FontFace &face);

    [[nodiscard]] SubsetFont subset(const std::set<std::uint32_t> &glyphs);

  private:
    struct Release {
        void operator()(hb_face_t *face) const;
    };
    void prepare();

    std::unique_ptr<hb_face_t, Release> m_source;
    bool m_isWhole = false; ///< the source has all tables of the face
    int m_subsets = 0;      ///< made so far
};

} // namespace updatefacts
