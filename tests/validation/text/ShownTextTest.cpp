// SPDX-License-Identifier: MIT
#include "validation/text/ShownText.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(ShownText, showsNothingWithoutALetterOrSign) {
    for (const char *text :
         {"",       " ",          "\u00A0",     "\u200E",     "\u200B\u200B", "\u3164",
          "\uFFA0", "\u2800",     "\u0301",     " \u0301",    "\u00AD",       "\uFE0F",
          "\u3000", "\u180E",     "\u034F",     "\u2060",     "\u115F\u1160", "\u17B4",
          "\uFE00", "\U000E0041", "\U0001D159", "\U0001D173", "\t\n",         "\uFEFF",
          "\u061C", "\u0903"})
        EXPECT_TRUE(showsNothing(text)) << text;
    for (const char *text : {"a", "\u200Ea", ".", "\u0660", "漢", "\u0600", "ก", "🫖", "\u0378",
                             "\uAC00", "\u1100", "a\u0301", "\u00B7"})
        EXPECT_FALSE(showsNothing(text)) << text;
}

TEST(ShownText, findsWhatIsHiddenAndNotNeeded) {
    const std::pair<const char *, char32_t> bad[] = {
        {"Ket\u00ADtle", 0xAD},   {"a\u200Bb", 0x200B}, {"a\u200Cb", 0x200C},
        {"a\u200Db", 0x200D},     {"a\u2060b", 0x2060}, {"a\u200Eb", 0x200E},
        {"a\u200Fb", 0x200F},     {"\u3164a", 0x3164},  {"漢\u200D字", 0x200D},
        {"a\uFE0Fb", 0xFE0F},     {"a\uFE00", 0xFE00},  {"a\U000E0100", 0xE0100},
        {"a\U000E0067", 0xE0067}, {"a\uFFF9b", 0xFFF9}, {"می\u200C", 0x200C},
        {"a\u034Fb", 0x34F},      {"a\u2063b", 0x2063}, {"\uFFA0", 0xFFA0},
        {"שלום\u200Bא", 0x200B}};
    for (const auto &[text, code] : bad)
        EXPECT_EQ(hiddenIn(text), code) << text;
    for (const char *text :
         {"می\u200Cخواهم", "क\u094D\u200Dष", "ක\u0DCA\u200Dර", "👩\u200D🚀", "👩🏽\u200D🚀",
          "❤\uFE0F\u200D🔥", "🏴\U000E0067\U000E0062\U000E007F", "☎\uFE0E", "1\uFE0F\u20E3",
          "葛\U000E0100", "שלום\u200E 5", "Hub שלום\u200F", "ไทย\u200Bดี", "\u1820\u180B",
          "ᄀ\u1160", "ᄀ", "بيت\u061C 3", "می\u200Dخ", "و\u200D"})
        EXPECT_EQ(hiddenIn(text), std::nullopt) << text;
}

TEST(ShownText, isCleaned) {
    EXPECT_EQ(cleaned("\u00A0 a\u200Bb \u3000"), "ab");
    EXPECT_EQ(cleaned("می\u200Cخواهم\u200C"), "می\u200Cخواهم");
    EXPECT_EQ(cleaned("a  b"), "a  b");
    EXPECT_EQ(cleaned(" \u200E "), "");
    EXPECT_EQ(unwrapped(" “2031-06” "), "2031-06");
    EXPECT_EQ(unwrapped("'a'"), "a");
    EXPECT_EQ(unwrapped("\""), "\"");
    EXPECT_EQ(unwrapped("„a“"), "a");
}

} // namespace
} // namespace updatefacts
