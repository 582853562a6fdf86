// SPDX-License-Identifier: MIT
#include "label/type/Shaper.h"

#include "definitions/BestLanguage.h"
#include "label/type/ItemizeText.h"
#include "label/type/KeepTogether.h"

#include <hb.h>
#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cassert>

namespace updatefacts {

struct Shaper::Breaker {
    std::unique_ptr<icu::BreakIterator> lines, sentences;
    bool keepsWords;     ///< breaks at spaces only, which ICU 72 does not know for Korean
    bool partsSentences; ///< by spaces: Thai has no other mark

    /// Japanese breaks between phrases and Korean between words (UTS #35, key lw): a shopper reads
    /// no word in two halves.
    explicit Breaker(const std::string &language)
        : keepsWords(primarySubtag(language) == "ko"),
          partsSentences(primarySubtag(language) == "th") {
        UErrorCode status = U_ZERO_ERROR;
        const std::string words = primarySubtag(language) == "ja" ? "-lw-phrase" : "";
        lines.reset(icu::BreakIterator::createLineInstance(
            icu::Locale::forLanguageTag(language + "-u-lb-strict" + words, status), status));
        sentences.reset(icu::BreakIterator::createSentenceInstance(
            icu::Locale::forLanguageTag(language, status), status));
        assert(U_SUCCESS(status));
    }

    /// For every byte offset, whether a line may end just before it.
    std::vector<LineEnd> opportunities(const std::string &text) {
        std::vector<LineEnd> result(text.size() + 1, LineEnd::never);
        forEach(*lines, text, [&](std::size_t at) {
            if (!keepsWords || at == text.size() || text[at - 1] == ' ')
                result[at] = LineEnd::free;
        });
        return result;
    }

    /// For every byte offset, whether a sentence begins there.
    std::vector<bool> beginnings(const std::string &text) {
        std::vector<bool> result(text.size() + 1, false);
        forEach(*sentences, text, [&](std::size_t at) { result[at] = at < text.size(); });
        for (std::size_t i = 1; partsSentences && i < text.size(); ++i)
            result[i] = text[i - 1] == ' ';
        return result;
    }

  private:
    template<typename Do>
    static void forEach(icu::BreakIterator &breaks, const std::string &text, Do found) {
        UErrorCode status = U_ZERO_ERROR;
        UText *source =
            utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
        breaks.setText(source, status);
        for (std::int32_t at = breaks.next(); at != icu::BreakIterator::DONE; at = breaks.next())
            found(static_cast<std::size_t>(at));
        utext_close(source);
    }
};

namespace {

/// Names that makers type break after "," and "/" and before "(" as a typesetter would.
void addOpportunities(const std::string &text, const Phrase &phrase, std::vector<LineEnd> &ends) {
    static constexpr std::string_view after = ",;/)";
    for (std::size_t i = 1; i < text.size() && phrase.breakable; ++i)
        if (text[i] == '(' || (after.find(text[i - 1]) != std::string_view::npos &&
                               text[i] != ' ' && after.find(text[i]) == std::string_view::npos))
            ends[i] = LineEnd::free;
}

using Buffer = std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)>;

/// Inter's contextual alternates turn "x" between figures into a glyph without a character; other
/// families need theirs (Arabic). Its stylistic set 2 gives "l" a tail, "I" serifs and "0" a slash.
std::vector<hb_feature_t> featuresOf(const std::string &text, const Phrase &phrase) {
    std::vector<hb_feature_t> features = {
        {HB_TAG('c', 'a', 'l', 't'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END}};
    const std::string &distinct = phrase.address ? text : phrase.distinct;
    const std::size_t at = distinct.empty() ? std::string::npos : text.rfind(distinct);
    if (at != std::string::npos)
        features.push_back({HB_TAG('s', 's', '0', '2'), 1, static_cast<unsigned>(at),
                            static_cast<unsigned>(at + distinct.size())});
    return features;
}

void shapePiece(hb_buffer_t *buffer, const std::string &text, const TextPiece &piece,
                const Phrase &phrase) {
    hb_buffer_clear_contents(buffer);
    hb_buffer_add_utf8(buffer, text.data(), static_cast<int>(text.size()), piece.begin,
                       static_cast<int>(piece.end - piece.begin));
    hb_buffer_set_direction(buffer, piece.level % 2 ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, static_cast<hb_script_t>(piece.script));
    hb_buffer_set_language(buffer, hb_language_from_string(phrase.language.c_str(), -1));
    const bool inter = piece.face->name().starts_with("Inter");
    const std::vector<hb_feature_t> features =
        inter ? featuresOf(text, phrase) : std::vector<hb_feature_t>();
    hb_shape(piece.face->font(), buffer, features.data(), static_cast<unsigned>(features.size()));
}

/// The other families have two weights only: Inter joins them where it stands in one text with
/// their letters, so that a month and its year are of one weight.
int weightBeside(const std::string &text, int weight, const FontFace &inter) {
    const icu::UnicodeString utf16 = icu::UnicodeString::fromUTF8(text);
    for (std::int32_t i = 0; i < utf16.length(); i = utf16.moveIndex32(i, 1))
        if (u_isalpha(utf16.char32At(i)) && !inter.covers(static_cast<char32_t>(utf16.char32At(i))))
            return weight < 600 ? 400 : 700;
    return weight;
}

GlyphExtents extentsOf(const FontFace &face, std::uint32_t glyph) {
    hb_glyph_extents_t extents{};
    if (!hb_font_get_glyph_extents(face.font(), glyph, &extents))
        return {};
    return {extents.x_bearing, extents.y_bearing, extents.width, extents.height};
}

/// Appends the buffer's glyphs as clusters in logical order.
void appendClusters(hb_buffer_t *buffer, const TextPiece &piece, ShapedText &shaped) {
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, &count);
    const double em = piece.face->unitsPerEm();
    const auto run = static_cast<std::uint32_t>(shaped.runs.size() - 1);
    std::vector<ShapedCluster> clusters; // in the order of the buffer: from left to right
    for (unsigned i = 0; i < count; ++i) {
        if (clusters.empty() || clusters.back().begin != infos[i].cluster)
            clusters.push_back(
                {infos[i].cluster, 0, static_cast<std::uint32_t>(shaped.glyphs.size()), 0, run});
        const double advance = positions[i].x_advance / em;
        shaped.glyphs.push_back({infos[i].codepoint,
                                 advance,
                                 positions[i].x_offset / em,
                                 positions[i].y_offset / em,
                                 {}});
        ++clusters.back().glyphCount;
        clusters.back().advance += advance;
    }
    if (piece.level % 2)
        std::ranges::reverse(clusters);
    for (std::size_t i = 0; i < clusters.size(); ++i)
        clusters[i].end = i + 1 < clusters.size() ? clusters[i + 1].begin : piece.end;
    shaped.clusters.insert(shaped.clusters.end(), clusters.begin(), clusters.end());
}

/// Line height by script, as far as the style's own is less.
void noteScripts(const std::vector<TextPiece> &pieces, ShapedText &shaped) {
    for (const TextPiece &piece : pieces) {
        if (piece.face->name().starts_with("Inter"))
            continue;
        shaped.trimmable = false;
        const bool arabic = piece.face->name().starts_with("NotoSansArabic");
        shaped.lineHeight = std::max(shaped.lineHeight, arabic ? 1.26 : 1.22);
    }
}

} // namespace

