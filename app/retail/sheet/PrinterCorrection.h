// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "label/type/Length.h"

#include <optional>

namespace updatefacts {

/// How a printer sets what it prints off from where it should be: what lies at x on the page comes
/// out at scaleX * x + offset.x on the paper.
struct PrinterCorrection {
    Point offset;
    double scaleX = 1, scaleY = 1;
    bool operator==(const PrinterCorrection &) const = default;

    /// Where on the page that must lie which should come out at this point of the paper.
    [[nodiscard]] Point onPage(Point paper) const;
};

/// Where the crosses of a calibration page lie, or were measured, on the paper: how far their
/// upright lines are from its left edge, and their level lines from its upper edge.
struct CrossPlaces {
    Length left, right, top, bottom;
    bool operator==(const CrossPlaces &) const = default;
};

/// From what was measured with a ruler.
struct MeasuredPrinter {
    std::optional<PrinterCorrection> correction; ///< none: see the findings
    Findings findings;
};

/// No printer is further off than this; the ruler was read wrongly, or the page was fitted to the
/// paper by the printer's driver.
inline constexpr Length mostOffset = Length::millimetres(15);
inline constexpr double mostScale = 0.05; ///< off 1

/// The correction by which the crosses come out where they should.
[[nodiscard]] MeasuredPrinter correctionFrom(const CrossPlaces &planned,
                                             const CrossPlaces &measured);

} // namespace updatefacts
