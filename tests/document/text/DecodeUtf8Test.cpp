// SPDX-License-Identifier: MIT
#include "document/text/DecodeUtf8.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(DecodeUtf8, takesTheFirstCharacter) {
    EXPECT_EQ(decodeUtf8("aß").code, U'a');
    EXPECT_EQ(decodeUtf8("ßa").code, U'ß');
    EXPECT_EQ(decodeUtf8("ßa").length, 2U);
    EXPECT_EQ(decodeUtf8("\U0001F600").length, 4U);
}

TEST(DecodeUtf8, knowsWhatIsNone) {
    EXPECT_EQ(decodeUtf8("\xC0\xAF").length, 0U) << "not the shortest form";
    EXPECT_EQ(decodeUtf8("\xED\xA0\x80").length, 0U) << "half of a pair";
    EXPECT_EQ(decodeUtf8("\xF4\x90\x80\x80").length, 0U) << "above U+10FFFF";
    EXPECT_EQ(decodeUtf8("\xC3").length, 0U) << "cut off";
}

TEST(DecodeUtf8, countsAndNamesCodePoints) {
    EXPECT_EQ(countCodePoints(""), 0U);
    EXPECT_EQ(countCodePoints("Tür \U0001F600"), 5U);
    EXPECT_EQ(codePointName(U'\t'), "U+0009");
    EXPECT_EQ(codePointName(0x202E), "U+202E");
    EXPECT_EQ(codePointName(0x1F600), "U+1F600");
}

TEST(DecodeUtf8, charactersEndBeforeWhatIsNone) {
    EXPECT_EQ(charactersOf(""), U"");
    EXPECT_EQ(charactersOf("Tür \U0001F600"), U"Tür \U0001F600");
    EXPECT_EQ(charactersOf("T\xFCr"), U"T");
}

} // namespace
} // namespace updatefacts
