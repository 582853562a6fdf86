// SPDX-License-Identifier: MIT
#include "desktop/export/PlaceOnPaper.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

struct Row {
    const char *what;
    QSizeF page;
    double blank; ///< of the page, along every edge
    Paper paper;
    std::optional<PlaceOnPaper> place;
};

TEST(PlaceOnPaper, keepsAllOfThePageOnThePaperAndItsInkInReach) {
    const QMarginsF none, narrow(2, 2, 2, 2), wide(5, 5, 5, 15);
    const std::optional<PlaceOnPaper> refused;
    const Row rows[] = {
        {"A4 with room", {62, 105}, 0, {{210, 297}, none}, PlaceOnPaper{{10, 10}, false}},
        {"A4, inkjet", {62, 105}, 0, {{210, 297}, wide}, PlaceOnPaper{{10, 10}, false}},
        {"stock of its size", {38, 38}, 1, {{38, 38}, none}, PlaceOnPaper{{0, 0}, false}},
        {"stock wider than it is high",
         {38, 38},
         1,
         {{60, 40}, none},
         PlaceOnPaper{{11, 1}, false}},
        {"a little wider", {38, 38}, 1, {{57, 40}, none}, PlaceOnPaper{{9.5, 1}, false}},
        {"shelf label", {70, 38}, 1, {{100, 40}, none}, PlaceOnPaper{{15, 1}, false}},
        {"panel", {62, 105}, 1, {{85, 110}, none}, PlaceOnPaper{{11.5, 2.5}, false}},
        {"only turned", {105, 40}, 1, {{62, 120}, none}, PlaceOnPaper{{11, 7.5}, true}},
        {"too wide", {62, 105}, 1, {{60, 105}, none}, refused},
        {"too high", {105, 40}, 1, {{120, 38}, none}, refused},
        {"too large both ways", {210, 297}, 5, {{148, 210}, none}, refused},
        {"blank where the printer ends",
         {38, 38},
         3,
         {{38, 38}, narrow},
         PlaceOnPaper{{0, 0}, false}},
        {"ink where the printer ends", {38, 38}, 1, {{38, 38}, narrow}, refused},
        {"moved into reach",
         {100, 100},
         0,
         {{120, 120}, {0, 0, 0, 15}},
         PlaceOnPaper{{10, 5}, false}},
        {"rounded by the driver", {70, 38}, 1, {{69.85, 37.9}, none}, PlaceOnPaper{{0, 0}, false}},
        {"sheet on itself", {210, 297}, 10, {{210, 297}, wide}, refused},
        {"sheet, narrow edges",
         {210, 297},
         10,
         {{210, 297}, {4, 4, 4, 4}},
         PlaceOnPaper{{0, 0}, false}},
    };
    for (const Row &row : rows) {
        const PrintedPage page{
            row.page,
            QRectF(QPointF(), row.page).adjusted(row.blank, row.blank, -row.blank, -row.blank)};
        EXPECT_EQ(placeOnPaper(page, row.paper), row.place) << row.what;
    }
}

TEST(PlaceOnPaper, aBlankPageFitsWhereItsSizeDoes) {
    EXPECT_TRUE(placeOnPaper({{38, 38}, {}}, {{38, 38}, {2, 2, 2, 2}}));
    EXPECT_FALSE(placeOnPaper({{38, 38}, {}}, {{30, 30}, {}}));
}

} // namespace
} // namespace updatefacts
