// SPDX-License-Identifier: MIT
#include "render/PdfContent.h"

#include <set>
#include <string_view>

namespace updatefacts {

namespace {

template<class Visit>
void forEachRun(const std::vector<Label> &pages, Visit visit) {
    for (const Label &page : pages)
        for (const Item &item : page.items)
            if (const auto *text = std::get_if<TextItem>(&item))
                for (const TextLine &line : text->lines)
                    for (const GlyphRun &run : line.runs)
                        visit(run);
}

/// Lets glyphs stand for the texts of clusters they show alone. Where a glyph stands for several
/// texts the first one stays; the content says the others in ActualText.
void noteSingles(const GlyphRun &run, UsedFont &font) {
    for (const Cluster &cluster : run.clusters)
        if (cluster.glyphCount == 1)
            font.texts.try_emplace(font.subset->codes.at(run.glyphs[cluster.firstGlyph].id),
                                   run.text.substr(cluster.begin, cluster.end - cluster.begin));
}

/// The others for readers that do not understand ActualText: of several glyphs the first that has
/// no text yet stands for what those before it do not say.
void noteRests(const GlyphRun &run, UsedFont &font) {
    for (const Cluster &cluster : run.clusters) {
        std::string_view rest(run.text);
        rest = rest.substr(cluster.begin, cluster.end - cluster.begin);
        for (std::uint32_t i = 0; i < cluster.glyphCount && !rest.empty(); ++i) {
            const Glyph &glyph = run.glyphs[cluster.firstGlyph + i];
            const auto [known, isNew] =
                font.texts.try_emplace(font.subset->codes.at(glyph.id), rest);
            rest = rest.starts_with(known->second) ? rest.substr(known->second.size()) : "";
        }
    }
}

/// A glyph that is never first, such as a second accent, must not read as an unknown character:
/// it stands for a word joiner, which is not seen and breaks nothing.
void noteFollowers(UsedFont &font) {
    for (const auto &[glyph, code] : font.subset->codes)
        font.texts.try_emplace(code, "\u2060");
}

} // namespace

UsedFonts collectFonts(const std::vector<Label> &pages, FontSubsets &subsets) {
    std::vector<const FontFace *> order;
    std::map<const FontFace *, std::set<std::uint32_t>> glyphs;
    forEachRun(pages, [&](const GlyphRun &run) {
        if (!glyphs.contains(run.face))
            order.push_back(run.face);
        std::set<std::uint32_t> &used = glyphs[run.face];
        for (const Glyph &glyph : run.glyphs)
            used.insert(glyph.id);
    });
    UsedFonts fonts;
    for (std::size_t i = 0; i < order.size(); ++i)
        fonts[order[i]] = {
            "F" + std::to_string(i), subsets.subset(*order[i], glyphs[order[i]]), {}};
    forEachRun(pages, [&](const GlyphRun &run) { noteSingles(run, fonts.at(run.face)); });
    forEachRun(pages, [&](const GlyphRun &run) { noteRests(run, fonts.at(run.face)); });
    for (auto &[face, font] : fonts)
        noteFollowers(font);
    return fonts;
}

} // namespace updatefacts
