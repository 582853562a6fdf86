// SPDX-License-Identifier: MIT
#pragma once

#include <QMarginsF>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace updatefacts {

/// A sheet or label of a printer, as the user holds it: millimetres.
struct Paper {
    QSizeF size;
    QMarginsF unprintable; ///< what the printer cannot reach, along each edge
};

/// A page that is printed in its true size: millimetres.
struct PrintedPage {
    QSizeF size;
    QRectF ink; ///< all that is not blank, counted from the page's top left corner
};

struct PlaceOnPaper {
    QPointF corner;        ///< of the page on the paper: millimetres from the top left
    bool isTurned = false; ///< by 90 degrees clockwise

    bool operator==(const PlaceOnPaper &) const = default;
};

/// Where the page comes to lie: 10 mm from the top left corner where that much is left on every
/// side, else in the middle; turned only where it does not fit upright. The whole page is then on
/// the paper, and all its ink where the printer reaches. Nothing: it cannot be printed so.
[[nodiscard]] std::optional<PlaceOnPaper> placeOnPaper(const PrintedPage &page, const Paper &paper);

} // namespace updatefacts
