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

/// What each of the lists has a glyph for, controls and characters for private use left out.
std::vector<bool> covered() {
    static const auto all = allFaces();
    std::vector<bool> result(0x110000, false);
    for (char32_t code = 0; code < result.size(); ++code)
        result[code] = QChar::category(code) != QChar::Other_PrivateUse &&
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
