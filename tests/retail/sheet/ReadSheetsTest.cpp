// SPDX-License-Identifier: MIT
#include "retail/sheet/ReadSheets.h"

#include "definitions/messages/SayFinding.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

Length mm(double count) {
    return Length::millimetres(count);
}

constexpr const char *good = R"(paper: a4
sheets:
  - sheet: my-sheet
    title: My sheet
    also: [Other 1]
    label: [63.5mm, 1.5in]
    grid: [3, 7]
    pitch: [66mm, 38.1mm]
    first: [7.2mm, 15.1mm]
    corner: 2mm
)";

ReadSheets readText(const std::string &text) {
    return readSheets(readYaml(text, "sheets.yaml"));
}

/// The good file with one part put in the place of another.
std::string with(const std::string &part, const std::string &instead) {
    std::string text = good;
    const std::size_t at = text.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    return text.replace(at, part.size(), instead);
}

TEST(ReadSheets, readsAllThatASheetSays) {
    const ReadSheets read = readText(good);
    ASSERT_TRUE(read.findings.empty());
    ASSERT_EQ(read.sheets.size(), 1U);
    const Sheet &sheet = read.sheets.front();
    EXPECT_EQ(sheet.id, "my-sheet");
    EXPECT_EQ(sheet.title, "My sheet");
    EXPECT_THAT(sheet.also, testing::ElementsAre("Other 1"));
    EXPECT_EQ(sheet.paper, (Size{mm(210), mm(297)}));
    EXPECT_EQ(sheet.label, (Size{mm(63.5), mm(38.1)}));
    EXPECT_EQ(sheet.pitch, (Point{mm(66), mm(38.1)}));
    EXPECT_EQ(sheet.first, (Point{mm(7.2), mm(15.1)}));
    EXPECT_EQ(sheet.corner, mm(2));
    EXPECT_EQ(sheet.columns, 3);
    EXPECT_EQ(sheet.rows, 7);
    EXPECT_FALSE(sheet.roll);
}

TEST(ReadSheets, putsLabelsThatTouchInTheMiddle) {
    const ReadSheets read = readText("paper: [100mm, 100mm]\nsheets:\n  - sheet: a\n    label: "
                                     "[30mm, 20mm]\n    grid: [3, 4]\n");
    ASSERT_EQ(read.sheets.size(), 1U);
    EXPECT_EQ(read.sheets.front().pitch, (Point{mm(30), mm(20)}));
    EXPECT_EQ(read.sheets.front().first, (Point{mm(5), mm(10)}));
    EXPECT_EQ(read.sheets.front().title, "a");
}

TEST(ReadSheets, readsARollAsPaperOfOneLabel) {
    const ReadSheets read =
        readText("sheets:\n  - sheet: a\n    label: [62mm, 29mm]\n    roll: true\n");
    ASSERT_EQ(read.sheets.size(), 1U);
    EXPECT_TRUE(read.sheets.front().roll);
    EXPECT_EQ(read.sheets.front().paper, (Size{mm(62), mm(29)}));
    EXPECT_EQ(read.sheets.front().places(), 1);
}

TEST(ReadSheets, saysWhatIsWrongAndWhere) {
    struct Row {
        const char *part, *instead, *message;
        int line;
    };
    for (const Row &row : {
             Row{"paper: a4", "paper: a9", "sheet.wrong:paper", 1},
             {"paper: a4", "paper: [1mm, 297mm]", "sheet.wrong:pair", 1},
             {"paper: a4\n", "", "key.missing", 2},
             {"my-sheet", "my sheet", "sheet.wrong:id", 3},
             {"my-sheet", "../x", "sheet.wrong:id", 3},
             {"title: My sheet", "title: \"a\\nb\"", "sheet.wrong:title", 4},
             {"also: [Other 1]", "also: Other", "key.kind:list", 5},
             {"63.5mm", "63.5", "sheet.wrong:pair", 6},
             {"63.5mm", "1e9mm", "sheet.wrong:pair", 6},
             {"63.5mm", "nanmm", "sheet.wrong:pair", 6},
             {"63.5mm", "-63.5mm", "sheet.wrong:pair", 6},
             {"63.5mm", "63,5mm", "sheet.wrong:pair", 6},
             {"[63.5mm, 1.5in]", "63.5mm", "key.kind:list", 6},
             {"    label: [63.5mm, 1.5in]\n", "", "key.missing", 3},
             {"grid: [3, 7]", "grid: [0, 7]", "sheet.wrong:grid", 7},
             {"grid: [3, 7]", "grid: [3]", "sheet.wrong:grid", 7},
             {"grid: [3, 7]", "grid: [3, 7.5]", "sheet.wrong:grid", 7},
             {"grid: [3, 7]", "grid: [999, 999]", "sheet.wrong:grid", 7},
             {"grid: [3, 7]", "grid: [99999999999, 7]", "sheet.wrong:grid", 7},
             {"pitch: [66mm", "pitch: [60mm", "sheet.overlap", 3},
             {"pitch: [66mm", "pitch: [1mm", "sheet.wrong:pair", 8},
             {"first: [7.2mm", "first: [17.2mm", "sheet.outside_paper", 3},
             {"grid: [3, 7]", "grid: [3, 8]", "sheet.outside_paper", 3},
             {"first: [7.2mm", "first: [-7.2mm", "sheet.wrong:pair", 9},
             {"corner: 2mm", "corner: -2mm", "sheet.wrong:length", 10},
             {"corner: 2mm", "corner: round", "sheet.wrong:length", 10},
             {"corner: 2mm", "radius: 2mm", "key.unknown", 10},
         }) {
        const ReadSheets read = readText(with(row.part, row.instead));
        EXPECT_TRUE(read.sheets.empty()) << row.instead;
        const auto found = std::ranges::find(read.findings, row.message, &Finding::message);
        ASSERT_NE(found, read.findings.end()) << row.instead;
        EXPECT_EQ(found->place.line, row.line) << row.instead;
        EXPECT_EQ(found->file, "sheets.yaml") << row.instead;
        EXPECT_NE(messageOf(*found), "") << row.instead;
    }
}

