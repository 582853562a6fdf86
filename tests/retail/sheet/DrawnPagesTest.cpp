// SPDX-License-Identifier: MIT
#include "definitions/Words.h"
#include "definitions/messages/SayFinding.h"
#include "label/ExampleLabels.h"
#include "proof/Proof.h"
#include "render/RenderPdf.h"
#include "retail/sheet/BuiltInSheets.h"
#include "retail/sheet/CalibrationPage.h"
#include "retail/sheet/DrawSheet.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

Length mm(double count) {
    return Length::millimetres(count);
}

/// What the proof says of the page, save that a drawing has no code.
std::string faultsOf(const Label &page) {
    std::string text;
    for (const Finding &finding : proof(page, renderPdf(page)))
        if (finding.rule != "proof.symbol_missing")
            text += finding.rule + ": " + messageOf(finding) + '\n';
    return text;
}

std::vector<std::string> textsOf(const Label &page) {
    std::vector<std::string> texts;
    for (const Item &item : page.items)
        if (const auto *text = std::get_if<TextItem>(&item))
            texts.push_back(text->text);
    return texts;
}

TEST(DrawSheet, numbersEveryLabelAndSaysItsMeasures) {
    for (const Sheet &sheet : builtInSheets()) {
        const Label page = drawSheet(sheet, plainVoice(), fonts());
        const std::vector<std::string> texts = textsOf(page);
        EXPECT_EQ(page.size, sheet.paper);
        for (int i = 1; i <= sheet.places(); ++i)
            EXPECT_EQ(std::ranges::count(texts, std::to_string(i)), 1) << sheet.id << ' ' << i;
    }
}

TEST(DrawSheet, isReadBack) {
    for (const char *name : {"avery-l7160", "avery-l7651", "avery-5167", "zweckform-3478",
                             "brother-dk-11209", "zweckform-3651"})
        EXPECT_EQ(faultsOf(drawSheet(findSheet(name).sheets.front(), plainVoice(), fonts())), "")
            << name;
}

TEST(DrawSheet, saysAllMeasuresWhereThereIsRoom) {
    const Label page = drawSheet(findSheet("avery-l7160").sheets.front(), plainVoice(), fonts());
    EXPECT_THAT(textsOf(page),
                testing::IsSupersetOf({"Avery L7160", "Label: 63.5 mm wide, 38.1 mm high.",
                                       "First label: 7.21 mm from the left, 15.15 mm from the top.",
                                       "From one label to the next: 66.04 mm across, 38.1 mm down.",
                                       "Paper: 210 mm wide, 297 mm high."}));
}

TEST(DrawSheet, saysAllMeasuresOnSmallLabelsToo) {
    for (const char *name : {"avery-l7651", "avery-5167", "zweckform-3420"}) {
        const Sheet sheet = findSheet(name).sheets.front();
        const Label page = drawSheet(sheet, plainVoice(), fonts());
        EXPECT_EQ(textsOf(page).size(), static_cast<std::size_t>(sheet.places()) + 5) << name;
    }
}

TEST(CalibrationPage, isReadBackOnEveryPaperAndInEveryLanguage) {
    std::vector<std::string> languages = Words::makerLanguages();
    for (const std::string &language : languages) {
        const Words words(language);
        const FileVoice voice(words);
        for (const Size paper : {Size{mm(210), mm(297)},
                                 {mm(215.9), mm(279.4)},
                                 {mm(100), mm(150)},
                                 {mm(60), mm(40)}}) {
            const auto page = calibrationPage(paper, {}, voice, fonts());
            ASSERT_TRUE(page);
            EXPECT_EQ(faultsOf(*page), "") << language << ' ' << paper.width.millimetres();
        }
        const auto page = calibrationPage({mm(210), mm(297)}, {}, voice, fonts());
        EXPECT_EQ(textsOf(*page).size(), 17U) << language; // ten numbers, seven sentences
    }
}

TEST(CalibrationPage, needsRoomForARuler) {
    EXPECT_FALSE(calibrationPage({mm(38), mm(25)}, {}, plainVoice(), fonts()));
    EXPECT_FALSE(calibrationPage({mm(100), mm(100)}, mm(45), plainVoice(), fonts()));
    EXPECT_TRUE(calibrationPage({mm(100), mm(100)}, mm(34), plainVoice(), fonts()));
}

/// The bar that is the upright line of a cross lies where crossesOf() says.
TEST(CalibrationPage, hasItsCrossesWhereTheyAreSaidToBe) {
    const Size paper{mm(210), mm(297)};
    const CrossPlaces crosses = crossesOf(paper);
    EXPECT_EQ(crosses, (CrossPlaces{mm(20), mm(190), mm(20), mm(277)}));
    const auto page = calibrationPage(paper, {}, plainVoice(), fonts());
    for (const Length x : {crosses.left, crosses.right})
        for (const Length y : {crosses.top, crosses.bottom}) {
            const auto isThere = [&](const Rect &wanted) {
                return std::ranges::any_of(page->items, [&](const Item &item) {
                    const auto *bar = std::get_if<RectItem>(&item);
                    return bar && bar->rect == wanted;
                });
            };
            EXPECT_TRUE(isThere({x - mm(0.1), y - mm(4), mm(0.2), mm(8)}));
            EXPECT_TRUE(isThere({x - mm(4), y - mm(0.1), mm(8), mm(0.2)}));
        }
}

} // namespace
} // namespace updatefacts
