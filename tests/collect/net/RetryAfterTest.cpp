// SPDX-License-Identifier: MIT
#include "collect/net/RetryAfter.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(RetryAfter, takesSecondsAndDates) {
    EXPECT_EQ(retryAfter("120", ""), 120);
    EXPECT_EQ(retryAfter(" 0 ", ""), 0);
    EXPECT_EQ(retryAfter("99999999999", ""), 7 * 24 * 3600);
    EXPECT_EQ(retryAfter("Fri, 27 Nov 2026 10:02:00 GMT", "Fri, 27 Nov 2026 10:00:00 GMT"), 120);
    EXPECT_EQ(retryAfter("Fri, 27 Nov 2026 09:00:00 GMT", "Fri, 27 Nov 2026 10:00:00 GMT"), 0);
}

TEST(RetryAfter, takesNothingElse) {
    EXPECT_FALSE(retryAfter("", ""));
    EXPECT_FALSE(retryAfter("-5", ""));
    EXPECT_FALSE(retryAfter("soon", "Fri, 27 Nov 2026 10:00:00 GMT"));
    EXPECT_FALSE(retryAfter("Fri, 27 Nov 2026 10:02:00 GMT", ""));
}

} // namespace
} // namespace updatefacts
