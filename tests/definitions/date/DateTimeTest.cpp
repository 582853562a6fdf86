// SPDX-License-Identifier: MIT
#include "definitions/date/DateTime.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(DateTime, countsSecondsInUtc) {
    EXPECT_EQ(parseDateTime("2000-01-01T00:00:00Z")->time_since_epoch().count(), 946684800);
    EXPECT_EQ(parseDateTime("2026-03-14T09:30:15Z")->time_since_epoch().count(), 1773480615);
    EXPECT_EQ(parseDateTime("2028-02-29T23:59:59Z")->time_since_epoch().count(), 1835481599);
    EXPECT_EQ(parseDateTime("2026-03-14T09:30:15.999Z"), parseDateTime("2026-03-14T09:30:15Z"));
}

TEST(DateTime, isNothingElse) {
    for (const char *text :
         {"", "2026-03-14", "2026-03-14T09:30:00", "2026-03-14T09:30Z", "2026-03-14t09:30:00Z",
          "2026-03-14T09:30:00z", "2026-03-14 09:30:00Z", "2026-03-14T24:00:00Z",
          "2026-03-14T09:60:00Z", "2026-12-31T23:59:60Z", "2026-03-14T09:30:00+00:00",
          "2026-03-14T09:30:00.Z", "2026-03-14T09:30:00,5Z", "2026-02-29T09:30:00Z",
          "1999-03-14T09:30:00Z", "2026-03T09:30:00Z", "2026-03-14T9:30:00Z"})
        EXPECT_FALSE(parseDateTime(text)) << text;
}

} // namespace
} // namespace updatefacts
