// SPDX-License-Identifier: MIT
#include "ExampleLabels.h"
#include "FontVersion.h"

#include "validation/text/PrintableCharacter.h"

#include <gtest/gtest.h>

#include <QChar>

#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace updatefacts {

namespace {

/// Every list of faces that a text can be set in.
std::vector<std::vector<const FontFace *>> allFaces() {
    std::vector<std::vector<const FontFace *>> all;
    for (const Cut cut : {Cut::text, Cut::display})
        for (const int weight : {400, 500, 600, 700, 800, 900})
            for (const char *language : {"en", "ja", "ko", "zh", "zh-Hant"})
                all.push_back(fonts().fallbacks(cut, weight, language));
    return all;
}

/// Characters that Inter had in 4.0 (Debian 12) and has no more in 4.1 (Debian 13): a label must be
/// possible on both.
constexpr std::pair<char32_t, char32_t> givenUp[] = {
    {0x0255, 0x0255}, {0x027C, 0x027D}, {0x0285, 0x0285}, {0x0291, 0x0291}, {0x02A5, 0x02A5},
    {0x0305, 0x0305}, {0x030B, 0x030B}, {0x030D, 0x030E}, {0x0310, 0x0312}, {0x0314, 0x0314},
    {0x0316, 0x031A}, {0x031C, 0x031E}, {0x0321, 0x0322}, {0x0324, 0x0325}, {0x0329, 0x032B},
    {0x032D, 0x0330}, {0x0332, 0x0336}, {0x0339, 0x0341}, {0x0344, 0x0345}, {0x0370, 0x0373},
    {0x0377, 0x0377}, {0x03D8, 0x03DB}, {0x03DE, 0x03E1}, {0x03F7, 0x03F8}, {0x03FB, 0x03FB},
    {0x047A, 0x047F}, {0x1E9C, 0x1E9C}, {0x2056, 0x2056}, {0x2058, 0x205E}, {0x20B0, 0x20B0},
    {0x20B6, 0x20B7}, {0x20BB, 0x20BB}, {0x2123, 0x2123}, {0x214F, 0x214F}, {0x2180, 0x2182},
    {0x2187, 0x2188}, {0xFE20, 0xFE2D}};

bool isGivenUp(char32_t code) {
    return std::ranges::any_of(
        givenUp, [code](const auto &range) { return code >= range.first && code <= range.second; });
}

/// What each of the lists has a glyph for, controls and characters for private use left out.
std::vector<bool> covered() {
    static const auto all = allFaces();
    std::vector<bool> result(0x110000, false);
    for (char32_t code = 0; code < result.size(); ++code)
        result[code] = QChar::category(code) != QChar::Other_PrivateUse && !isGivenUp(code) &&
                       std::ranges::all_of(all, [&](const std::vector<const FontFace *> &faces) {
                           return std::ranges::any_of(
                               faces, [&](const FontFace *face) { return face->covers(code); });
                       });
    return result;
}

std::string tableOf(const std::vector<bool> &characters) {
    std::string text =
        "# The characters that labels can show, hexadecimal: those of the fonts Inter, "
        "Noto Sans (Arabic,\n# Hebrew, Thai, Devanagari) and Noto Sans CJK. Made by "
        "UPDATE_GOLDENS=1 build/labelTest.\n";
    for (std::size_t first = 0; first < characters.size(); ++first) {
        if (!characters[first])
            continue;
        std::size_t last = first;
        while (last + 1 < characters.size() && characters[last + 1])
            ++last;
        char line[32];
        std::snprintf(line, sizeof line, last > first ? "%04zX..%04zX\n" : "%04zX\n", first, last);
        text += line;
        first = last;
    }
    return text;
}

bool hasCjk() {
    return fonts().fallbacks(Cut::text, 400, "ja").back()->name().starts_with("NotoSansCJK");
}

} // namespace

/// UPDATE_GOLDENS=1 writes it anew.
TEST(PrintableTable, isWhatTheFontsHave) {
    if (!hasCjk())
        GTEST_SKIP() << "fonts-noto-cjk is not installed";
    if (const std::string why = otherFonts(fonts()); !why.empty())
        GTEST_SKIP() << why;
    const std::string path = UPDATEFACTS_SOURCE_DIR "/schema/printable.txt";
    const std::string text = tableOf(covered());
    if (std::getenv("UPDATE_GOLDENS"))
        std::ofstream(path) << text;
    EXPECT_TRUE(readFile(path) == text) << path << " is stale; UPDATE_GOLDENS=1 writes it anew.";
}

/// Other versions of the fonts may have more characters, never fewer.
TEST(PrintableTable, hasNothingThatTheFontsLack) {
    if (!hasCjk())
        GTEST_SKIP() << "fonts-noto-cjk is not installed";
    const std::vector<bool> expected = covered();
    const bool isSame = otherFonts(fonts()).empty();
    for (char32_t code = 0; code < expected.size(); ++code) {
        const bool isThere = expected[code] || showsNothing(code);
        ASSERT_TRUE(isSame ? isPrintable(code) == isThere : isThere || !isPrintable(code))
            << describeCharacter(code);
    }
}

} // namespace updatefacts
