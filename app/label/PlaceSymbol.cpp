// SPDX-License-Identifier: MIT
#include "label/PlaceSymbol.h"

#include <cmath>

namespace updatefacts {

namespace {

/// How far each edge is drawn in, in dots. Ghostscript paints every dot that is touched; Poppler
/// rounds edges to the nearest dot. This much keeps both exact.
constexpr double inset = 0.05;

/// A run of dark modules, [first, last) of the rows [top, bottom).
struct Run {
    int first = 0, last = 0, top = 0, bottom = 0;
};

/// Horizontal runs; a run goes on downwards while the row below has one with the same edges.
std::vector<Run> darkRuns(const QrSymbol &symbol) {
    std::vector<Run> runs;
    for (int row = 0; row < symbol.modules; ++row) {
        for (int column = 0; column < symbol.modules; ++column) {
            if (!symbol.isDark(column, row))
                continue;
            const int first = column;
            while (column < symbol.modules && symbol.isDark(column, row))
                ++column;
            bool continued = false;
            for (Run &run : runs)
                if (run.bottom == row && run.first == first && run.last == column) {
                    run.bottom = row + 1;
                    continued = true;
                    break;
                }
            if (!continued)
                runs.push_back({first, column, row, row + 1});
        }
    }
    return runs;
}

} // namespace

int dotsPerModule(Length module, int resolution) {
    const double dots = module.micrometres() * resolution / 25400.0;
    return static_cast<int>(std::ceil(dots - 1e-3)); // a micrometre's rounding is no dot more
}

SymbolItem placeSymbol(const QrSymbol &symbol, std::string payload, const SymbolRequest &request) {
    const double dot = 25400.0 / request.resolution;
    const int module = dotsPerModule(request.module, request.resolution);
    const double side = symbol.modules * module;
    const double left = std::ceil(request.at.x.micrometres() / dot - 0.5);
    const double below = (request.page.height - request.at.y).micrometres() / dot;
    const double bottom = std::floor(below - side + 0.5); // from the page's bottom edge
    const auto x = [&](double dots) { return Length::rounded((left + dots) * dot); };
    const auto y = [&](double dots) {
        return request.page.height - Length::rounded((bottom + side - dots) * dot);
    };
    SymbolItem item;
    item.rect = {x(0), y(0), x(side) - x(0), y(side) - y(0)};
    item.module = Length::rounded(module * dot);
    item.quietZone = Length::rounded(module * dot * request.quietZone);
    item.payload = std::move(payload);
    item.version = symbol.version;
    item.level = symbol.level;
    for (const Run &run : darkRuns(symbol)) {
        const Length x0 = x(run.first * module + inset);
        const Length y0 = y(run.top * module + inset);
        item.dark.push_back(
            {x0, y0, x(run.last * module - inset) - x0, y(run.bottom * module - inset) - y0});
    }
    return item;
}

} // namespace updatefacts
