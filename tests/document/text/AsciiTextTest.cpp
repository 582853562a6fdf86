// SPDX-License-Identifier: MIT
#include "document/text/AsciiText.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(AsciiText, lettersAndDigits) {
    for (const char c : {'a', 'z', 'A', 'Z', '0', '9'})
        EXPECT_TRUE(isAsciiLetterOrDigit(c)) << c;
    for (const char c : {'@', '[', '`', '{', '/', ':', '-', '\xE9'})
        EXPECT_FALSE(isAsciiLetterOrDigit(c)) << c;
    EXPECT_FALSE(isAsciiDigit('a'));
}

TEST(AsciiText, lowerCaseIsThatOfItsLettersAlone) {
    EXPECT_EQ(lowerCase("@AZ[ az 09 ÄÉ"), "@az[ az 09 ÄÉ");
}

TEST(AsciiText, wholeTexts) {
    EXPECT_TRUE(isAscii(""));
    EXPECT_TRUE(isAscii("plain\x7F"));
    EXPECT_FALSE(isAscii("Küche"));
}

} // namespace
} // namespace updatefacts
