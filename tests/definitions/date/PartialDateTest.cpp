// SPDX-License-Identifier: MIT
#include "definitions/date/PartialDate.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

struct Row {
    const char *text;
    Date first, last;
};

Date day(int y, unsigned m, unsigned d) {
    return std::chrono::year{y} / std::chrono::month{m} / std::chrono::day{d};
}

TEST(PartialDate, spansADayOrAMonth) {
    const Row rows[] = {
        {"2031-06", day(2031, 6, 1), day(2031, 6, 30)},
        {"2031-06-15", day(2031, 6, 15), day(2031, 6, 15)},
        {"2027-02", day(2027, 2, 1), day(2027, 2, 28)},
        {"2028-02", day(2028, 2, 1), day(2028, 2, 29)},
        {"2028-02-29", day(2028, 2, 29), day(2028, 2, 29)},
        {"2000-02-29", day(2000, 2, 29), day(2000, 2, 29)},
        {"2000-01", day(2000, 1, 1), day(2000, 1, 31)},
        {"2099-12-31", day(2099, 12, 31), day(2099, 12, 31)},
    };
    for (const Row &row : rows) {
        const auto date = PartialDate::parse(row.text);
        ASSERT_TRUE(date) << row.text;
        EXPECT_EQ(date->firstDay(), row.first) << row.text;
        EXPECT_EQ(date->lastDay(), row.last) << row.text;
        EXPECT_EQ(date->toString(), row.text);
        EXPECT_EQ(date->hasDay(), std::string_view(row.text).size() == 10);
        EXPECT_EQ(date->month(), row.first.year() / row.first.month());
    }
}

TEST(PartialDate, isNothingElse) {
    for (const char *text : {"",           "2031",       "2031-6",     "2031-06-1",   "2031-13",
                             "2031-00",    "2031-06-31", "2031-06-00", "2027-02-29",  "2100-01",
                             "1999-12-31", "2031/06",    "2031-06/30", "31-06-2031",  " 2031-06",
                             "2031-06 ",   "+031-06",    "2031-+6",    "2031-06-30T", "20310630",
                             "203106",     "2o31-06",    "２０３１-06"})
        EXPECT_FALSE(PartialDate::parse(text)) << text;
}

TEST(PartialDate, isMadeOfADay) {
    EXPECT_EQ(PartialDate::of(day(2026, 3, 4)), PartialDate::parse("2026-03-04"));
    EXPECT_NE(PartialDate::parse("2026-03"), PartialDate::parse("2026-03-31"));
}

} // namespace
} // namespace updatefacts
