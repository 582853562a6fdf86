// SPDX-License-Identifier: MIT
#pragma once

#include "label/layout/FitText.h"

#include <unordered_map>

namespace updatefacts {

/// Fits the texts of labels of one language, each only once for a style and width: what was fitted
/// before, on this label or another one, is kept.
class TextFitter {
  public:
    TextFitter(const Fonts &fonts, const std::string &language, bool rightToLeft);

    /// A label begins: what was missing on the one before is forgotten, and so is what was kept
    /// where that is very much. Nothing fitted before may be looked at any more.
    void begin();

    [[nodiscard]] const FittedText &fit(const Phrase &phrase, const ScaledStyle &style,
                                        Length width);
    /// See naturalWidth().
    [[nodiscard]] Length naturalWidth(const Phrase &phrase, const ScaledStyle &style, double size);
    /// See leastWidth().
    [[nodiscard]] Length leastWidth(const Phrase &phrase, const ScaledStyle &style, double size);

    /// Every character met on this label that no face has, sorted.
    [[nodiscard]] const std::set<char32_t> &missing() const { return m_missing; }

  private:
    /// All that a fitted text or a width follows from.
    struct Key {
        enum class Kind { fitted, natural, least };
        Kind kind = Kind::fitted;
        std::string text, shortText, language, distinct;
        bool address = false, breakable = false, bySentence = false;
        ScaledStyle style;
        Length width;    ///< of a fitted text
        double size = 0; ///< of a width
        bool operator==(const Key &) const = default;
    };
    struct Hash {
        std::size_t operator()(const Key &key) const;
    };
    struct Kept {
        FittedText text;
        Length width;
        std::set<char32_t> missing;
    };

    static Key keyOf(Key::Kind kind, const Phrase &phrase, const ScaledStyle &style);
    template<typename Make>
    const Kept &kept(Key key, Make make);

    Shaper m_shaper;
    std::unordered_map<Key, Kept, Hash> m_kept;
    std::set<char32_t> m_missing;
};

} // namespace updatefacts
