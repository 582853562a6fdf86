// SPDX-License-Identifier: MIT
#include "proof/check/CheckInk.h"

#include "proof/picture/PaintedBoxes.h"
#include "proof/picture/PlannedInk.h"
#include "proof/picture/ProofFinding.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace updatefacts {

namespace {

/// How far ink may fall short of its edge, in dots: Poppler sets glyphs on the whole dot above and,
/// when they are large, to the left of their place; on the printer's grid, for which the page is
/// turned, to the left and, when they are large, below.
constexpr double inkTolerance = 0.25;
constexpr double wideTolerance = 1.25; // at the right, and at one of top and bottom
/// Paper that a glyph's edge just touches is lighter than this, ink darker.
constexpr std::uint8_t faint = 245;

/// Dots [left, right) x [top, bottom).
struct DotBox {
    int left = 0, top = 0, right = 0, bottom = 0;
};

/// All dots that the box touches, and `more` around it, as far as they are on the page.
DotBox touched(const PageRaster &page, const Rect &box, int more) {
    return {
        std::max(static_cast<int>(std::floor(page.across(box.x))) - more, 0),
        std::max(static_cast<int>(std::floor(page.down(box.y))) - more, 0),
        std::min(static_cast<int>(std::ceil(page.across(box.right()))) + more, page.dots.width),
        std::min(static_cast<int>(std::ceil(page.down(box.bottom()))) + more, page.dots.height)};
}

/// The smallest box around the dots within `area` that carry some of the ink.
DotBox inked(const Raster &raster, const DotBox &area, Ink ink) {
    DotBox box{area.right, area.bottom, area.left, area.top};
    for (int y = area.top; y < area.bottom; ++y)
        for (int x = area.left; x < area.right; ++x) {
            const std::uint8_t grey = raster.at(x, y);
            if (ink == Ink::black ? grey > faint : grey < 255 - faint)
                continue;
            box = {std::min(box.left, x), std::min(box.top, y), std::max(box.right, x + 1),
                   std::max(box.bottom, y + 1)};
        }
    return box;
}

bool fills(const TextLine &line, const InkEdges &planned, Ink ink, const PageRaster &page) {
    const DotBox found = inked(page.dots, touched(page, line.inkBox, 0), ink);
    return found.left - planned.left <= inkTolerance &&
           found.top - planned.top <= (page.isPrinted ? wideTolerance : inkTolerance) &&
           planned.right - found.right <= wideTolerance &&
           planned.bottom - found.bottom <= (page.isPrinted ? inkTolerance : wideTolerance);
}

void checkLines(const TextItem &text, const PlannedInk &plan, const PageRaster &page,
                Findings &findings) {
    for (const TextLine &line : text.lines) {
        if (line.inkBox.width <= Length())
            continue;
        const std::optional<InkEdges> planned = plan.edges(line);
        if (planned && !fills(line, *planned, text.ink, page))
            findings.push_back(
                proofFinding("proof.text_place", {argument::text("text", line.text)}));
    }
}

/// The page without what lies in or beside the boxes of the items.
Raster unplannedDots(const Label &label, const PageRaster &page) {
    Raster rest = page.dots;
    for (const Item &item : label.items)
        for (const Rect &rect : paintedBoxes(item)) {
            const DotBox box = touched(page, rect, 1);
            for (int y = box.top; y < box.bottom; ++y)
                std::fill_n(rest.grey.begin() + std::ptrdiff_t{y} * rest.width + box.left,
                            std::max(box.right - box.left, 0), std::uint8_t{255});
        }
    return rest;
}

/// Whether a dot is dark: its highest bit is clear. Eight are looked at together.
bool hasDark(const std::vector<std::uint8_t> &dots) {
    constexpr std::uint64_t highest = 0x8080808080808080;
    std::size_t at = 0;
    for (std::uint64_t eight = 0; at + sizeof eight <= dots.size(); at += sizeof eight) {
        std::memcpy(&eight, dots.data() + at, sizeof eight);
        if ((eight & highest) != highest)
            return true;
    }
    return std::any_of(dots.begin() + static_cast<std::ptrdiff_t>(at), dots.end(),
                       [](std::uint8_t dot) { return dot < 128; });
}

void checkStray(const Label &label, const PageRaster &page, Findings &findings) {
    if (hasDark(unplannedDots(label, page).grey))
        findings.push_back(proofFinding("proof.ink_stray"));
}

/// Looks for black bars and fields on the page.
class BarFinder {
  public:
    BarFinder(const Label &label, const PageRaster &page) : m_page(page) {
        for (const Item &item : label.items)
            if (const auto *text = std::get_if<TextItem>(&item); text && text->ink == Ink::paper)
                for (const TextLine &line : text->lines)
                    m_white.push_back(touched(page, line.inkBox, 1));
    }

    /// Whether the bar is dark one dot inside of each edge, white letters aside. What is too thin
    /// for that is taken as it is.
    [[nodiscard]] bool isPainted(const Rect &bar) const {
        constexpr int inset = 1;
        const DotBox box{static_cast<int>(std::ceil(m_page.across(bar.x))) + inset,
                         static_cast<int>(std::ceil(m_page.down(bar.y))) + inset,
                         static_cast<int>(std::floor(m_page.across(bar.right()))) - inset,
                         static_cast<int>(std::floor(m_page.down(bar.bottom()))) - inset};
        const Raster &dots = m_page.dots;
        const bool isOnPage =
            box.left >= 0 && box.top >= 0 && box.right <= dots.width && box.bottom <= dots.height;
        if (box.right <= box.left || box.bottom <= box.top || !isOnPage)
            return true;
        for (int x = box.left; x < box.right; ++x)
            if (!isBlack(x, box.top) || !isBlack(x, box.bottom - 1))
                return false;
        for (int y = box.top; y < box.bottom; ++y)
            if (!isBlack(box.left, y) || !isBlack(box.right - 1, y))
                return false;
        return true;
    }

  private:
    [[nodiscard]] bool isBlack(int x, int y) const {
        return m_page.dots.isDark(x, y) || std::ranges::any_of(m_white, [&](const DotBox &box) {
                   return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
               });
    }

    const PageRaster &m_page;
    std::vector<DotBox> m_white; ///< where letters are white
};

void checkBars(const Label &label, const PageRaster &page, Findings &findings) {
    const BarFinder finder(label, page);
    const bool isComplete = std::ranges::all_of(label.items, [&](const Item &item) {
        const auto *bar = std::get_if<RectItem>(&item);
        return !bar || bar->ink != Ink::black || finder.isPainted(bar->rect);
    });
    if (!isComplete)
        findings.push_back(proofFinding("proof.ink_missing"));
}

} // namespace

Findings checkInk(const Label &label, const PageRaster &page) {
    Findings findings;
    const PlannedInk plan(page);
    for (const Item &item : label.items)
        if (const auto *text = std::get_if<TextItem>(&item))
            checkLines(*text, plan, page, findings);
    checkBars(label, page, findings);
    checkStray(label, page, findings);
    return findings;
}

} // namespace updatefacts
