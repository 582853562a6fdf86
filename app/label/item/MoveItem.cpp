// SPDX-License-Identifier: MIT
#include "label/item/MoveItem.h"

#include <cmath>

namespace updatefacts {

namespace {

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

Length onDots(Length length, int resolution) {
    return Length::rounded(std::round(double{1} * length.micrometres() * resolution / 25400) *
                           25400 / resolution);
}

void moveItem(Item &item, Point by) {
    std::visit(Mover{by}, item);
}

} // namespace updatefacts
