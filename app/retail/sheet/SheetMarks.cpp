// SPDX-License-Identifier: MIT
#include "retail/sheet/SheetMarks.h"

#include <algorithm>

namespace updatefacts {

namespace {

constexpr Length weight = Length::micrometres(100);
constexpr Length longest = Length::millimetres(3);
constexpr Length shortest = Length::millimetres(1);
constexpr Length standOff = Length::millimetres(0.5); ///< of a mark from label and paper's edge

bool overlap(const Rect &a, const Rect &b) {
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

/// The bar without what lies in the zone: at most two pieces.
std::vector<Rect> without(const Rect &bar, const Rect &zone) {
    if (!overlap(bar, zone))
        return {bar};
    std::vector<Rect> pieces;
    if (bar.width >= bar.height) {
        if (zone.x > bar.x)
            pieces.push_back({bar.x, bar.y, zone.x - bar.x, bar.height});
        if (zone.right() < bar.right())
            pieces.push_back({zone.right(), bar.y, bar.right() - zone.right(), bar.height});
    } else {
        if (zone.y > bar.y)
            pieces.push_back({bar.x, bar.y, bar.width, zone.y - bar.y});
        if (zone.bottom() < bar.bottom())
            pieces.push_back({bar.x, zone.bottom(), bar.width, bar.bottom() - zone.bottom()});
    }
    return pieces;
}

Rect clipped(const Rect &rect, Size paper) {
    const Length left = std::max(rect.x, Length());
    const Length top = std::max(rect.y, Length());
    return {left, top, std::min(rect.right(), paper.width) - left,
            std::min(rect.bottom(), paper.height) - top};
}

/// Where the labels' edges are along one side of the paper.
struct Edges {
    Length first, pitch, side;
    int count = 1;

    [[nodiscard]] std::vector<Length> all() const {
        std::vector<Length> edges;
        for (int i = 0; i < count; ++i)
            for (const Length edge : {first + pitch * i, first + pitch * i + side})
                if (edges.empty() || edge > edges.back() + weight)
                    edges.push_back(edge);
        return edges;
    }
    [[nodiscard]] Length last() const { return first + pitch * (count - 1) + side; }
};

/// The stretch of a mark in a margin from 0 to `margin`, where the labels begin; none: width 0.
struct Stretch {
    Length from, length;
    [[nodiscard]] Length to() const { return from + length; }
};

Stretch stretchIn(Length margin, Length bleed) {
    const Length to = margin - std::max(bleed, standOff);
    const Length length = std::min(longest, to - standOff);
    return length < shortest ? Stretch{} : Stretch{to - length, length};
}

/// The bars as the printer needs them, without what would lie beyond the paper's edge.
std::vector<RectItem> onPaper(const std::vector<Rect> &bars, Size paper,
                              const PrinterCorrection &printer) {
    std::vector<RectItem> items;
    for (const Rect &bar : bars) {
        const Point at = printer.onPage({bar.x, bar.y});
        const Rect seen = clipped({at.x, at.y, bar.width, bar.height}, paper);
        if (seen.width > Length() && seen.height > Length())
            items.push_back({seen, Ink::black});
    }
    return items;
}

} // namespace

std::vector<RectItem> outlineOf(const Rect &rect, const std::vector<Rect> &quietZones, Size paper) {
    const Length x = rect.x - weight;
    const Length y = rect.y - weight;
    const Length width = rect.width + weight * 2;
    std::vector<Rect> bars = {{x, y, width, weight},
                              {x, rect.bottom(), width, weight},
                              {x, rect.y, weight, rect.height},
                              {rect.right(), rect.y, weight, rect.height}};
    for (const Rect &zone : quietZones) {
        std::vector<Rect> left;
        for (const Rect &bar : bars)
            for (const Rect &piece : without(bar, zone))
                left.push_back(piece);
        bars = std::move(left);
    }
    return onPaper(bars, paper, {});
}

std::vector<RectItem> cropMarks(const Sheet &sheet, Length bleed,
                                const PrinterCorrection &printer) {
    const Edges across{sheet.first.x, sheet.pitch.x, sheet.label.width, sheet.columns};
    const Edges down{sheet.first.y, sheet.pitch.y, sheet.label.height, sheet.rows};
    const Length right = sheet.paper.width - across.last();
    const Length bottom = sheet.paper.height - down.last();
    std::vector<Rect> marks;
    for (const auto &[margin, isFar] : {std::pair(sheet.first.y, false), {bottom, true}})
        for (const Length x : across.all()) {
            const Stretch stretch = stretchIn(margin, bleed);
            const Length y = isFar ? sheet.paper.height - stretch.to() : stretch.from;
            marks.push_back({x - weight * 0.5, y, weight, stretch.length});
        }
    for (const auto &[margin, isFar] : {std::pair(sheet.first.x, false), {right, true}})
        for (const Length y : down.all()) {
            const Stretch stretch = stretchIn(margin, bleed);
            const Length x = isFar ? sheet.paper.width - stretch.to() : stretch.from;
            marks.push_back({x, y - weight * 0.5, stretch.length, weight});
        }
    return onPaper(marks, sheet.paper, printer);
}

Findings checkCropMarks(const Sheet &sheet, Length bleed) {
    if (!cropMarks(sheet, bleed, {}).empty())
        return {};
    return {makeFinding(Severity::warning, "sheet.no_marks", {}, {},
                        {argument::text("name", sheet.id)})};
}

} // namespace updatefacts
