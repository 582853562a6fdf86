// SPDX-License-Identifier: MIT
#include "ValidText.h"

#include "definitions/messages/SayFinding.h"
#include "validation/text/PrintableCharacter.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

/// The findings about characters: "SENTENCE MEND".
std::string saidOf(const std::string &lines) {
    std::string said;
    for (const Finding &finding :
         validate(readYaml(validTextWith(lines), "test.yaml"), builtInDefinitions(), {testDay, {}}))
        if (finding.rule == "text.unprintable")
            said += messageOf(finding) + ' ' + mendOf(finding);
    return said;
}

TEST(Characters, arePrintableOrNamed) {
    const struct {
        const char *value, *said;
    } rows[] = {
        {"Hobb Kettle", ""},
        {"Ƙettle くらし 한국어 עברית ไทย हिन्दी", ""},
        {"ﾊﾟﾜｰ ﬁne Ａ", ""},
        {"L\\u200Damp\\uFE0F", ""},
        {"e\\u0301", ""},
        {"Lamp 🫖",
         "🫖 (U+1FAD6 TEAPOT), which no label can show. Take it out, or say it in words."},
        {"𝐀CME",
         "𝐀 (U+1D400 MATHEMATICAL BOLD CAPITAL A), which no label can show. Write \"A\" instead."},
        {"Hobb\\tKettle", "U+0009, which no label can show. Write a space instead."},
        {"Hobb\\u2028Kettle",
         "U+2028 LINE SEPARATOR, which no label can show. Write a space instead."},
        {"\\uE000", "U+E000, which no label can show. Take it out, or write it in another way."},
        {"\\u0378", "U+0378, which no label can show. Take it out, or write it in another way."},
        {"አዲስ", "አ (U+12A0 ETHIOPIC SYLLABLE GLOTTAL A), ዲ (U+12F2 ETHIOPIC SYLLABLE DI), ስ "
                "(U+1235 ETHIOPIC SYLLABLE SE), which no label can show. Write it in a script that "
                "the label has, such as Latin letters."},
        {"አዲስአበባደ", "አ (U+12A0 ETHIOPIC SYLLABLE GLOTTAL A), ዲ (U+12F2 ETHIOPIC SYLLABLE DI), ስ "
                    "(U+1235 ETHIOPIC SYLLABLE SE), በ (U+1260 ETHIOPIC SYLLABLE BA), ባ (U+1263 "
                    "ETHIOPIC SYLLABLE BAA) and 1 more, which no label can show. Write it in a "
                    "script that the label has, such as Latin letters."},
        {"\\u0488K", "U+0488 COMBINING CYRILLIC HUNDRED THOUSANDS SIGN, which no label can show. "
                     "Write it after the letter that it belongs to."},
    };
    for (const auto &row : rows) {
        const std::string said = row.said;
        EXPECT_EQ(saidOf("product_name: \"" + std::string(row.value) + '"'),
                  said.empty() ? said : "\"product_name\" holds " + said);
    }
}

TEST(Characters, areCountedInTheReadersLanguage) {
    const Words german("de");
    const FileVoice voice(german);
    const std::vector<char32_t> all = {0x378, 0x379, 0x380, 0x381, 0x382, 0x383, 0x38B};
    EXPECT_EQ(inWords(charactersArgument("", {0x378}), voice), "U+0378");
    EXPECT_EQ(inWords(charactersArgument("", all), voice),
              "U+0378, U+0379, U+0380, U+0381, U+0382 und 2 weitere");
}

TEST(Characters, areLookedAtInEveryTextOfALabel) {
    for (const char *line :
         {"product_name: {en: Lamp ☕, de: Lampe}", "product_name: {en: Lamp, de: ☕}",
          "product_short_name: ☕", "model_identifier: A☕", "manufacturer_name: ☕",
          "manufacturer_address: ☕", "product_variant_batch: ☕", "hardware_version: ☕"})
        EXPECT_NE(saidOf(line).find("U+2615 HOT BEVERAGE"), std::string::npos) << line;
}

} // namespace
} // namespace updatefacts
