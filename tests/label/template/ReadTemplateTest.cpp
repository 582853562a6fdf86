// SPDX-License-Identifier: MIT
#include "definitions/messages/SayFinding.h"
#include "label/template/Template.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace updatefacts {

namespace {

constexpr const char *good = R"(template: small
title: A small label
size: [50mm, 30mm]
margin: 2mm
resolution: 203dpi
frame: {weight: 2dot, inset: 1mm}
drop: [note]
styles:
  head: {size: 20pt, min: 10pt}
body:
  - text: {slot: product_name, style: name}
  - space: fill
  - row:
      gap: 1mm
      align: center
      body:
        - text: {slot: head, style: head, grow: not_ended}
        - qr: {module: 0.4mm}
  - facts: {rows: [arrives, after], label: 40%, icon: 3mm}
)";

ReadTemplate read(const std::string &text) {
    return readTemplate(readYaml(text, "small.yaml"));
}

struct BadRow {
    const char *name, *from, *to;
    int line, column;
};

} // namespace

TEST(ReadTemplate, takesAGoodOne) {
    const ReadTemplate result = read(good);
    ASSERT_EQ(result.result.size(), 1U);
    EXPECT_TRUE(result.findings.empty());
    EXPECT_EQ(result.result.front().id(), "small");
    EXPECT_EQ(result.result.front().resolution(), 203);
}

class BadTemplateTest : public testing::TestWithParam<BadRow> {};

TEST_P(BadTemplateTest, isRefusedAtItsPlace) {
    const BadRow &row = GetParam();
    std::string text = good;
    const std::size_t at = text.find(row.from);
    ASSERT_NE(at, std::string::npos);
    text.replace(at, std::string(row.from).size(), row.to);
    const ReadTemplate result = read(text);
    EXPECT_TRUE(result.result.empty());
    ASSERT_FALSE(result.findings.empty());
    const Finding &first = result.findings.front();
    EXPECT_EQ(first.place, (Place{row.line, row.column})) << messageOf(first);
    EXPECT_EQ(first.file, "small.yaml");
    EXPECT_EQ(result.findings.size(), 1U) << messageOf(result.findings.back());
}

INSTANTIATE_TEST_SUITE_P(
    Faults, BadTemplateTest,
    testing::Values(
        BadRow{"unknownKey", "margin:", "margins:", 4, 1},
        BadRow{"unknownNodeKey", "gap: 1mm", "gaps: 1mm", 14, 7},
        BadRow{"unknownNode", "qr: {module: 0.4mm}", "code: {}", 18, 17},
        BadRow{"unknownSlot", "slot: product_name", "slot: colour", 11, 18},
        BadRow{"unknownStyle", "style: name", "style: fancy", 11, 39},
        BadRow{"unknownFlag", "not_ended", "not_red", 17, 49},
        BadRow{"unknownRow", "arrives, after", "arrives, before", 19, 19},
        BadRow{"noUnit", "margin: 2mm", "margin: 2", 4, 9},
        BadRow{"negative", "margin: 2mm", "margin: -2mm", 4, 9},
        BadRow{"wideMargin", "margin: 2mm", "margin: 15mm", 4, 9},
        BadRow{"oneSide", "[50mm, 30mm]", "[50mm]", 3, 7},
        BadRow{"hugeSide", "50mm", "5000mm", 3, 7}, BadRow{"noDots", "203dpi", "203", 5, 13},
        BadRow{"tinyType", "min: 10pt", "min: 5pt", 9, 27},
        BadRow{"enlargedTooFar", "margin: 2mm", "margin: 2mm\nenlarge: 2.5", 5, 10},
        BadRow{"badShare", "label: 40%", "label: 99%", 19, 44},
        BadRow{"badAlign", "align: center", "align: middle", 15, 14},
        BadRow{"unknownLanguages", "margin: 2mm", "margin: 2mm\nlanguages: many", 5, 12},
        BadRow{"likeNothing", "margin: 2mm", "margin: 2mm\nlike: ../panel", 5, 7},
        BadRow{"likeItself", "template: small", "template: panel\nlike: panel", 2, 7},
        BadRow{"idWithFolder", "template: small", "template: a/b", 1, 11},
        BadRow{"idAbove", "template: small", "template: ..", 1, 11},
        BadRow{"idWithMarkup", "template: small", "template: 'x\" onerror=\"alert(1)'", 1, 11},
        BadRow{"idWithEscape", "template: small", "template: \"a\\tb\"", 1, 11},
        BadRow{"titleOfTwoLines", "A small label", "\"A\\nlabel\"", 2, 8},
        BadRow{"noModule", "module: 0.4mm", "module: 0mm", 18, 24},
        BadRow{"noModuleDots", "module: 0.4mm", "module: 0dot", 18, 24},
        BadRow{"negativeModule", "module: 0.4mm", "module: -1mm", 18, 24},
        BadRow{"hugeModule", "module: 0.4mm", "module: 200mm", 18, 24},
        BadRow{"notANumber", "gap: 1mm", "gap: nanmm", 14, 12},
        BadRow{"infinite", "gap: 1mm", "gap: infmm", 14, 12},
        BadRow{"noTypeSize", "size: 20pt", "size: 0pt", 9, 16},
        BadRow{"bodyIsText",
               "body:\n        - text: {slot: head, style: head, grow: "
               "not_ended}\n        - qr: {module: 0.4mm}",
               "body: text", 16, 13}),
    [](const auto &instance) { return std::string(instance.param.name); });

