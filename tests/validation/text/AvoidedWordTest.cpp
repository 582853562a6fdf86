// SPDX-License-Identifier: MIT
#include "validation/text/AvoidedWord.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(AvoidedWord, findsWholeWordsInEitherCase) {
    const std::vector<std::string> words = {"up to", "OTA", "safe"};
    EXPECT_EQ(avoidedWordIn("Up to five years", words), "up to");
    EXPECT_EQ(avoidedWordIn("updates (ota)", words), "OTA");
    EXPECT_EQ(avoidedWordIn("unsafe, then safe", words), "safe");
    EXPECT_EQ(avoidedWordIn("safe", words), "safe");
}

TEST(AvoidedWord, leavesPartsOfWordsAlone) {
    const std::vector<std::string> words = {"OTA", "safe", ""};
    EXPECT_EQ(avoidedWordIn("the total is unsafe", words), "");
    EXPECT_EQ(avoidedWordIn("safely, safes", words), "");
    EXPECT_EQ(avoidedWordIn("éOTA", words), "");
    EXPECT_EQ(avoidedWordIn("", words), "");
}

TEST(AvoidedWord, knowsIAndDottedI) {
    // In a Turkish locale I is not the capital of i; here it is.
    EXPECT_EQ(avoidedWordIn("LIFETIME", {"lifetime"}), "lifetime");
}

} // namespace
} // namespace updatefacts
