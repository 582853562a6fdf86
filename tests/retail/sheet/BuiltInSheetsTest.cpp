// SPDX-License-Identifier: MIT
#include "retail/sheet/BuiltInSheets.h"

#include "definitions/messages/SayFinding.h"
#include "label/template/Template.h"
#include "label/template/TemplateData.h"
#include "retail/sheet/CheckSheet.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <set>

namespace updatefacts {
namespace {

TEST(BuiltInSheets, areManyAndNeverCalledAlike) {
    std::set<std::string> ids;
    int sheets = 0, rolls = 0;
    for (const Sheet &sheet : builtInSheets()) {
        EXPECT_TRUE(ids.insert(sheet.id).second) << sheet.id;
        (sheet.roll ? rolls : sheets) += 1;
    }
    EXPECT_GE(sheets, 60);
    EXPECT_GE(rolls, 20);
}

TEST(BuiltInSheets, lieOnTheirPaperWithoutOverlap) {
    for (const Sheet &sheet : builtInSheets())
        EXPECT_TRUE(checkSheet(sheet).empty()) << sheet.id;
}

/// Every product that the program ships has the same margin on both sides.
TEST(BuiltInSheets, lieInTheMiddleOfTheirPaper) {
    for (const Sheet &sheet : builtInSheets()) {
        const Rect last = placesOf(sheet).back();
        const Length right = sheet.paper.width - last.right();
        const Length bottom = sheet.paper.height - last.bottom();
        EXPECT_LE(std::abs((right - sheet.first.x).micrometres()), 100) << sheet.id;
        EXPECT_LE(std::abs((bottom - sheet.first.y).micrometres()), 100) << sheet.id;
    }
}

TEST(BuiltInSheets, knowTheMeasuresPrintedOnTheBoxes) {
    struct Row {
        const char *sheet;
        int labels;
        double width, height, left, top; ///< millimetres
    };
    for (const Row &row : {Row{"avery-l7160", 21, 63.5, 38.1, 7.21, 15.15},
                           {"avery-l7651", 65, 38.1, 21.2, 4.75, 10.7},
                           {"avery-l7163", 14, 99.1, 38.1, 4.65, 15.15},
                           {"zweckform-3474", 24, 70, 37, 0, 0.5},
                           {"zweckform-3652", 21, 70, 42.3, 0, 0.45},
                           {"zweckform-3669", 15, 70, 50.8, 0, 21.5},
                           {"avery-5160", 30, 66.675, 25.4, 3.969, 12.7},
                           {"avery-5163", 10, 101.6, 50.8, 3.969, 12.7},
                           {"avery-5167", 80, 44.45, 12.7, 7.144, 12.7}}) {
        const ReadSheets found = findSheet(row.sheet);
        ASSERT_EQ(found.sheets.size(), 1U) << row.sheet;
        const Sheet &sheet = found.sheets.front();
        EXPECT_EQ(sheet.places(), row.labels) << row.sheet;
        EXPECT_NEAR(sheet.label.width.millimetres(), row.width, 0.01) << row.sheet;
        EXPECT_NEAR(sheet.label.height.millimetres(), row.height, 0.01) << row.sheet;
        EXPECT_NEAR(sheet.first.x.millimetres(), row.left, 0.05) << row.sheet;
        EXPECT_NEAR(sheet.first.y.millimetres(), row.top, 0.05) << row.sheet;
    }
}

TEST(FindSheet, knowsASheetByAnyOfItsNames) {
    for (const auto &[name, id] : {std::pair("avery-l7160", "avery-l7160"),
                                   {"Avery L7160", "avery-l7160"},
                                   {"L7160", "avery-l7160"},
                                   {"j8160", "avery-l7160"},
                                   {"herma 4677", "avery-l7160"},
                                   {"AVERY  L-7160", "avery-l7160"},
                                   {"3474", "zweckform-3474"},
                                   {"8460", "avery-5160"},
                                   {"DK-1209", "brother-dk-11209"},
                                   {"S0722400", "dymo-99012"}}) {
        const ReadSheets found = findSheet(name);
        ASSERT_EQ(found.sheets.size(), 1U) << name;
        EXPECT_EQ(found.sheets.front().id, id) << name;
    }
}

TEST(FindSheet, saysWhatItDoesNotFindOrFindsTwice) {
    for (const auto &[name, message] : {std::pair("avery-9999", "sheet.unknown:none"),
                                        {"", "sheet.unknown:none"},
                                        {"--", "sheet.unknown:none"},
                                        {"avery", "sheet.unknown:none"},
                                        {"custom:", "sheet.wrong:custom"}}) {
        const ReadSheets found = findSheet(name);
        EXPECT_TRUE(found.sheets.empty()) << name;
        ASSERT_EQ(found.findings.size(), 1U) << name;
        EXPECT_EQ(found.findings.front().message, message) << name;
    }
    Sheet one;
    one.id = "one";
    one.title = "Maker 77";
    Sheet other = one;
    other.id = "other";
    other.title = "Another 77";
    const ReadSheets both = findSheet("77", {one, other});
    ASSERT_EQ(both.findings.size(), 1U);
    EXPECT_EQ(messageOf(both.findings.front()), "\"77\" is the number of several sheets.");
    EXPECT_EQ(mendOf(both.findings.front()), "Write \"one\" or \"other\".");
}

/// Each template for a shelf or a product has sheets or rolls that it fits on.
TEST(BuiltInSheets, haveRoomForTheTemplatesOfShops) {
    for (const char *id : {"shelf", "tag", "strip", "panel", "thermal"}) {
        const Size size = builtInTemplate(id).data().size;
        EXPECT_TRUE(std::ranges::any_of(builtInSheets(), [&](const Sheet &sheet) {
            return fitsOn(sheet, size);
        })) << id;
    }
}

} // namespace
} // namespace updatefacts
