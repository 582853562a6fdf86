// SPDX-License-Identifier: MIT
#include "render/PdfContent.h"

#include <set>

namespace updatefacts {

namespace {

template<class Visit>
void forEachRun(const Label &label, Visit visit) {
    for (const Item &item : label.items)
        if (const auto *text = std::get_if<TextItem>(&item))
            for (const TextLine &line : text->lines)
                for (const GlyphRun &run : line.runs)
                    visit(run);
}

/// Lets the first glyph of every cluster stand for the cluster's text. Where a glyph stands for
/// several texts the first one stays; the content says the others in ActualText.
void noteTexts(const GlyphRun &run, UsedFont &font) {
    for (const Cluster &cluster : run.clusters) {
        if (cluster.glyphCount == 0)
            continue;
        const std::uint16_t code = font.subset.codes.at(run.glyphs[cluster.firstGlyph].id);
        font.texts.try_emplace(code, run.text.substr(cluster.begin, cluster.end - cluster.begin));
    }
}

/// A glyph that is never first, such as an accent, must not read as an unknown character where
/// ActualText is not understood: it stands for a word joiner, which is
/// not seen and breaks nothing.
void noteFollowers(UsedFont &font) {
    for (const auto &[glyph, code] : font.subset.codes)
        font.texts.try_emplace(code, "\u2060");
}

} // namespace

UsedFonts collectFonts(const Label &label) {
    std::vector<const FontFace *> order;
    std::map<const FontFace *, std::set<std::uint32_t>> glyphs;
    forEachRun(label, [&](const GlyphRun &run) {
        if (!glyphs.contains(run.face))
            order.push_back(run.face);
        std::set<std::uint32_t> &used = glyphs[run.face];
        for (const Glyph &glyph : run.glyphs)
            used.insert(glyph.id);
    });
    UsedFonts fonts;
    for (std::size_t i = 0; i < order.size(); ++i)
        fonts[order[i]] = {"F" + std::to_string(i), subsetFont(*order[i], glyphs[order[i]]), {}};
    forEachRun(label, [&](const GlyphRun &run) { noteTexts(run, fonts.at(run.face)); });
    for (auto &[face, font] : fonts)
        noteFollowers(font);
    return fonts;
}

} // namespace updatefacts
