// SPDX-License-Identifier: MIT
#pragma once

#include "label/item/Item.h"
#include "render/FontSubsets.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

/// A glyph as the pages show it.
struct UsedGlyph {
    std::uint16_t code = 0;          ///< its CID
    double width = 0;                ///< as the file says it, ems
    std::optional<std::string> text; ///< what it stands for, UTF-8
};

/// A face as the pages use it: its resource name, its subset, and its glyphs.
struct UsedFont {
    std::string resource; ///< "F0"
    std::shared_ptr<const SubsetFont> subset;
    std::vector<UsedGlyph> glyphs;
    std::vector<std::uint16_t> places; ///< by glyph of the face, in glyphs

    [[nodiscard]] const UsedGlyph &glyph(std::uint32_t id) const { return glyphs[places[id]]; }
    [[nodiscard]] UsedGlyph &glyph(std::uint32_t id) { return glyphs[places[id]]; }
};

using UsedFonts = std::map<const FontFace *, UsedFont>;

/// Every face of the pages, subset to its glyphs; resources are numbered by first use.
[[nodiscard]] UsedFonts collectFonts(const std::vector<Label> &pages, FontSubsets &subsets);

/// The page's content stream, and what its marked content means.
struct PdfContent {
    std::string stream;
    std::vector<const Item *>
        marked; ///< index = MCID: a TextItem (its parts follow each other) or the SymbolItem
};

/// Paints the items in their order, black ink only (DeviceGray); text in logical order, each text
/// and the symbol as marked content, everything else as artefacts (ISO 32000-1 14.8.2.2).
[[nodiscard]] PdfContent writeContent(const Label &label, const UsedFonts &fonts);

} // namespace updatefacts
