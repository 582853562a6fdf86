// SPDX-License-Identifier: MIT
#include "document/text/ShortenText.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

std::string repeated(const std::string &text, int count) {
    std::string result;
    for (int i = 0; i < count; ++i)
        result += text;
    return result;
}

TEST(ShortenText, cutsBetweenCodePoints) {
    EXPECT_EQ(shortenText(""), "");
    EXPECT_EQ(shortenText("Kettle"), "Kettle");
    EXPECT_EQ(shortenText(repeated("ü", 40)), repeated("ü", 40));
    EXPECT_EQ(shortenText(repeated("ü", 41)), repeated("ü", 40) + "…");
}

TEST(ShortenText, leavesNothingThatSteersATerminal) {
    EXPECT_EQ(shortenText("a\nb\tc\x1B[31m\x7F"), "a b c [31m ");
    EXPECT_EQ(shortenText("a\xE2\x80\xAE"
                          "b"),
              "a b");
}

} // namespace
} // namespace updatefacts
