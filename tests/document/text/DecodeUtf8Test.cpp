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

TEST(DecodeUtf8, charactersEndBeforeWhatIsNone) {
    EXPECT_EQ(charactersOf(""), U"");
    EXPECT_EQ(charactersOf("Tür \U0001F600"), U"Tür \U0001F600");
    EXPECT_EQ(charactersOf("T\xFCr"), U"T");
}

} // namespace
} // namespace updatefacts
