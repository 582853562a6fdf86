// SPDX-License-Identifier: MIT
#include "proof/picture/OpenPdf.h"

#include "DamagedLabel.h"

#include "label/symbol/PlaceSymbol.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

/// A page with nothing but a black square of 10 dots at (20, 30) dots from its bottom left corner.
Label squareOn(Size page, int resolution) {
    const double dot = 25400.0 / resolution;
    Label label;
    label.size = page;
    label.resolution = resolution;
    label.items.push_back(
        RectItem{{Length::rounded(20 * dot) + Length::micrometres(1),
                  page.height - Length::rounded(40 * dot) + Length::micrometres(1),
                  Length::rounded(10 * dot) - Length::micrometres(3),
                  Length::rounded(10 * dot) - Length::micrometres(3)},
                 Ink::black});
    return label;
}

TEST(OpenPdf, countsThePrintersDotsFromTheBottomLeft) {
    for (const int resolution : {203, 300, 600})
        for (const double height : {30.0, 38.0, 38.1, 40.0, 41.03}) {
            const OpenPdf pdf(renderPdf(
                squareOn({Length::millimetres(33.3), Length::millimetres(height)}, resolution)));
            for (const Edges edges : {Edges::smooth, Edges::hard}) {
                const Raster raster = pdf.printed(resolution, {15, 25, 40, 20}, edges);
                ASSERT_EQ(raster.width, 40);
                ASSERT_EQ(raster.height, 20);
                for (int y = 0; y < 20; ++y)
                    for (int x = 0; x < 40; ++x)
                        EXPECT_EQ(raster.at(x, y), x >= 5 && x < 15 && y >= 5 && y < 15 ? 0 : 255)
                            << resolution << " dpi, " << height << " mm: " << x << ", " << y;
            }
        }
}

/// The dots that are neither ink nor paper where a triangle is painted.
long greysOfTriangle(Edges edges) {
    const auto at = [](double x, double y) {
        return Point{Length::millimetres(x), Length::millimetres(y)};
    };
    PathItem triangle;
    triangle.commands = {{PathCommand::Verb::move, {at(2, 2)}},
                         {PathCommand::Verb::line, {at(8, 3)}},
                         {PathCommand::Verb::line, {at(5, 8)}},
                         {PathCommand::Verb::close, {}}};
    Label label = squareOn({Length::millimetres(20), Length::millimetres(20)}, 203);
    label.items = {triangle};
    const Raster raster = OpenPdf(renderPdf(label)).printed(203, {0, 0, 160, 160}, edges);
    EXPECT_TRUE(std::ranges::find(raster.grey, 0) != raster.grey.end());
    return std::ranges::count_if(raster.grey, [](int grey) { return grey > 0 && grey < 255; });
}

TEST(OpenPdf, paintsEdgesInGreysOnlyWhereTheyAreToBeSmooth) {
    EXPECT_GT(greysOfTriangle(Edges::smooth), 50);
    EXPECT_EQ(greysOfTriangle(Edges::hard), 0);
}

TEST(OpenPdf, growsDarkDotsByOne) {
    const Raster raster{3, 3, {255, 255, 255, 255, 0, 255, 255, 255, 255}};
    EXPECT_THAT(grown(raster).grey, testing::ElementsAre(255, 255, 255, 255, 0, 0, 255, 0, 255));
}

TEST(OpenPdf, makesDotsCoarser) {
    const Raster raster{3, 3, {0, 0, 255, 0, 0, 255, 255, 255, 255}};
    EXPECT_THAT(coarser(raster, 1).grey, testing::ElementsAreArray(raster.grey));
    EXPECT_THAT(coarser(raster, 1.5).grey, testing::ElementsAre(0, 170, 170, 227));
    EXPECT_THAT(coarser(raster, 2).grey, testing::ElementsAre(0));
    EXPECT_THAT(coarser(raster, 4).grey, testing::IsEmpty());
}

/// What Poppler thinks of it is not for those who run the program.
TEST(OpenPdf, saysNothingOfADamagedFile) {
    testing::internal::CaptureStderr();
    EXPECT_EQ(OpenPdf("%PDF-1.4\n").pageCount(), 0);
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

} // namespace
} // namespace updatefacts
