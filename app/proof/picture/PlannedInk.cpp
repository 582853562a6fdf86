// SPDX-License-Identifier: MIT
#include "proof/picture/PlannedInk.h"

#include "proof/picture/GlyphInk.h"

#include <cmath>
#include <vector>

namespace updatefacts {

namespace {

constexpr int partsOfDot = 4; ///< parts of a dot in each direction
/// Ink that makes a dot visibly darker however it falls on the grid, in dots squared.
constexpr double speck = 0.2;

/// A glyph at its place on the page.
struct PlacedGlyph {
    std::shared_ptr<const GlyphInk> ink;
    double x = 0, y = 0; ///< of its origin, dots
    double scale = 1;    ///< dots to a font unit

    /// Dots squared of ink left of, right of, above and below a place in dots.
    [[nodiscard]] double leftOf(double place) const {
        return ink->x.before((place - x) / scale) * scale * scale;
    }
    [[nodiscard]] double rightOf(double place) const {
        return ink->x.all() * scale * scale - leftOf(place);
    }
    [[nodiscard]] double below(double place) const {
        return ink->y.before((y - place) / scale) * scale * scale;
    }
    [[nodiscard]] double above(double place) const {
        return ink->y.all() * scale * scale - below(place);
    }
};

using Share = double (PlacedGlyph::*)(double) const;

/// The first place, in steps of a part from `from` towards `to`, that has a speck behind it;
/// nothing when none has.
std::optional<double> placeOfSpeck(const std::vector<PlacedGlyph> &glyphs, Share share, double from,
                                   double to) {
    const double step = (from < to ? 1.0 : -1.0) / partsOfDot;
    const int steps = static_cast<int>((to - from) / step);
    for (int i = 1; i <= steps; ++i) {
        double ink = 0;
        for (const PlacedGlyph &glyph : glyphs)
            ink += (glyph.*share)(from + i * step);
        if (ink >= speck)
            return from + i * step;
    }
    return std::nullopt;
}

} // namespace

std::optional<InkEdges> PlannedInk::edges(const TextLine &line) const {
    std::vector<PlacedGlyph> glyphs;
    for (const GlyphRun &run : line.runs) {
        KeptInks inks(*run.face);
        const double scale = run.size / 72 * m_page.resolution / run.face->unitsPerEm();
        for (const Glyph &glyph : run.glyphs)
            glyphs.push_back({inks.of(glyph.id), m_page.across(glyph.origin.x),
                              m_page.down(glyph.origin.y), scale});
    }
    const Rect &box = line.inkBox;
    const double left = std::floor(m_page.across(box.x));
    const double top = std::floor(m_page.down(box.y));
    const double right = std::ceil(m_page.across(box.right()) * partsOfDot + 1) / partsOfDot;
    const double bottom = std::ceil(m_page.down(box.bottom()) * partsOfDot + 1) / partsOfDot;
    const auto from = placeOfSpeck(glyphs, &PlacedGlyph::leftOf, left, right);
    const auto above = placeOfSpeck(glyphs, &PlacedGlyph::above, top, bottom);
    const auto to = placeOfSpeck(glyphs, &PlacedGlyph::rightOf, right, left);
    const auto below = placeOfSpeck(glyphs, &PlacedGlyph::below, bottom, top);
    if (!from || !above || !to || !below)
        return std::nullopt;
    return InkEdges{*from, *above, *to, *below};
}

} // namespace updatefacts
