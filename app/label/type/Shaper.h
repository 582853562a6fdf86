// SPDX-License-Identifier: MIT
#pragma once

#include "label/type/Phrase.h"
#include "label/type/ShapedText.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace updatefacts {

/// Shapes phrases of labels of one language (HarfBuzz), each once per cut and weight. Direction by
/// UAX #9, break opportunities by UAX #14 (ICU), the contextual alternates of Inter left out
/// because they lose characters.
class Shaper {
  public:
    Shaper(const Fonts &fonts, std::string language, bool rightToLeft);
    ~Shaper();
    Shaper(const Shaper &) = delete;
    Shaper &operator=(const Shaper &) = delete;

    [[nodiscard]] const ShapedText &shape(const Phrase &phrase, const std::string &text, Cut cut,
                                          int weight);
    /// Every character that no face has in the phrases asked for since this was called, sorted.
    [[nodiscard]] std::set<char32_t> takeMissing() { return std::exchange(m_missing, {}); }
    /// Forgets all shaped text; what shape() gave is no more.
    void forget() { m_shaped.clear(); }

  private:
    struct Breaker;
    /// Text, cut, weight, language, address, breakable, distinct: all that its shape and breaks
    /// follow from.
    using Key = std::tuple<std::string, Cut, int, std::string, bool, bool, std::string>;

    const std::vector<const FontFace *> &faces(Cut cut, int weight, const std::string &language);

    void addExtents(ShapedText &shaped);
    void setBreaks(ShapedText &shaped, const Phrase &phrase);

    const Fonts &m_fonts;
    std::string m_language;
    bool m_rightToLeft;
    std::unique_ptr<Breaker> m_breaker;
    struct KeyHash {
        std::size_t operator()(const Key &key) const;
    };
    std::unordered_map<Key, ShapedText, KeyHash> m_shaped;
    std::set<char32_t> m_missing;
    std::map<std::pair<const FontFace *, std::uint32_t>, GlyphExtents> m_extents; ///< by glyph
    std::map<std::tuple<Cut, int, std::string>, std::vector<const FontFace *>> m_faces;
};

} // namespace updatefacts
