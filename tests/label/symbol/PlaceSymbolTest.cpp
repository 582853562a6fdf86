// SPDX-License-Identifier: MIT
#include "label/symbol/PlaceSymbol.h"

#include <gmock/gmock.h>

#include <climits>
#include <cmath>
#include <random>

namespace updatefacts {
namespace {

const std::string address = "https://example.com/01/09506000134352";

QrSymbol symbol() {
    return *encodeSymbol(address);
}

SymbolItem placed(const SymbolRequest &request) {
    return placeSymbol(symbol(), address, request);
}

double dotsIn(Length length, int resolution) {
    return length.micrometres() * resolution / 25400.0;
}

TEST(PlaceSymbol, roundsModulesUpToWholeDots) {
    const struct {
        double millimetres;
        int resolution, dots;
    } rows[] = {
        {0.40, 203, 4},   {0.40, 300, 5}, {0.40, 600, 10},   {0.50, 203, 4},
        {0.375, 203, 3},  {0.38, 203, 4}, {0.423, 300, 5},   {0.424, 300, 6},
        {0.423, 600, 10}, {0.75, 203, 6}, {0.254, 1000, 10},
    };
    for (const auto &row : rows)
        EXPECT_EQ(dotsPerModule(Length::millimetres(row.millimetres), row.resolution), row.dots)
            << row.millimetres << " mm at " << row.resolution << " dpi";
}

TEST(PlaceSymbol, tellsWhatItMustSay) {
    const SymbolItem item = placed({{Length::millimetres(62), Length::millimetres(105)},
                                    300,
                                    Length::millimetres(0.4),
                                    {Length::millimetres(5), Length::millimetres(80)},
                                    4});
    EXPECT_EQ(item.payload, address);
    EXPECT_EQ(item.version, symbol().version);
    EXPECT_EQ(item.level, symbol().level);
    EXPECT_EQ(item.module, Length::micrometres(423));
    EXPECT_EQ(item.quietZone, Length::micrometres(1693));
    EXPECT_NEAR(item.rect.width.micrometres(), symbol().modules * 423.33, 1);
    EXPECT_NEAR(item.rect.x.millimetres(), 5, 0.0424);
    EXPECT_NEAR(item.rect.y.millimetres(), 80, 0.0424);
}

/// How a renderer turns the rectangles into dots.
enum class Rule {
    touched, ///< Ghostscript: every dot that is touched; dots counted from the page's bottom
    rounded  ///< Poppler: edges go to the nearest dot; dots counted from the page's top
};

struct Span {
    int first = 0, last = 0;
};

Span painted(double from, double to, Rule rule) {
    if (rule == Rule::touched)
        return {static_cast<int>(std::floor(from)), static_cast<int>(std::ceil(to))};
    return {static_cast<int>(std::round(from)), static_cast<int>(std::round(to))};
}

using Raster = std::vector<std::vector<int>>; ///< how often each dot of the symbol is painted

Raster raster(const SymbolItem &item, Size page, int resolution, Rule rule) {
    const Length origin = rule == Rule::touched ? page.height : Length();
    std::vector<std::pair<Span, Span>> boxes;
    Span across{INT_MAX, 0}, down{INT_MAX, 0};
    for (const Rect &rect : item.dark) {
        boxes.emplace_back(
            painted(dotsIn(rect.x, resolution), dotsIn(rect.right(), resolution), rule),
            painted(dotsIn(rect.y - origin, resolution), dotsIn(rect.bottom() - origin, resolution),
                    rule));
        across.first = std::min(across.first, boxes.back().first.first);
        down.first = std::min(down.first, boxes.back().second.first);
    }
    const auto side = static_cast<std::size_t>(std::round(dotsIn(item.rect.width, resolution)));
    Raster dots(side, std::vector<int>(side, 0));
    for (const auto &[x, y] : boxes)
        for (int row = y.first; row < y.last; ++row)
            for (int column = x.first; column < x.last; ++column)
                ++dots.at(static_cast<std::size_t>(row - down.first))
                      .at(static_cast<std::size_t>(column - across.first));
    return dots;
}

Raster wanted(int module) {
    const QrSymbol code = symbol();
    const auto side = static_cast<std::size_t>(code.modules * module);
    Raster dots(side, std::vector<int>(side, 0));
    for (std::size_t y = 0; y < side; ++y)
        for (std::size_t x = 0; x < side; ++x)
            dots[y][x] =
                code.isDark(static_cast<int>(x) / module, static_cast<int>(y) / module) ? 1 : 0;
    return dots;
}

TEST(PlaceSymbol, isExactOnTheDotGridOfGhostscriptAndOfPoppler) {
    std::mt19937 random(203);
    int rounded = 0;
    for (int i = 0; i < 200; ++i) {
        const Size page{Length::micrometres(30000 + random() % 60000),
                        Length::micrometres(30000 + random() % 60000)};
        const int resolution = std::array{203, 300, 600}[random() % 3];
        const Point at{Length::micrometres(1000 + random() % 9000),
                       Length::micrometres(1000 + random() % 9000)};
        const SymbolItem item = placed({page, resolution, Length::millimetres(0.4), at, 4});
        const Raster expected = wanted(dotsPerModule(Length::millimetres(0.4), resolution));
        EXPECT_EQ(raster(item, page, resolution, Rule::touched), expected) << resolution << " dpi";
        const double height = dotsIn(page.height, resolution);
        if (std::abs(height - std::floor(height) - 0.5) <
            dotsIn(Length::micrometres(3), resolution))
            continue; // the two grids lie half a dot apart
        ++rounded;
        EXPECT_EQ(raster(item, page, resolution, Rule::rounded), expected) << resolution << " dpi";
    }
    EXPECT_GT(rounded, 150);
}

TEST(PlaceSymbol, mergesOnlyRunsOfTheSameEdges) {
    const SymbolItem item = placed({{Length::millimetres(40), Length::millimetres(40)},
                                    300,
                                    Length::millimetres(0.4),
                                    {Length::millimetres(5), Length::millimetres(5)},
                                    4});
    std::size_t runs = 0;
    const QrSymbol code = symbol();
    for (int row = 0; row < code.modules; ++row)
        for (int column = 0; column < code.modules; ++column)
            runs += code.isDark(column, row) && (column == 0 || !code.isDark(column - 1, row));
    EXPECT_LT(item.dark.size(), runs);
    const auto inner = [](const Rect &rect) { // the middle of a finder pattern
        const auto isThree = [](Length side) { return std::abs(side.micrometres() - 1270) < 5; };
        return isThree(rect.width) && isThree(rect.height);
    };
    EXPECT_EQ(std::ranges::count_if(item.dark, inner), 3);
}

TEST(PlaceSymbol, keepsTheQuietZoneOnThePage) {
    const int resolution = 203;
    const double quietZone = 16; // 4 modules of 4 dots
    const Length margin = Length::millimetres(2);
    for (int tenths = 0; tenths < 100; ++tenths) {
        const Length side = Length::micrometres(38000 + tenths * 10);
        const Size page{side, side};
        const Length code =
            Length::rounded(symbol().modules * 4 * 25400.0 / resolution); // as the layout reckons
        for (const Length at : {margin, side - margin - code}) {
            const Rect rect =
                placed({page, resolution, Length::millimetres(0.5), {at, at}, 4}).rect;
            for (const Length gap : {rect.x, rect.y, side - rect.right(), side - rect.bottom()})
                EXPECT_GT(dotsIn(gap, resolution), quietZone - 0.01) << side.millimetres() << " mm";
            EXPECT_LT(std::abs(dotsIn(rect.x - at, resolution)), 1.5);
        }
    }
}

TEST(PlaceSymbol, leavesASymbolThatCannotHaveItsQuietZone) {
    const Rect rect = placed({{Length::millimetres(20), Length::millimetres(20)},
                              203,
                              Length::millimetres(0.5),
                              {Length::millimetres(1), Length::millimetres(1)},
                              4})
                          .rect;
    EXPECT_NEAR(rect.x.millimetres(), 1, 0.07);
    EXPECT_NEAR(rect.y.millimetres(), 1, 0.07);
}

} // namespace
} // namespace updatefacts
