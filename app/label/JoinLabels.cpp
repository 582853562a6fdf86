// SPDX-License-Identifier: MIT
#include "label/JoinLabels.h"

#include <cassert>
#include <cmath>

namespace updatefacts {

namespace {

/// As many whole dots as come nearest.
Length onGrid(Length length, int resolution) {
    return Length::rounded(std::round(double{1} * length.micrometres() * resolution / 25400) *
                           25400 / resolution);
}

struct Mover {
    Point by;

    void operator()(Point &point) const { point = {point.x + by.x, point.y + by.y}; }
    void operator()(Rect &rect) const {
        rect.x += by.x;
        rect.y += by.y;
    }
    void operator()(TextItem &text) const {
        for (TextLine &line : text.lines) {
            (*this)(line.box);
            (*this)(line.inkBox);
            for (GlyphRun &run : line.runs)
                for (Glyph &glyph : run.glyphs)
                    (*this)(glyph.origin);
        }
    }
    void operator()(RectItem &item) const { (*this)(item.rect); }
    void operator()(PathItem &path) const {
        for (PathCommand &command : path.commands)
            for (Point &point : command.points)
                (*this)(point);
    }
    void operator()(SymbolItem &symbol) const {
        (*this)(symbol.rect);
        for (Rect &rect : symbol.dark)
            (*this)(rect);
    }
};

} // namespace

Label joinLabels(const std::vector<Label> &labels, LanguageParts parts) {
    assert(!labels.empty());
    Label joined = labels.front();
    joined.items.clear();
    joined.accents.clear();
    joined.description.clear();
    const Size size = labels.front().size;
    const int count = static_cast<int>(labels.size());
    const bool across = parts == LanguageParts::across;
    joined.size =
        across ? Size{size.width * count, size.height} : Size{size.width, size.height * count};
    for (int i = 0; i < count; ++i) {
        const int place = joined.rightToLeft ? count - 1 - i : i;
        // By whole dots, so that symbols stay on the printer's grid, which begins at the bottom.
        const Length right = onGrid(size.width * (across ? place : 0), joined.resolution);
        const Length below = across ? Length() : size.height * (count - 1 - i);
        const Point by{right, joined.size.height - size.height - onGrid(below, joined.resolution)};
        const Label &label = labels[static_cast<std::size_t>(i)];
        for (Item item : label.items) {
            std::visit(Mover{by}, item);
            joined.items.push_back(std::move(item));
        }
        for (Rect accent : label.accents) {
            Mover{by}(accent);
            joined.accents.push_back(accent);
        }
        joined.description += (joined.description.empty() ? "" : ". ") + label.description;
    }
    return joined;
}

} // namespace updatefacts
