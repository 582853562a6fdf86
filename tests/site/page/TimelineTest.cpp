// SPDX-License-Identifier: MIT
#include "site/page/Timeline.h"
#include "site/page/TimelineData.h"

#include "SiteExamples.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

using Paint = TimelineBar::Paint;

Date day(int year, unsigned month, unsigned number) {
    return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(number);
}

TEST(Timeline, showsSaleAndUpdatesInWholeYears) {
    const Timeline timeline = timelineOf(siteDisclosure("camera"), Words("en"), siteDay);
    ASSERT_EQ(timeline.bars.size(), 2U);
    EXPECT_EQ(timeline.bars[0].name, "On sale");
    EXPECT_EQ(timeline.bars[0].end, day(2028, 12, 31));
    EXPECT_EQ(timeline.bars[1].paint, Paint::promised);
    EXPECT_EQ(timeline.bars[1].start, day(2026, 1, 1));
    EXPECT_EQ(timeline.bars[1].end, day(2031, 6, 30));
    EXPECT_EQ(timeline.from, day(2026, 1, 1));
    EXPECT_EQ(timeline.to, day(2031, 12, 31));
}

TEST(Timeline, isSpentOnceThePeriodIsOver) {
    const Timeline timeline = timelineOf(siteDisclosure("camera"), Words("en"), day(2031, 7, 1));
    ASSERT_EQ(timeline.bars.size(), 2U);
    EXPECT_EQ(timeline.bars[1].paint, Paint::spent);
}

TEST(Timeline, isEmptyWhereNoPeriodIsNamed) {
    for (const char *name : {"smart-plug", "bulb"})
        EXPECT_TRUE(timelineOf(siteDisclosure(name), Words("en"), siteDay).bars.empty()) << name;
}

TEST(Timeline, showsPartsThatNameTheirDay) {
    const Timeline timeline = timelineOf(siteDisclosure("vacuum-parts"), Words("en"), siteDay);
    EXPECT_GT(timeline.bars.size(), 1U);
    for (const TimelineBar &bar : timeline.bars)
        EXPECT_LT(bar.start, bar.end) << bar.name;
}

/// A bar to January ends where the year begins, not a year before its number.
TEST(Timeline, numbersStandWhereTheirYearsBegin) {
    using namespace std::chrono;
    const TimelineBar bar{"Updates", "", TimelineBar::Paint::promised, Date(2026y / January / 1),
                          Date(2031y / December / 31)};
    const Timeline timeline{{bar}, bar.start, bar.end};
    const auto picture = timelineData(timeline, false);
    EXPECT_EQ(picture.get("from")->string_value(), "2026");
    EXPECT_EQ(picture.get("to")->string_value(), "2032");
    EXPECT_EQ(picture.get("bars")->list_value().front().get("width")->string_value(), "1000");
}

} // namespace
} // namespace updatefacts
