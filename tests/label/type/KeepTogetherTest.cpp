// SPDX-License-Identifier: MIT
#include "label/type/KeepTogether.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

/// The text with "|" where a line may break, when before it could everywhere.
std::string broken(const std::string &text, const char *language, bool address = false) {
    std::vector<bool> breaks(text.size() + 1, true);
    keepTogether(text, language, address, breaks);
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isInside = (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80;
        result += i > 0 && breaks[i] && !isInside ? "|" : "";
        result += text[i];
    }
    return result;
}

} // namespace

TEST(KeepTogether, keepsWordsOfTheLanguageOnly) {
    EXPECT_EQ(broken("A not B", "en"), "A| |not B");
    EXPECT_EQ(broken("A Not B", "en"), "A| |Not B");
    EXPECT_EQ(broken("A not B", "nb"), "A| |n|o|t| |B");
    EXPECT_EQ(broken("knot B", "en"), "k|n|o|t| |B"); // a part of another word
    EXPECT_EQ(broken("5 कम से कम 5", "hi"), "5| |कम से कम 5");
    EXPECT_EQ(broken("ไม่รับ", "th"), "ไม่ร|ั|บ");
}

TEST(KeepTogether, tearsNoMailbox) {
    EXPECT_EQ(broken("a@b-c.de", "en"), "a@b-c.de");
    EXPECT_EQ(broken("a@b.de c", "en"), "a@b.de| |c");
}

TEST(KeepTogether, tearsAWebAddressAfterSlashesOnly) {
    EXPECT_EQ(broken("b-c.de/u/x?y", "en"), "b-c.de/|u/|x?y");
    EXPECT_EQ(broken("b.de", "en", true), "b.de");
    EXPECT_EQ(broken("b.de", "en"), "b|.|d|e"); // may be the end of a sentence
    EXPECT_EQ(broken("and/or", "en"), "a|n|d|/|o|r");
}

} // namespace updatefacts
