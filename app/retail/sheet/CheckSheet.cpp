// SPDX-License-Identifier: MIT
#include "retail/sheet/CheckSheet.h"

#include "retail/sheet/SheetMeasure.h"

namespace updatefacts {

namespace {

/// Measures are published in tenths of a millimetre or hundredths of an inch.
constexpr Length rounding = Length::micrometres(100);

Finding error(std::string_view message, ArgumentList arguments) {
    return makeFinding(Severity::error, message, {}, {}, std::move(arguments));
}

bool areApart(int count, Length pitch, Length side) {
    return count == 1 || pitch >= side - rounding;
}

} // namespace

Findings checkSheet(const Sheet &sheet) {
    Findings findings;
    const Length right = sheet.first.x + sheet.pitch.x * (sheet.columns - 1) + sheet.label.width;
    const Length bottom = sheet.first.y + sheet.pitch.y * (sheet.rows - 1) + sheet.label.height;
    const Argument name = argument::text("name", sheet.id);
    if (!areApart(sheet.columns, sheet.pitch.x, sheet.label.width) ||
        !areApart(sheet.rows, sheet.pitch.y, sheet.label.height))
        findings.push_back(
            error("sheet.overlap",
                  {name, argument::plain("size", shownSize(sheet.label)),
                   argument::plain("pitch", shownSize({sheet.pitch.x, sheet.pitch.y}))}));
    if (sheet.first.x < -rounding || sheet.first.y < -rounding ||
        right > sheet.paper.width + rounding || bottom > sheet.paper.height + rounding)
        findings.push_back(
            error("sheet.outside_paper", {name, argument::plain("size", shownSize({right, bottom})),
                                          argument::plain("paper", shownSize(sheet.paper))}));
    return findings;
}

Findings checkFit(const Sheet &sheet, Size label) {
    if (fitsOn(sheet, label))
        return {};
    return {error("sheet.too_small",
                  {argument::plain("size", shownSize(label)), argument::text("name", sheet.id),
                   argument::plain("place", shownSize(sheet.label))})};
}

Findings checkStart(const Sheet &sheet, int start) {
    if (start >= 1 && start <= sheet.places())
        return {};
    return {error("sheet.start",
                  {argument::text("name", sheet.id), argument::number("count", sheet.places()),
                   argument::number("start", start)})};
}

bool fitsOn(const Sheet &sheet, Size label) {
    return label.width <= sheet.label.width + rounding &&
           label.height <= sheet.label.height + rounding;
}

} // namespace updatefacts
