// SPDX-License-Identifier: MIT
#include "retail/sheet/PrinterCorrection.h"

#include "retail/sheet/SheetMeasure.h"

#include <cmath>
#include <cstdlib>

namespace updatefacts {

namespace {

/// As settings are kept: five decimals, 0.002 mm on a sheet of A4.
double kept(double scale) {
    return std::round(scale * 1e5) / 1e5;
}

bool isFar(Length length) {
    return length > mostOffset || length < -mostOffset;
}

} // namespace

Point PrinterCorrection::onPage(Point paper) const {
    return {(paper.x - offset.x) * (1 / scaleX), (paper.y - offset.y) * (1 / scaleY)};
}

MeasuredPrinter correctionFrom(const CrossPlaces &planned, const CrossPlaces &measured) {
    PrinterCorrection correction;
    correction.scaleX = kept((measured.right - measured.left) / (planned.right - planned.left));
    correction.scaleY = kept((measured.bottom - measured.top) / (planned.bottom - planned.top));
    correction.offset = {measured.left - planned.left * correction.scaleX,
                         measured.top - planned.top * correction.scaleY};
    if (std::abs(correction.scaleX - 1) > mostScale || std::abs(correction.scaleY - 1) > mostScale)
        return {
            std::nullopt,
            {makeFinding(Severity::error, "sheet.measured:scale", {}, {},
                         {argument::plain("measured", shownSize({measured.right - measured.left,
                                                                 measured.bottom - measured.top})),
                          argument::plain("right", shownSize({planned.right - planned.left,
                                                              planned.bottom - planned.top}))})}};
    if (isFar(correction.offset.x) || isFar(correction.offset.y))
        return {std::nullopt,
                {makeFinding(Severity::error, "sheet.measured:offset", {}, {},
                             {argument::plain(
                                  "offset", shownSize({correction.offset.x, correction.offset.y})),
                              argument::plain("limit", shownLength(mostOffset))})}};
    return {correction, {}};
}

} // namespace updatefacts
