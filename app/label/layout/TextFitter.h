// SPDX-License-Identifier: MIT
#pragma once

#include "label/layout/FitText.h"

#include <string>
#include <tuple>
#include <unordered_map>

namespace updatefacts {

/// Fits the texts of labels of one language, each only once for a style and width: what was fitted
/// before, on this label or another one, is kept.
class TextFitter {
  public:
    TextFitter(const Fonts &fonts, const std::string &language, bool rightToLeft);

    /// A label begins: what was missing on the one before is forgotten, and so is what was kept
    /// where that is very much. Nothing fitted before may be looked at any more. Phrases asked for
    /// from here on stay where they are, and what they are, until the next label begins.
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
    /// All of a phrase that its lines follow from.
    using Words = std::tuple<std::string, std::string, std::string, std::string, bool, bool, bool>;
    struct WordsHash {
        std::size_t operator()(const Words &words) const;
    };
    /// All that a fitted text or a width follows from.
    struct Key {
        enum class Kind { fitted, natural, least };
        std::size_t words = 0; ///< number of the phrase's words
        Kind kind = Kind::fitted;
        ScaledStyle style;
        Length width;    ///< of a fitted text
        double size = 0; ///< of a width
        bool operator==(const Key &) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key &key) const;
    };
    struct Kept {
        FittedText text;
        Length width;
        std::set<char32_t> missing;
    };

    std::size_t numberOf(const Phrase &phrase);
    template<typename Make>
    const Kept &kept(const Key &key, Make make);

    Shaper m_shaper;
    std::unordered_map<const Phrase *, std::size_t> m_phrases; ///< of this label
    std::unordered_map<Words, std::size_t, WordsHash> m_words; ///< numbered
    std::unordered_map<Key, Kept, KeyHash> m_kept;
    std::set<char32_t> m_missing;
};

} // namespace updatefacts
