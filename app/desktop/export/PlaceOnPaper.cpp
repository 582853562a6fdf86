// SPDX-License-Identifier: MIT
#include "desktop/export/PlaceOnPaper.h"

#include <algorithm>

namespace updatefacts {

namespace {

constexpr double paperMargin = 10; ///< millimetres, where there is room
constexpr double overhang = 0.6;   ///< millimetres: whole dots make a label larger than its paper
constexpr double rounding = 0.2;   ///< millimetres: drivers round papers to points

/// One side of the page on one side of the paper.
struct Side {
    double page, paper;
    double lowest, highest; ///< where the page may begin

    [[nodiscard]] bool fits() const { return lowest <= highest + rounding; }
    [[nodiscard]] bool hasRoom() const {
        return page + 2 * paperMargin <= paper && paperMargin >= lowest && paperMargin <= highest;
    }
    /// In the middle, or as near to it as may be.
    [[nodiscard]] double middle() const {
        const double begin =
            std::clamp((paper - page) / 2, std::min(lowest, highest), std::max(lowest, highest));
        return std::max(begin, 0.0);
    }
};

/// From one point of a line to another, in millimetres from its beginning.
struct Stretch {
    double from, to;
};

/// The ink must lie where the printer reaches; a page without any, anywhere.
Side sideOf(double page, Stretch ink, double paper, Stretch reach) {
    const double left = paper - page;
    const double room = left > -overhang ? std::max(left, 0.0) : left;
    if (ink.from >= ink.to)
        return {page, paper, 0, room};
    return {page, paper, std::max(0.0, reach.from - ink.from), std::min(room, reach.to - ink.to)};
}

std::optional<QPointF> cornerOf(const PrintedPage &page, const Paper &paper) {
    const QRectF reach = QRectF({}, paper.size).marginsRemoved(paper.unprintable);
    const Side x = sideOf(page.size.width(), {page.ink.left(), page.ink.right()},
                          paper.size.width(), {reach.left(), reach.right()});
    const Side y = sideOf(page.size.height(), {page.ink.top(), page.ink.bottom()},
                          paper.size.height(), {reach.top(), reach.bottom()});
    if (!x.fits() || !y.fits())
        return std::nullopt;
    if (x.hasRoom() && y.hasRoom())
        return QPointF(paperMargin, paperMargin);
    return QPointF(x.middle(), y.middle());
}

/// What was the bottom edge is the left one then.
PrintedPage turned(const PrintedPage &page) {
    return {page.size.transposed(),
            {page.size.height() - page.ink.bottom(), page.ink.left(), page.ink.height(),
             page.ink.width()}};
}

} // namespace

std::optional<PlaceOnPaper> placeOnPaper(const PrintedPage &page, const Paper &paper) {
    if (const auto corner = cornerOf(page, paper))
        return PlaceOnPaper{*corner, false};
    if (const auto corner = cornerOf(turned(page), paper))
        return PlaceOnPaper{*corner, true};
    return std::nullopt;
}

} // namespace updatefacts
