// SPDX-License-Identifier: MIT
#include "publish/openeox/Moment.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

std::string dayText(Date day) {
    return PartialDate::of(day).toString();
}

TEST(Moment, parsesWhatRfc3339Allows) {
    for (const char *text :
         {"2031-06-30T23:59:59Z", "2031-06-30T00:00:00.5Z", "2031-06-30T23:59:59.0123456789+00:00",
          "2031-06-30T23:59:59-00:00", "2031-06-30T23:59:59+23:59", "2024-02-29T12:00:00-20:30",
          "0000-01-01T00:00:00Z", "9999-12-31T23:59:59-23:59"}) {
        const auto moment = Moment::parse(text);
        ASSERT_TRUE(moment) << text;
        EXPECT_EQ(moment->text(), text);
    }
}

TEST(Moment, refusesEverythingElse) {
    for (const char *text : {"",
                             "tba",
                             "2031-06-30",
                             "2031-06-30T23:59:59",
                             "2031-06-30 23:59:59Z",
                             "2031-06-30t23:59:59Z",
                             "2031-06-30T23:59:59z",
                             "2031-06-30T23:59Z",
                             "2016-12-31T23:59:60Z",
                             "2031-06-30T24:00:00Z",
                             "2031-06-30T23:60:00Z",
                             "2031-06-30T23:59:59.Z",
                             "2031-06-30T23:59:59,5Z",
                             "2031-06-30T23:59:59+24:00",
                             "2031-06-30T23:59:59+01:60",
                             "2031-06-30T23:59:59+0100",
                             "2031-06-30T23:59:59+01",
                             "2031-06-31T23:59:59Z",
                             "2023-02-29T00:00:00Z",
                             "2031-00-30T23:59:59Z",
                             "2031-13-01T23:59:59Z",
                             "31-06-30T23:59:59Z",
                             "12031-06-30T23:59:59Z",
                             "2031-06-30T23:59:59Z ",
                             " 2031-06-30T23:59:59Z",
                             "2031-06-30T23:59:59Z\n",
                             "२०३१-06-30T23:59:59Z"})
        EXPECT_FALSE(Moment::parse(text)) << text;
}

TEST(Moment, comparesAcrossTimeZones) {
    struct Row {
        const char *earlier, *later;
    };
    for (const auto &[earlier, later] : std::initializer_list<Row>{
             {"2031-06-30T23:59:59Z", "2031-07-01T00:00:00Z"},
             {"2031-07-01T01:00:00+02:00", "2031-06-30T23:59:59Z"},
             {"2031-06-30T23:59:59Z", "2031-06-30T23:59:59.000000000000000000001Z"},
             {"2031-06-30T23:59:59.49Z", "2031-06-30T23:59:59.5Z"},
             {"2025-11-27T03:00:00.000+20:59", "2025-11-25T10:00:00.000-20:30"},
             {"1969-12-31T23:59:59.9Z", "1970-01-01T00:00:00Z"}}) {
        EXPECT_LT(*Moment::parse(earlier), *Moment::parse(later)) << earlier;
        EXPECT_GT(*Moment::parse(later), *Moment::parse(earlier)) << earlier;
    }
    for (const auto &[one, other] :
         std::initializer_list<Row>{{"2031-06-30T23:59:59Z", "2031-06-30T23:59:59.000Z"},
                                    {"2031-06-30T23:59:59.50Z", "2031-06-30T23:59:59.5-00:00"},
                                    {"2031-07-01T01:59:59+02:00", "2031-06-30T23:59:59Z"}})
        EXPECT_EQ(*Moment::parse(one), *Moment::parse(other)) << one;
}

TEST(Moment, tellsItsDayHereAndInUtc) {
    struct Row {
        const char *text, *day, *inUtc;
    };
    for (const auto &[text, day, inUtc] : std::initializer_list<Row>{
             {"2031-06-30T23:59:59Z", "2031-06-30", "2031-06-30T23:59:59Z"},
             {"2031-06-30T23:59:59.010-05:00", "2031-06-30", "2031-07-01T04:59:59.01Z"},
             {"2028-03-01T00:30:00+01:00", "2028-03-01", "2028-02-29T23:30:00Z"},
             {"2026-01-01T00:00:00.00+14:00", "2026-01-01", "2025-12-31T10:00:00Z"},
             {"1969-12-31T23:00:00Z", "1969-12-31", "1969-12-31T23:00:00Z"}}) {
        const auto moment = Moment::parse(text);
        ASSERT_TRUE(moment) << text;
        EXPECT_EQ(dayText(moment->day()), day);
        EXPECT_EQ(moment->textInUtc(), inUtc);
        EXPECT_EQ(dayText(moment->dayInUtc()), std::string(inUtc).substr(0, 10));
    }
}

} // namespace
} // namespace updatefacts
