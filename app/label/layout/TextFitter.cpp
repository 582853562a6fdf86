// SPDX-License-Identifier: MIT
#include "label/layout/TextFitter.h"

#include <utility>

namespace updatefacts {

TextFitter::TextFitter(const Fonts &fonts, const std::string &language, bool rightToLeft)
    : m_shaper(fonts, language, rightToLeft) {
}

void TextFitter::begin() {
    constexpr std::size_t mostKept = 5000; // some 5 MB
    m_missing.clear();
    if (m_kept.size() < mostKept)
        return;
    m_kept.clear();
    m_shaper.forget();
}

TextFitter::Key TextFitter::keyOf(Key::Kind kind, const Phrase &phrase, const ScaledStyle &style) {
    return {kind,
            phrase.text,
            phrase.shortText,
            phrase.language,
            phrase.distinct,
            phrase.address,
            phrase.breakable,
            phrase.bySentence,
            style,
            {},
            0};
}

std::size_t TextFitter::Hash::operator()(const Key &key) const {
    std::size_t hash = std::hash<std::string>()(key.text);
    const auto add = [&](std::size_t more) { hash = hash * 1000003 + more; };
    add(static_cast<std::size_t>(key.kind));
    add(static_cast<std::size_t>(key.style.weight));
    add(std::hash<double>()(key.style.size));
    add(std::hash<double>()(key.size));
    add(static_cast<std::size_t>(key.width.micrometres()));
    return hash;
}

template<typename Make>
const TextFitter::Kept &TextFitter::kept(Key key, Make make) {
    const auto [at, isNew] = m_kept.try_emplace(std::move(key));
    Kept &kept = at->second;
    if (isNew) {
        make(kept);
        kept.missing = m_shaper.takeMissing();
    }
    m_missing.insert(kept.missing.begin(), kept.missing.end());
    return kept;
}

const FittedText &TextFitter::fit(const Phrase &phrase, const ScaledStyle &style, Length width) {
    Key key = keyOf(Key::Kind::fitted, phrase, style);
    key.width = width;
    return kept(std::move(key),
                [&](Kept &made) { made.text = fitText(m_shaper, phrase, style, width); })
        .text;
}

Length TextFitter::naturalWidth(const Phrase &phrase, const ScaledStyle &style, double size) {
    Key key = keyOf(Key::Kind::natural, phrase, style);
    key.size = size;
    return kept(std::move(key),
                [&](Kept &made) {
                    made.width = updatefacts::naturalWidth(m_shaper, phrase, style, size);
                })
        .width;
}

Length TextFitter::leastWidth(const Phrase &phrase, const ScaledStyle &style, double size) {
    Key key = keyOf(Key::Kind::least, phrase, style);
    key.size = size;
    return kept(std::move(key),
                [&](Kept &made) {
                    made.width = updatefacts::leastWidth(m_shaper, phrase, style, size);
                })
        .width;
}

} // namespace updatefacts
