// SPDX-License-Identifier: MIT
#include "proof/check/CheckInk.h"

#include "proof/picture/PaintedBoxes.h"
#include "proof/picture/PlannedInk.h"
#include "proof/picture/ProofFinding.h"

#include <algorithm>
#include <cmath>

namespace updatefacts {

namespace {

/// How far ink may fall short of its edge, in dots: Poppler sets glyphs on the whole dot above and,
/// when they are large, to the left of their place.
constexpr double tolerance = 0.25;
constexpr double toleranceAfter = 1.25; // at the right and below
/// Paper that a glyph's edge just touches is lighter than this, ink darker.
constexpr std::uint8_t faint = 245;

/// Dots [left, right) x [top, bottom).
struct DotBox {
    int left = 0, top = 0, right = 0, bottom = 0;
};

/// A line's or item's place in dots of the raster.
class Dots {
  public:
    Dots(const Raster &raster, double resolution) : m_raster(raster), m_dots(resolution / 25400) {}

    [[nodiscard]] double at(Length length) const { return length.micrometres() * m_dots; }
    /// All dots that the box touches, and `more` around it, as far as they are on the page.
    [[nodiscard]] DotBox touched(const Rect &box, int more) const {
        return {std::max(static_cast<int>(std::floor(at(box.x))) - more, 0),
                std::max(static_cast<int>(std::floor(at(box.y))) - more, 0),
                std::min(static_cast<int>(std::ceil(at(box.right()))) + more, m_raster.width),
                std::min(static_cast<int>(std::ceil(at(box.bottom()))) + more, m_raster.height)};
    }

  private:
    const Raster &m_raster;
    double m_dots;
};

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

bool fills(const TextLine &line, const InkEdges &planned, Ink ink, const Raster &raster,
           const Dots &dots) {
    const DotBox found = inked(raster, dots.touched(line.inkBox, 0), ink);
    return found.left - planned.left <= tolerance && found.top - planned.top <= tolerance &&
           planned.right - found.right <= toleranceAfter &&
           planned.bottom - found.bottom <= toleranceAfter;
}

void checkLines(const TextItem &text, const PlannedInk &plan, const Raster &raster,
                const Dots &dots, Findings &findings) {
    for (const TextLine &line : text.lines) {
        if (line.inkBox.width <= Length())
            continue;
        const std::optional<InkEdges> planned = plan.edges(line);
        if (planned && !fills(line, *planned, text.ink, raster, dots))
            findings.push_back(proofFinding("text_place",
                                            "The text \"" + line.text +
                                                "\" is not painted where the label puts it.",
                                            reportFault));
    }
}

/// Whether a dot lies in or beside the box of an item.
std::vector<bool> plannedDots(const Label &label, const Raster &raster, const Dots &dots) {
    std::vector<bool> planned(raster.grey.size(), false);
    for (const Item &item : label.items)
        for (const Rect &rect : paintedBoxes(item)) {
            const DotBox box = dots.touched(rect, 1);
            for (int y = box.top; y < box.bottom; ++y)
                std::fill_n(planned.begin() + std::ptrdiff_t{y} * raster.width + box.left,
                            std::max(box.right - box.left, 0), true);
        }
    return planned;
}

void checkStray(const Label &label, const Raster &raster, const Dots &dots, Findings &findings) {
    const std::vector<bool> planned = plannedDots(label, raster, dots);
    for (std::size_t i = 0; i < planned.size(); ++i)
        if (!planned[i] && raster.grey[i] < 128) {
            findings.push_back(proofFinding(
                "ink_stray", "The PDF paints at a place where the label is blank.", reportFault));
            return;
        }
}

} // namespace

Findings checkInk(const Label &label, const Raster &raster, double resolution) {
    Findings findings;
    const Dots dots(raster, resolution);
    const PlannedInk plan(resolution);
    for (const Item &item : label.items)
        if (const auto *text = std::get_if<TextItem>(&item))
            checkLines(*text, plan, raster, dots, findings);
    checkStray(label, raster, dots, findings);
    return findings;
}

} // namespace updatefacts
