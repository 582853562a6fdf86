// SPDX-License-Identifier: MIT
#include "label/item/SvgPath.h"

#include <gtest/gtest.h>

#include <cmath>

namespace updatefacts {

TEST(SvgPath, readsAbsoluteCommands) {
    const auto path = parseSvgPath("M1 2L3,4 5 6H7V8Z");
    ASSERT_TRUE(path);
    ASSERT_EQ(path->size(), 6U);
    EXPECT_EQ((*path)[0].verb, PathCommand::Verb::move);
    const std::array<double, 5> xs = {1, 3, 5, 7, 7};
    const std::array<double, 5> ys = {2, 4, 6, 6, 8};
    for (std::size_t i = 0; i < xs.size(); ++i) {
        EXPECT_EQ((*path)[i].points[0].x, Length::millimetres(xs[i])) << i;
        EXPECT_EQ((*path)[i].points[0].y, Length::millimetres(ys[i])) << i;
    }
    EXPECT_EQ(path->back().verb, PathCommand::Verb::close);
}

TEST(SvgPath, turnsArcsIntoCubicsOnTheCircle) {
    const auto path = parseSvgPath("M10 0A10 10 0 1 1 0 -10"); // three quarters around the origin
    ASSERT_TRUE(path);
    ASSERT_EQ(path->size(), 4U);
    for (std::size_t i = 1; i < path->size(); ++i) {
        const Point end = (*path)[i].points[2];
        EXPECT_NEAR(std::hypot(end.x.millimetres(), end.y.millimetres()), 10, 0.002) << i;
    }
    EXPECT_EQ(path->back().points[2].x, Length());
    EXPECT_EQ(path->back().points[2].y, Length::millimetres(-10));
    EXPECT_GT((*path)[1].points[2].y, Length()); // the sweep flag: first downwards
}

TEST(SvgPath, refusesAnythingElse) {
    for (const char *data : {"m1 2", "M1", "M1 x", "1 2", "M1 2Q3 4 5 6", "M1 2A3 4 0 0 0 5 6",
                             "M1 2A3 3 0 0 0 1 2", "M1 2Z3 4", "M1e9 2", "Mnan 2", "L1 2", "Z"})
        EXPECT_FALSE(parseSvgPath(data)) << data;
    EXPECT_TRUE(parseSvgPath("")); // nothing to draw
}

} // namespace updatefacts