Shaper::Shaper(const Fonts &fonts, std::string language, bool rightToLeft)
    : m_fonts(fonts), m_language(std::move(language)), m_rightToLeft(rightToLeft),
      m_breaker(std::make_unique<Breaker>(m_language)) {
}

Shaper::~Shaper() = default;

std::size_t Shaper::KeyHash::operator()(const Key &key) const {
    const std::size_t style =
        static_cast<std::size_t>(std::get<2>(key)) * 2 + (std::get<1>(key) == Cut::display ? 1 : 0);
    return std::hash<std::string>()(std::get<0>(key)) ^ style * 0x9E3779B97F4A7C15;
}

/// Of each glyph, and how far the ink of each cluster reaches.
void Shaper::addExtents(ShapedText &shaped) {
    for (ShapedCluster &cluster : shaped.clusters) {
        const FontFace &face = *shaped.runs[cluster.run].face;
        const double em = face.unitsPerEm();
        for (std::uint32_t i = 0; i < cluster.glyphCount; ++i) {
            ShapedGlyph &glyph = shaped.glyphs[cluster.firstGlyph + i];
            const auto [at, isNew] = m_extents.try_emplace({&face, glyph.id});
            if (isNew)
                at->second = extentsOf(face, glyph.id);
            glyph.extents = at->second;
            const GlyphExtents &ink = glyph.extents;
            cluster.above = std::max(cluster.above, ink.top / em + glyph.yOffset);
            cluster.below = std::max(cluster.below, -(ink.top + ink.height) / em - glyph.yOffset);
        }
    }
}

const std::vector<const FontFace *> &Shaper::faces(Cut cut, int weight,
                                                   const std::string &language) {
    auto &faces = m_faces[{cut, weight, language}];
    if (faces.empty())
        faces = m_fonts.fallbacks(cut, weight, language);
    return faces;
}

void Shaper::setBreaks(ShapedText &shaped, const Phrase &phrase) {
    std::vector<LineEnd> ends = m_breaker->opportunities(shaped.text);
    addOpportunities(shaped.text, phrase, ends);
    keepTogether(shaped.text, primarySubtag(phrase.language), phrase.address, ends);
    const std::vector<bool> beginnings = m_breaker->beginnings(shaped.text);
    for (ShapedCluster &cluster : shaped.clusters) {
        cluster.lineEnd = ends[cluster.end];
        cluster.endsSentence = beginnings[cluster.end];
        cluster.space = cluster.end == cluster.begin + 1 && shaped.text[cluster.begin] == ' ';
        shaped.hasNeed = shaped.hasNeed || cluster.lineEnd == LineEnd::atNeed;
    }
}

const ShapedText &Shaper::shape(const Phrase &phrase, const std::string &text, Cut cut,
                                int weight) {
    const auto [at, isNew] = m_shaped.try_emplace(
        {text, cut, weight, phrase.language, phrase.address, phrase.breakable, phrase.distinct});
    ShapedText &shaped = at->second;
    if (!isNew) {
        m_missing.insert(shaped.missing.begin(), shaped.missing.end());
        return shaped;
    }
    const FontFace &inter = *faces(cut, weight, phrase.language).front();
    const int matched = weightBeside(text, weight, inter);
    Itemized itemized = itemizeText(text, m_rightToLeft, faces(cut, matched, phrase.language));
    shaped.text = std::move(itemized.text);
    shaped.missing = std::move(itemized.missing);
    m_missing.insert(shaped.missing.begin(), shaped.missing.end());
    noteScripts(itemized.pieces, shaped);
    const Buffer buffer(hb_buffer_create(), &hb_buffer_destroy);
    for (const TextPiece &piece : itemized.pieces) {
        shaped.runs.push_back({piece.face, piece.level});
        shapePiece(buffer.get(), shaped.text, piece, phrase);
        appendClusters(buffer.get(), piece, shaped);
    }
    addExtents(shaped);
    setBreaks(shaped, phrase);
    return shaped;
}

} // namespace updatefacts
