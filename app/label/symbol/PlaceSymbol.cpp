// SPDX-License-Identifier: MIT
#include "label/symbol/PlaceSymbol.h"

#include <algorithm>
#include <cmath>

namespace updatefacts {

namespace {

/// How far each edge is drawn in, at least, before it goes inwards to a whole micrometre: more
/// than Ghostscript's coordinates can err (1/256 dot, 0.5 micrometres at 203 dpi), yet little.
/// Poppler counts its dots from the top of the page; where its grid lies half a dot off ours, the
/// edges of a rectangle that was drawn in further would be rounded towards each other.
constexpr double dotInset = 1; // micrometres

/// A run of dark modules: columns [first, last) of the rows [top, bottom).
struct Run {
    int first = 0, last = 0, top = 0, bottom = 0;
};

std::vector<Run> runsOfRow(const QrSymbol &symbol, int row) {
    std::vector<Run> runs;
    for (int column = 0; column < symbol.modules; ++column) {
        if (!symbol.isDark(column, row))
            continue;
        if (runs.empty() || runs.back().last < column)
            runs.push_back({column, column, row, row + 1});
        runs.back().last = column + 1;
    }
    return runs;
}

/// Horizontal runs; a run goes on downwards while the row below has one with the same edges.
std::vector<Run> darkRuns(const QrSymbol &symbol) {
    std::vector<Run> runs;
    // By the column that it begins with: the last run that does, counted from 1.
    std::vector<std::size_t> latest(static_cast<std::size_t>(symbol.modules), 0);
    for (int row = 0; row < symbol.modules; ++row)
        for (const Run &run : runsOfRow(symbol, row)) {
            std::size_t &number = latest[static_cast<std::size_t>(run.first)];
            Run *above = number > 0 ? &runs[number - 1] : nullptr;
            if (above && above->bottom == row && above->last == run.last) {
                above->bottom = row + 1;
                continue;
            }
            runs.push_back(run);
            number = runs.size();
        }
    return runs;
}

/// The whole dot nearest to `at`, or the next one where that keeps the quiet zone on the page.
double snapped(double at, double side, double quietZone, double page) {
    const double nearest = std::round(at);
    const double farthest = page - quietZone - side;
    if (nearest < quietZone && nearest + 1 >= quietZone)
        return nearest + 1;
    if (nearest > farthest && nearest - 1 <= farthest)
        return nearest - 1;
    return nearest;
}

/// From dots, counted from the page's left or bottom edge, to lengths.
struct DotGrid {
    double dot = 0; ///< micrometres

    [[nodiscard]] Length at(double dots) const { return Length::rounded(dots * dot); }
    /// The edge that has paper before it, drawn in.
    [[nodiscard]] Length first(double dots) const {
        return Length::rounded(std::ceil(dots * dot + dotInset));
    }
    /// The edge that has paper after it, drawn in.
    [[nodiscard]] Length last(double dots) const {
        return Length::rounded(std::floor(dots * dot - dotInset));
    }
};

} // namespace

int dotsPerModule(Length module, int resolution) {
    const double dots = double{1} * module.micrometres() * resolution / 25400;
    const double whole = std::ceil(dots - 1e-3); // a micrometre's rounding is no dot more
    return std::max(static_cast<int>(whole), 1);
}

SymbolItem placeSymbol(const QrSymbol &symbol, std::string payload, const SymbolRequest &request) {
    const DotGrid grid{25400.0 / request.resolution};
    const int module = dotsPerModule(request.module, request.resolution);
    const double side = symbol.modules * module;
    const double quietZone = request.quietZone * module;
    const double width = request.page.width.micrometres() / grid.dot;
    const double height = request.page.height.micrometres() / grid.dot;
    const double left = snapped(request.at.x.micrometres() / grid.dot, side, quietZone, width);
    const double bottom =
        snapped(height - request.at.y.micrometres() / grid.dot - side, side, quietZone, height);
    const double top = bottom + side;
    SymbolItem item;
    item.rect = {grid.at(left), request.page.height - grid.at(top),
                 grid.at(left + side) - grid.at(left), grid.at(top) - grid.at(bottom)};
    item.module = grid.at(module);
    item.quietZone = grid.at(quietZone);
    item.payload = std::move(payload);
    item.version = symbol.version;
    item.level = symbol.level;
    for (const Run &run : darkRuns(symbol)) {
        const Length x = grid.first(left + run.first * module);
        const Length upper = grid.last(top - run.top * module);
        item.dark.push_back({x, request.page.height - upper,
                             grid.last(left + run.last * module) - x,
                             upper - grid.first(top - run.bottom * module)});
    }
    return item;
}

} // namespace updatefacts
