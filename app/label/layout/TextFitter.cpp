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
    m_phrases.clear();
    if (m_kept.size() < mostKept)
        return;
    m_kept.clear();
    m_words.clear();
    m_shaper.forget();
}

namespace {

std::size_t mixed(std::size_t hash, std::size_t more) {
    return (hash ^ more) * 0x9E3779B97F4A7C15 + (hash >> 29);
}

} // namespace

std::size_t TextFitter::WordsHash::operator()(const Words &words) const {
    const std::hash<std::string> hash;
    return mixed(hash(std::get<0>(words)), hash(std::get<3>(words)));
}

std::size_t TextFitter::KeyHash::operator()(const Key &key) const {
    const std::hash<double> hash;
    std::size_t result = mixed(key.words, static_cast<std::size_t>(key.kind));
    for (const double size : {key.style.size, key.style.minimum, key.size})
        result = mixed(result, hash(size));
    for (const int count : {key.style.weight, key.style.lines, key.style.maximumLines,
                            static_cast<int>(key.style.cut), key.style.spares ? 1 : 0,
                            key.style.tears ? 1 : 0, key.width.micrometres()})
        result = mixed(result, static_cast<std::size_t>(count));
    return result;
}

/// Looked for by its place first: a label asks for the same phrases again and again.
std::size_t TextFitter::numberOf(const Phrase &phrase) {
    const auto [at, isNew] = m_phrases.try_emplace(&phrase);
    if (isNew)
        at->second =
            m_words
                .try_emplace({phrase.text, phrase.shortText, phrase.language, phrase.distinct,
                              phrase.address, phrase.breakable, phrase.bySentence},
                             m_words.size())
                .first->second;
    return at->second;
}

template<typename Make>
const TextFitter::Kept &TextFitter::kept(const Key &key, Make make) {
    const auto [at, isNew] = m_kept.try_emplace(key);
    Kept &kept = at->second;
    if (isNew) {
        make(kept);
        kept.missing = m_shaper.takeMissing();
    }
    if (!kept.missing.empty())
        m_missing.insert(kept.missing.begin(), kept.missing.end());
    return kept;
}

const FittedText &TextFitter::fit(const Phrase &phrase, const ScaledStyle &style, Length width) {
    return kept({numberOf(phrase), Key::Kind::fitted, style, width, 0},
                [&](Kept &made) { made.text = fitText(m_shaper, phrase, style, width); })
        .text;
}

Length TextFitter::naturalWidth(const Phrase &phrase, const ScaledStyle &style, double size) {
    return kept({numberOf(phrase), Key::Kind::natural, style, {}, size},
                [&](Kept &made) {
                    made.width = updatefacts::naturalWidth(m_shaper, phrase, style, size);
                })
        .width;
}

Length TextFitter::leastWidth(const Phrase &phrase, const ScaledStyle &style, double size) {
    return kept({numberOf(phrase), Key::Kind::least, style, {}, size},
                [&](Kept &made) {
                    made.width = updatefacts::leastWidth(m_shaper, phrase, style, size);
                })
        .width;
}

} // namespace updatefacts
