// SPDX-License-Identifier: MIT
#include "label/symbol/SegmentPayload.h"

#include <gtest/gtest.h>

#include <cassert>

#ifdef NDEBUG
#error "Assertions are off: every target of ours links the target `flags`, which keeps them."
#endif

namespace updatefacts {
namespace {

TEST(AssertDeathTest, holdsInTheLibraries) {
    EXPECT_DEATH((void)capacity(0, 'M'), "version >= 1");
}

TEST(AssertDeathTest, holdsInTheTests) {
    EXPECT_DEATH(assert(!"a promise"), "a promise");
}

} // namespace
} // namespace updatefacts
