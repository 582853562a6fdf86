// SPDX-License-Identifier: MIT
#include "retail/sheet/PlaceOnSheet.h"

#include "definitions/messages/SayFinding.h"
#include "label/ExampleLabels.h"
#include "proof/Proof.h"
#include "render/RenderPdf.h"
#include "retail/sheet/BuiltInSheets.h"
#include "retail/sheet/CheckSheet.h"
#include "retail/sheet/SheetMarks.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace updatefacts {
namespace {

Length mm(double count) {
    return Length::millimetres(count);
}

std::string sentences(const Findings &findings) {
    std::string text;
    for (const Finding &finding : findings)
        text += finding.rule + ": " + messageOf(finding) + '\n';
    return text;
}

Sheet sheet(const char *name) {
    const ReadSheets found = findSheet(name);
    EXPECT_TRUE(found.findings.empty()) << name;
    return found.sheets.front();
}

/// As many different labels as asked for: the examples in one language after the other.
std::vector<Label> labelsOf(const char *templateId, std::size_t count, int resolution = 0) {
    const std::vector<std::string> files = exampleFiles();
    const std::vector<std::string> languages = {"en", "de", "fr", "ar", "ja"};
    LabelOptions options = optionsOf2026();
    options.resolution = resolution;
    std::vector<Label> labels;
    for (std::size_t i = 0; labels.size() < count; ++i) {
        LaidOut laidOut = layOut({readDisclosure(files[i % files.size()]), builtInDefinitions(),
                                  builtInTemplate(templateId), options},
                                 Words(languages[i % languages.size()]), fonts());
        if (!hasError(laidOut.findings))
            labels.push_back(std::move(laidOut.label));
    }
    return labels;
}

std::vector<SheetLabel> inOrder(const std::vector<Label> &labels, int first = 0) {
    std::vector<SheetLabel> placed;
    for (const Label &label : labels)
        placed.push_back({&label, first++});
    return placed;
}

void keepFor(const std::string &name, const std::string &pdf) {
    if (const char *folder = std::getenv("KEEP_PDF"))
        std::ofstream(std::string(folder) + '/' + name + ".pdf", std::ios::binary) << pdf;
}

TEST(PlaceOnSheet, printsTwentyOneDifferentLabelsThatAreAllReadBack) {
    const std::vector<Label> labels = labelsOf("shelf", 21);
    const SheetPage page = placeOnSheet(sheet("zweckform-3652"), inOrder(labels));
    ASSERT_TRUE(page.page);
    const auto isSymbol = [](const Item &item) { return std::holds_alternative<SymbolItem>(item); };
    EXPECT_EQ(std::ranges::count_if(page.page->items, isSymbol), 21);
    const std::string pdf = renderPdf(*page.page);
    EXPECT_EQ(sentences(proof(*page.page, pdf)), "");
    keepFor("shelf", pdf);
}

TEST(PlaceOnSheet, proofsEveryKindOfPage) {
    struct Row {
        const char *sheet, *labelTemplate;
        int resolution;
        SheetOptions options;
    };
    SheetOptions marks;
    marks.outlines = marks.cropMarks = true;
    SheetOptions corrected = marks;
    corrected.printer = {{mm(0.7), mm(-1.3)}, 1.003, 0.997};
    int turn = 0;
    for (const Row &row : {Row{"avery-l7163", "shelf", 0, marks},
                           {"avery-l7163", "shelf", 600, corrected},
                           {"custom:a4,2x6,70x38", "shelf", 203, marks}, // codes reach the outlines
                           {"custom:a4,5x7,38x38", "tag", 300, marks},
                           {"avery-l7160", "tag", 300, marks},
                           {"avery-5163", "tag", 203, corrected},
                           {"avery-l7168", "panel", 0, marks},
                           {"avery-5371", "shelf", 300, {}}}) {
        const Sheet kind = sheet(row.sheet);
        const std::vector<Label> labels =
            labelsOf(row.labelTemplate, static_cast<std::size_t>(kind.places()), row.resolution);
        const SheetPage page = placeOnSheet(kind, inOrder(labels), row.options);
        ASSERT_TRUE(page.page) << row.sheet;
        const std::string pdf = renderPdf(*page.page);
        EXPECT_EQ(sentences(proof(*page.page, pdf)), "") << row.sheet << ' ' << row.resolution;
        keepFor(std::string("kind") + std::to_string(turn++), pdf);
    }
}

/// Whole dots from the left and the bottom of the page, where the printer's grid begins.
TEST(PlaceOnSheet, movesEachLabelByWholeDotsToTheMiddleOfItsPlace) {
    const std::vector<Label> labels = labelsOf("tag", 1, 300);
    const Sheet kind = sheet("avery-l7160");
    const std::vector<Rect> places = placesOf(kind);
    for (const int place : {0, 4, 20}) {
        const SheetPage page = placeOnSheet(kind, {{&labels.front(), place}});
        ASSERT_TRUE(page.page);
        const auto symbolOf = [](const Label &label) {
            const auto found = std::ranges::find_if(label.items, [](const Item &item) {
                return std::holds_alternative<SymbolItem>(item);
            });
            return std::get<SymbolItem>(*found).rect;
        };
        const Rect before = symbolOf(labels.front());
        const Rect after = symbolOf(*page.page);
        const double dot = 25.4 / 300;
        const double across = (after.x - before.x).millimetres();
        const double below = (page.page->size.height - after.bottom()).millimetres() -
                             (labels.front().size.height - before.bottom()).millimetres();
        EXPECT_NEAR(across / dot, std::round(across / dot), 0.02) << place;
        EXPECT_NEAR(below / dot, std::round(below / dot), 0.02) << place;
        const Rect &at = places[static_cast<std::size_t>(place)];
        const Size size = labels.front().size;
        EXPECT_NEAR(across, (at.x + (at.width - size.width) * 0.5).millimetres(), dot) << place;
        EXPECT_NEAR(297 - below - size.height.millimetres(),
                    (at.y + (at.height - size.height) * 0.5).millimetres(), dot)
            << place;
    }
}

TEST(PlaceOnSheet, refusesLabelsThatDoNotBelongThere) {
    const std::vector<Label> shelf = labelsOf("shelf", 1, 300);
    const std::vector<Label> tag = labelsOf("tag", 1, 203);
    const std::vector<Label> otherTag = labelsOf("tag", 1, 300);
    const SheetPage small = placeOnSheet(sheet("avery-l7160"), {{&shelf[0], 0}, {&shelf[0], 1}});
    EXPECT_FALSE(small.page);
    EXPECT_EQ(sentences(small.findings),
              "sheet.too_small: The label is 70 x 38 mm, and a label of the sheet "
              "\"avery-l7160\" only 63.5 x 38.1 mm.\n");
    const SheetPage mixed = placeOnSheet(sheet("avery-l7160"), {{&tag[0], 0}, {&otherTag[0], 1}});
    EXPECT_FALSE(mixed.page);
    EXPECT_EQ(sentences(mixed.findings),
              "sheet.resolution: Labels for a printer of 203 dots per inch and labels for one of "
              "300 cannot lie on one sheet.\n");
}

Label blackLabel(Size size) {
    Label label;
    label.size = size;
    label.resolution = 300;
    label.language = "en";
    label.items.emplace_back(RectItem{{{}, {}, size.width, size.height}, Ink::black});
    label.items.emplace_back(RectItem{{mm(5), mm(5), mm(3), mm(3)}, Ink::paper});
    return label;
}

TEST(PlaceOnSheet, bleedsOnlyWhatReachesTheEdgeAndOnlyIntoTheGap) {
    const ReadSheets custom = readCustomSheet("custom:a4,2x2,50x30,40x40,4x10");
    const Sheet &kind = custom.sheets.front();
    const Label label = blackLabel(kind.label);
    SheetOptions options;
    options.bleed = mm(3);
    const SheetPage page = placeOnSheet(kind, {{&label, 0}}, options);
    ASSERT_TRUE(page.page);
    const Rect area = std::get<RectItem>(page.page->items[0]).rect;
    EXPECT_NEAR(area.x.millimetres(), 37, 0.1);       // the margin: as far as asked for
    EXPECT_NEAR(area.right().millimetres(), 92, 0.1); // half of the gap of 4 mm
    EXPECT_NEAR(area.y.millimetres(), 37, 0.1);
    EXPECT_NEAR(area.bottom().millimetres(), 73, 0.1); // the gap of 10 mm has room
    const Rect inner = std::get<RectItem>(page.page->items[1]).rect;
    EXPECT_EQ(inner.width, mm(3));
    EXPECT_EQ(inner.height, mm(3));
}

TEST(SheetMarks, outlineStopsAtQuietZonesAndAtThePaper) {
    const Size paper{mm(100), mm(100)};
    EXPECT_EQ(outlineOf({mm(10), mm(10), mm(30), mm(20)}, {}, paper).size(), 4U);
    EXPECT_EQ(outlineOf({mm(0), mm(10), mm(30), mm(20)}, {}, paper).size(), 3U); // left is off it
    const auto cut =
        outlineOf({mm(10), mm(10), mm(30), mm(20)}, {{mm(20), mm(28), mm(5), mm(5)}}, paper);
    EXPECT_EQ(cut.size(), 5U); // the lower bar in two
    for (const RectItem &bar : cut)
        EXPECT_FALSE(bar.rect.y > mm(28) && bar.rect.x < mm(25) && bar.rect.right() > mm(20));
}

TEST(SheetMarks, cropMarksStandInTheMarginsInLineWithTheEdges) {
    const Sheet kind = readCustomSheet("custom:a4,2x2,50x30,40x40,4x0").sheets.front();
    const std::vector<RectItem> marks = cropMarks(kind, mm(2), {});
    EXPECT_EQ(marks.size(), 2U * (4 + 3)); // 4 upright edges, 3 level ones, which touch
    for (const RectItem &mark : marks) {
        const Rect &rect = mark.rect;
        const bool isUpright = rect.height > rect.width;
        EXPECT_EQ(isUpright ? rect.height : rect.width, mm(3));
        EXPECT_TRUE(rect.bottom() <= mm(38) || rect.y >= mm(102) || rect.right() <= mm(38) ||
                    rect.x >= mm(146));
        EXPECT_GE(rect.x, mm(0.5));
        EXPECT_LE(rect.right(), mm(209.5));
    }
    EXPECT_TRUE(checkCropMarks(kind, mm(2)).empty());
    EXPECT_EQ(sentences(checkCropMarks(sheet("zweckform-3478"), {})),
              "sheet.no_marks: There is no room for crop marks beside the labels of "
              "\"zweckform-3478\".\n");
}

TEST(CheckStart, knowsThePlacesOfTheSheet) {
    const Sheet kind = sheet("avery-l7160");
    for (const auto &[start, isRight] :
         {std::pair(0, false), {1, true}, {21, true}, {22, false}, {-1, false}})
        EXPECT_EQ(checkStart(kind, start).empty(), isRight) << start;
}

} // namespace
} // namespace updatefacts
