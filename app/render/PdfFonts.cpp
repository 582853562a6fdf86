// SPDX-License-Identifier: MIT
#include "render/PdfContent.h"

#include <hb.h>

#include <cmath>
#include <set>
#include <string_view>
#include <utility>

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
    for (const Cluster &cluster : run.clusters) {
        if (cluster.glyphCount != 1)
            continue;
        UsedGlyph &glyph = font.glyph(run.glyphs[cluster.firstGlyph].id);
        if (!glyph.text)
            glyph.text = run.text.substr(cluster.begin, cluster.end - cluster.begin);
    }
}

/// The others for readers that do not understand ActualText: of several glyphs the first that has
/// no text yet stands for what those before it do not say.
void noteRests(const GlyphRun &run, UsedFont &font) {
    for (const Cluster &cluster : run.clusters) {
        if (cluster.glyphCount == 1)
            continue;
        std::string_view rest(run.text);
        rest = rest.substr(cluster.begin, cluster.end - cluster.begin);
        for (std::uint32_t i = 0; i < cluster.glyphCount && !rest.empty(); ++i) {
            UsedGlyph &glyph = font.glyph(run.glyphs[cluster.firstGlyph + i].id);
            if (!glyph.text)
                glyph.text = rest;
            rest = rest.starts_with(*glyph.text) ? rest.substr(glyph.text->size()) : "";
        }
    }
}

/// A glyph that is never first, such as a second accent, must not read as an unknown character:
/// it stands for a word joiner, which is not seen and breaks nothing.
void noteFollowers(UsedFont &font) {
    for (UsedGlyph &glyph : font.glyphs)
        if (!glyph.text)
            glyph.text = "\u2060";
}

/// Which glyphs of a face the pages show.
class GlyphsShown {
  public:
    explicit GlyphsShown(const FontFace &face) : m_isShown(hb_face_get_glyph_count(face.face())) {}

    void add(const GlyphRun &run) {
        for (const Glyph &glyph : run.glyphs)
            m_isShown[glyph.id] = true;
    }
    [[nodiscard]] std::set<std::uint32_t> all() const {
        std::set<std::uint32_t> glyphs;
        for (std::uint32_t id = 0; id < m_isShown.size(); ++id)
            if (m_isShown[id])
                glyphs.insert(glyphs.end(), id);
        return glyphs;
    }

  private:
    std::vector<bool> m_isShown;
};

UsedFont usedFont(const FontFace &face, std::size_t number,
                  std::shared_ptr<const SubsetFont> subset) {
    UsedFont font{"F" + std::to_string(number), std::move(subset), {}, {}};
    font.places.resize(hb_face_get_glyph_count(face.face()));
    for (const auto &[glyph, code] : font.subset->codes) {
        font.places[glyph] = static_cast<std::uint16_t>(font.glyphs.size());
        const double width = hb_font_get_glyph_h_advance(face.font(), glyph);
        font.glyphs.push_back({code, std::round(width * 1e4 / face.unitsPerEm()) / 1e4, {}});
    }
    return font;
}

} // namespace

UsedFonts collectFonts(const std::vector<Label> &pages, FontSubsets &subsets) {
    std::vector<const FontFace *> order;
    std::map<const FontFace *, GlyphsShown> shown;
    forEachRun(pages, [&](const GlyphRun &run) {
        const auto [at, isNew] = shown.try_emplace(run.face, *run.face);
        if (isNew)
            order.push_back(run.face);
        at->second.add(run);
    });
    UsedFonts fonts;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const FontFace &face = *order[i];
        fonts.emplace(&face, usedFont(face, i, subsets.subset(face, shown.at(&face).all())));
    }
    forEachRun(pages, [&](const GlyphRun &run) { noteSingles(run, fonts.at(run.face)); });
    forEachRun(pages, [&](const GlyphRun &run) { noteRests(run, fonts.at(run.face)); });
    for (auto &[face, font] : fonts)
        noteFollowers(font);
    return fonts;
}

} // namespace updatefacts
