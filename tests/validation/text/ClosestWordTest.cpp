// SPDX-License-Identifier: MIT
#include "validation/text/ClosestWord.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

const std::vector<std::string> words = {"updatable",   "update_cost",   "update_delivery",
                                        "support_end", "support_start", "gtin"};

TEST(ClosestWord, seesThroughSlips) {
    EXPECT_EQ(closestWord("suport_end", words), "support_end");   // left out
    EXPECT_EQ(closestWord("supportt_end", words), "support_end"); // added
    EXPECT_EQ(closestWord("support_emd", words), "support_end");  // changed
    EXPECT_EQ(closestWord("spuport_end", words), "support_end");  // swapped
    EXPECT_EQ(closestWord("Support-End", words), "support_end");  // case, hyphen
    EXPECT_EQ(closestWord("updateable", words), "updatable");
    EXPECT_EQ(closestWord("GTNI", words), "gtin");
}

TEST(ClosestWord, doesNotGuessWildly) {
    EXPECT_EQ(closestWord("colour", words), "");
    EXPECT_EQ(closestWord("x", words), "");
    EXPECT_EQ(closestWord("", words), "");
    EXPECT_EQ(closestWord("ean", words), "");
    EXPECT_EQ(closestWord(std::string(1000, 'u'), words), "");
    EXPECT_EQ(closestWord("support_end", {}), "");
}

TEST(ClosestWord, prefersTheNearest) {
    EXPECT_EQ(closestWord("support_ent", words), "support_end");
    EXPECT_EQ(closestWord("support_stat", words), "support_start");
}

} // namespace
} // namespace updatefacts
