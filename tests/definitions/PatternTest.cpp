// SPDX-License-Identifier: MIT
#include "definitions/Pattern.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(Pattern, matchesTheWholeText) {
    const Pattern pattern("[0-9]+|a.c");
    EXPECT_TRUE(pattern.isValid());
    EXPECT_TRUE(pattern.matches("123"));
    EXPECT_TRUE(pattern.matches("aßc"));
    EXPECT_TRUE(pattern.matches("a🫖c"));
    EXPECT_FALSE(pattern.matches("123a"));
    EXPECT_FALSE(pattern.matches("123\n"));
    EXPECT_FALSE(pattern.matches(""));
}

TEST(Pattern, withoutSourceMatchesAll) {
    EXPECT_TRUE(Pattern().matches("anything"));
    EXPECT_TRUE(Pattern().isValid());
    EXPECT_TRUE(Pattern().empty());
}

TEST(Pattern, knowsWhenItIsNone) {
    EXPECT_FALSE(Pattern("[").isValid());
    EXPECT_FALSE(Pattern("(").isValid());
}

} // namespace
} // namespace updatefacts
