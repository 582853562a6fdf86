// SPDX-License-Identifier: MIT
#include "proof/picture/OutlinePath.h"

#include <gtest/gtest.h>

namespace updatefacts {

TEST(OutlinePath, isReadOrRefused) {
    const struct {
        const char *data;
        QRectF bounds;
    } rows[] = {
        {"M1 2L3 2L3 5Z", {1, 2, 2, 3}},
        {"M0 0C0 4 8 4 8 0Z", {0, 0, 8, 3}},
        {"M-1.5 0Q0 4 1.5 0Z", {-1.5, 0, 3, 2}},
        {"M0 0L1 1Z M4 4L6 6Z", {0, 0, 6, 6}},
        {"", {}},
        {"M1", {}},
        {"L1 two", {}},
        {"M0 0A1 1 0 0 0 4 4", {}},
        {"m1 2l3 4", {}},
        {"M0 0L1e999 0", {}},
    };
    for (const auto &row : rows)
        EXPECT_EQ(outlinePath(row.data).boundingRect(), row.bounds) << row.data;
}

} // namespace updatefacts