TEST(ReadTemplate, takesAnIdOf64Letters) {
    for (const auto &[length, isTaken] : {std::pair{64, true}, {65, false}, {10'000, false}}) {
        const std::string text = good;
        EXPECT_EQ(!read("template: " + std::string(static_cast<std::size_t>(length), 'x') +
                        text.substr(text.find('\n')))
                       .result.empty(),
                  isTaken)
            << length;
    }
}

TEST(ReadTemplate, stopsAtDeepNesting) {
    std::string text = "template: deep\ntitle: Deep\nsize: [50mm, 30mm]\nbody:\n";
    std::string indent = "  ";
    for (int i = 0; i < 13; ++i, indent += "    ")
        text += indent + "- column:\n" + indent + "    body:\n";
    text += indent + "- space: 1mm\n";
    const ReadTemplate result = read(text);
    EXPECT_TRUE(result.result.empty());
}

TEST(ReadTemplate, stopsAtFiveHundredBoxes) {
    for (const auto &[count, isTaken] : {std::pair{500, true}, std::pair{501, false}}) {
        std::string text = "template: long\ntitle: Long\nsize: [50mm, 30mm]\nbody:\n";
        for (int i = 0; i < count; ++i)
            text += "  - space: 1mm\n";
        EXPECT_EQ(!read(text).result.empty(), isTaken) << count;
    }
}

void expectNoPlaceFor(const std::string &name, const ReadTemplate &result) {
    ASSERT_EQ(result.findings.size(), 1U);
    EXPECT_EQ(messageOf(result.findings.front()),
              "The next page has no place for \"" + name + "\", which the first may leave to it.");
}

TEST(ReadTemplate, wantsAPlaceForAllThatIsLeftToTheNextPage) {
    const std::string text = "template: two\ntitle: Two\nsize: [50mm, 30mm]\ndrop: [rest]\nbody:\n"
                             "  - rule: {drop: rest}\nnext_page:\n  body:\n    - rule: ";
    EXPECT_EQ(read(text + "{drop: rest}\n").result.size(), 1U);
    const ReadTemplate result = read(text + "{}\n");
    expectNoPlaceFor("rest", result);
}

TEST(ReadTemplate, wantsAPlaceForRowsThatAreLeftToTheNextPage) {
    const std::string text = "template: two\ntitle: Two\nsize: [50mm, 30mm]\ndrop: [after]\nbody:\n"
                             "  - facts: {rows: [arrives, after]}\nnext_page:\n  body:\n    - ";
    EXPECT_EQ(read(text + "facts: {rows: [after]}\n").result.size(), 1U);
    EXPECT_EQ(read(text + "column: {drop: after, body: []}\n").result.size(), 1U);
    const ReadTemplate result = read(text + "facts: {rows: [arrives]}\n");
    expectNoPlaceFor("after", result);
}

TEST(ReadTemplate, holdsTheMarginAgainstTheSizeOfWhatIsLikeAnother) {
    const std::string text = "template: tiny\ntitle: Tiny\nlike: sheet\nsize: [30mm, 99mm]\n";
    for (const auto &[margin, line] : {std::pair{"margin: 15mm\n", 5}, std::pair{"", 4}}) {
        const ReadTemplate result = read(text + margin);
        EXPECT_TRUE(result.result.empty()) << margin;
        ASSERT_EQ(result.findings.size(), 1U) << margin;
        EXPECT_EQ(messageOf(result.findings.front()), "The margins leave nothing of the label.");
        EXPECT_EQ(result.findings.front().place.line, line);
    }
    EXPECT_EQ(read(text + "margin: 1mm\n").result.size(), 1U);
}

TEST(ReadTemplate, shipsWhatItSays) {
    const std::vector<std::string> ids = builtInTemplateIds();
    EXPECT_NE(std::ranges::find(ids, "panel"), ids.end());
    EXPECT_NE(std::ranges::find(ids, "shelf"), ids.end());
    for (const std::string &id : ids)
        EXPECT_EQ(builtInTemplate(id).id(), id);
}

} // namespace updatefacts