TEST(ReadSheets, leavesOutOnlyTheSheetThatIsWrong) {
    const ReadSheets read = readText(std::string(good) + "  - sheet: my-sheet\n    label: [70mm, "
                                                         "37mm]\n    grid: [3, 8]\n"
                                                         "  - sheet: other\n    label: [70mm, "
                                                         "37mm]\n    grid: [3, 8]\n");
    ASSERT_EQ(read.findings.size(), 1U);
    EXPECT_EQ(read.findings.front().message, "sheet.wrong:twice");
    ASSERT_EQ(read.sheets.size(), 2U);
    EXPECT_EQ(read.sheets.back().id, "other");
}

TEST(ReadSheets, takesAnyBytesWithoutHarm) {
    for (const char *text : {"", "a", "[]", "sheets: 1", "sheets: [1, [2], {}]", "\xff\xfe",
                             "paper: {}\nsheets: []", "sheets:\n  - {sheet: {}, label: [[]]}"}) {
        const ReadSheets read = readText(text);
        EXPECT_TRUE(read.sheets.empty()) << text;
        EXPECT_FALSE(read.findings.empty()) << text;
    }
}

TEST(CustomSheet, isReadFromOneWord) {
    const ReadSheets read = readCustomSheet("custom:a4,3x7,63.5x38.1,7.2x15.1,2.5x0");
    ASSERT_EQ(read.sheets.size(), 1U);
    const Sheet &sheet = read.sheets.front();
    EXPECT_EQ(sheet.id, "custom:a4,3x7,63.5x38.1,7.2x15.1,2.5x0");
    EXPECT_EQ(sheet.places(), 21);
    EXPECT_EQ(sheet.first, (Point{mm(7.2), mm(15.1)}));
    EXPECT_EQ(sheet.pitch, (Point{mm(66), mm(38.1)}));
    const ReadSheets inches = readCustomSheet("custom:8.5x11in,2x5,4x2in");
    ASSERT_EQ(inches.sheets.size(), 1U);
    EXPECT_EQ(inches.sheets.front().paper, (Size{mm(215.9), mm(279.4)}));
    EXPECT_EQ(inches.sheets.front().first, (Point{mm(6.35), mm(12.7)}));
}

TEST(CustomSheet, saysWhatIsWrong) {
    for (const auto &[text, message] :
         {std::pair("custom:", "sheet.wrong:custom"),
          {"custom:a4,3x7", "sheet.wrong:custom"},
          {"custom:a9,3x7,63x38", "sheet.wrong:custom"},
          {"custom:a4,3,63x38", "sheet.wrong:custom"},
          {"custom:a4,0x7,63x38", "sheet.wrong:custom"},
          {"custom:a4,-3x7,63x38", "sheet.wrong:custom"},
          {"custom:a4,3.5x7,63x38", "sheet.wrong:custom"},
          {"custom:a4,900x900,6x6", "sheet.wrong:custom"},
          {"custom:a4,3x7,63x", "sheet.wrong:custom"},
          {"custom:a4,3x7,1x1", "sheet.wrong:custom"},
          {"custom:a4,3x7,63x38,7", "sheet.wrong:custom"},
          {"custom:a4,3x7,63x38,7x15,2x0,1x1", "sheet.wrong:custom"},
          {"custom:a4,3x7,63x38,7x15,-5x0", "sheet.overlap"},
          {"custom:a4,3x7,63x38,70x15", "sheet.outside_paper"},
          {"custom:a4,3x9,63x38", "sheet.outside_paper"},
          {"custom:a4,999x1,1000x1000,0x0,1000x1000", "sheet.outside_paper"}}) {
        const ReadSheets read = readCustomSheet(text);
        EXPECT_TRUE(read.sheets.empty()) << text;
        ASSERT_FALSE(read.findings.empty()) << text;
        EXPECT_EQ(read.findings.front().message, message) << text;
    }
}

} // namespace
} // namespace updatefacts
