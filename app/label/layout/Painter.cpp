// SPDX-License-Identifier: MIT
#include "label/layout/Painter.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace updatefacts {

namespace {

/// The convex polygon without what lies beyond one edge (Sutherland and Hodgman, 1974);
/// `distance` is positive inside.
template<class Distance>
std::vector<Point> clipped(const std::vector<Point> &polygon, Distance distance) {
    std::vector<Point> result;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Point a = polygon[i];
        const Point b = polygon[(i + 1) % polygon.size()];
        const double da = distance(a);
        const double db = distance(b);
        if (da >= 0)
            result.push_back(a);
        if ((da >= 0) != (db >= 0)) {
            const double share = da / (da - db);
            result.push_back({a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share});
        }
    }
    return result;
}

std::vector<Point> clippedTo(const Rect &rect, std::vector<Point> polygon) {
    const auto um = [](Length length) { return static_cast<double>(length.micrometres()); };
    polygon = clipped(polygon, [&](Point p) { return um(p.x - rect.x); });
    polygon = clipped(polygon, [&](Point p) { return um(rect.right() - p.x); });
    polygon = clipped(polygon, [&](Point p) { return um(p.y - rect.y); });
    return clipped(polygon, [&](Point p) { return um(rect.bottom() - p.y); });
}

void appendPolygon(std::vector<PathCommand> &commands, const std::vector<Point> &polygon) {
    for (std::size_t i = 0; i < polygon.size(); ++i)
        commands.push_back(
            {i == 0 ? PathCommand::Verb::move : PathCommand::Verb::line, {polygon[i]}});
    commands.push_back({PathCommand::Verb::close, {}});
}

} // namespace

Rect Painter::onPaper(Rect rect) const {
    if (m_label.rightToLeft)
        rect.x = m_label.size.width - rect.x - rect.width;
    return rect;
}

void Painter::fill(Rect rect, Ink ink) {
    add(RectItem{onPaper(rect), ink});
}

void Painter::frame(Rect rect, Length weight, Ink ink) {
    const Length inner = rect.height - weight * 2;
    fill({rect.x, rect.y, rect.width, weight}, ink);
    fill({rect.x, rect.bottom() - weight, rect.width, weight}, ink);
    fill({rect.x, rect.y + weight, weight, inner}, ink);
    fill({rect.right() - weight, rect.y + weight, weight, inner}, ink);
}

void Painter::dashes(Rect rect, Length dash, Length gap, Ink ink) {
    const bool across = rect.width >= rect.height;
    const Length whole = across ? rect.width : rect.height;
    const int gaps = std::max(1, static_cast<int>(std::lround((whole - dash) / (dash + gap))));
    for (int i = 0; i <= gaps; ++i) {
        const Length at = (whole - dash) * (static_cast<double>(i) / gaps);
        fill(across ? Rect{rect.x + at, rect.y, dash, rect.height}
                    : Rect{rect.x, rect.y + at, rect.width, dash},
             ink);
    }
}

void Painter::hatch(Rect rect, Length stripe, Ink ink) {
    const Rect area = onPaper(rect);
    const Length along = stripe * std::numbers::sqrt2; // a stripe's width along the edge
    PathItem path;
    path.ink = ink;
    for (Length y = area.y - area.width; y < area.bottom(); y += along * 2) {
        const std::vector<Point> polygon = clippedTo(area, {{area.x, y + area.width},
                                                            {area.right(), y},
                                                            {area.right(), y + along},
                                                            {area.x, y + area.width + along}});
        if (polygon.size() >= 3)
            appendPolygon(path.commands, polygon);
    }
    add(std::move(path));
}

void Painter::pictogram(const Pictogram &pictogram, Rect rect, Ink ink) {
    constexpr double grid = 24'000; // micrometres of the grid's side
    const Rect area = onPaper(rect);
    const double unit = area.width.micrometres() / grid;
    const bool flip = pictogram.mirror && m_label.rightToLeft;
    for (const PictogramPart &part : pictogram.parts) {
        PathItem path{part.commands, ink, {}};
        if (part.stroked)
            path.stroke = Length::rounded(3000 * unit);
        for (PathCommand &command : path.commands)
            for (Point &point : command.points) {
                const Length x = point.x * unit;
                point = {flip ? area.right() - x : area.x + x, area.y + point.y * unit};
            }
        add(std::move(path));
    }
}

void paintField(Painter &painter, FieldPaint paint, Rect rect, Length band) {
    constexpr Length dashed = Length::millimetres(0.45);
    constexpr Length dash = Length::millimetres(1.6);
    constexpr Length gap = Length::millimetres(1.0);
    switch (paint) {
    case FieldPaint::solid:
        painter.fill(rect, Ink::black);
        return;
    case FieldPaint::dashed:
        for (const Length y : {rect.y, rect.bottom() - dashed})
            painter.dashes({rect.x, y, rect.width, dashed}, dash, gap, Ink::black);
        for (const Length x : {rect.x, rect.right() - dashed})
            painter.dashes({x, rect.y, dashed, rect.height}, dash, gap, Ink::black);
        return;
    case FieldPaint::hatch:
        painter.hatch({rect.x, rect.y, band, rect.height}, Length::millimetres(0.7), Ink::black);
        painter.fill({rect.x + band - dashed, rect.y, dashed, rect.height}, Ink::black);
        painter.accent({rect.x, rect.y, band, rect.height});
        break;
    case FieldPaint::stop:
        painter.fill({rect.right() - band, rect.y, band, rect.height}, Ink::black);
        painter.accent({rect.right() - band, rect.y, band, rect.height});
        break;
    case FieldPaint::frame:
        break;
    }
    painter.frame(rect, fieldOutline, Ink::black);
}

void paintTerm(Painter &painter, TermPaint paint, Rect rect, Ink ink) {
    const Length thick = rect.height * 0.5;
    const Rect bar{rect.x, rect.y + (rect.height - thick) * 0.5, rect.width, thick};
    switch (paint) {
    case TermPaint::none:
        return;
    case TermPaint::dashed:
        painter.dashes(bar, rect.height, rect.height * 0.6, ink);
        return;
    case TermPaint::solid:
        painter.fill(bar, ink);
        break;
    case TermPaint::spent:
        painter.frame(bar, Length::millimetres(0.25), ink);
        break;
    }
    const Length stop = rect.height * 0.36;
    painter.fill({rect.right() - stop, rect.y, stop, rect.height}, ink);
}

} // namespace updatefacts
