// SPDX-License-Identifier: MIT
#include "label/content/PhraseText.h"

#include <gtest/gtest.h>

namespace updatefacts {

TEST(PhraseText, isolatesAndFoldsSpace) {
    EXPECT_EQ(isolated(" a \t b\n"), "\u2068a b\u2069");
    EXPECT_EQ(isolated("  "), "");
    EXPECT_EQ(withoutIsolates("x " + isolated("a") + isolated("b")), "x ab");
}

TEST(PhraseText, joinsWhatIsThere) {
    EXPECT_EQ(joined({"a", "", "b"}), "a · b");
    EXPECT_EQ(joined({"", ""}), "");
}

TEST(PhraseText, fillsOncePlaceholders) {
    EXPECT_EQ(filled("From {date}", "date", "{date}"), "From {date}");
    EXPECT_EQ(filled("Ab {date}.", "date", "Mai"), "Ab Mai.");
    EXPECT_EQ(filled("no place", "date", "Mai"), "no place");
}

TEST(PhraseText, addsSentencesWithOneFullStop) {
    std::string text;
    for (const char *sentence : {"A", "B.", "C\u3002", "D"})
        addSentence(text, sentence);
    EXPECT_EQ(text, "A. B. C\u3002 D");
}

TEST(PhraseText, takesTheSchemeAway) {
    EXPECT_EQ(withoutScheme("https://a.example/b/"), "a.example/b");
    EXPECT_EQ(withoutScheme("mailto:x@a.example"), "x@a.example");
    EXPECT_EQ(withoutScheme("x@a.example"), "x@a.example");
}

} // namespace updatefacts
