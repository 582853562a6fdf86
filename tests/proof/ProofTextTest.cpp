// SPDX-License-Identifier: MIT
#include "DamagedLabel.h"
#include "definitions/messages/SayFinding.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

void say(TextItem &text, std::size_t at, const std::string &with) {
    text.lines.front().runs.front().text.replace(at, with.size(), with);
}

void replaceAll(std::string &text, const std::string &from, const std::string &to) {
    ASSERT_NE(text.find(from), std::string::npos) << from;
    for (std::size_t i = text.find(from); i != std::string::npos;
         i = text.find(from, i + to.size()))
        text.replace(i, from.size(), to);
}

/// The example with one of its words changed, laid out.
Label changedOn(const std::string &face, const std::string &name, const std::string &from,
                const std::string &to) {
    const std::string file = UPDATEFACTS_SOURCE_DIR "/schema/examples/" + name + ".yaml";
    std::string text = readFile(file);
    replaceAll(text, from, to);
    return layOut({Disclosure(readYaml(text, file)), builtInDefinitions(), builtInTemplate(face),
                   optionsOf2026()},
                  Words("en"), fonts())
        .label;
}

Label changed(const std::string &name, const std::string &from, const std::string &to) {
    return changedOn("panel", name, from, to);
}

TEST(ProofText, seesAnotherDate) {
    const Label other = changed("camera", "\"2031-06\"", "\"2031-07\"");
    const Findings findings = proof(panel(), renderPdf(other));
    std::vector<std::string> messages;
    for (const Finding &finding : findings)
        messages.push_back(messageOf(finding));
    EXPECT_THAT(messages, testing::Contains(
                              "The PDF says \"July 2031\" where the label says \"June 2031\"."));
}

TEST(ProofText, seesWordsThatOnlyReadersOfTheFileSee) {
    EXPECT_THAT(whenPainted(panel(), [](Label &label) { say(textAt(label, "head"), 5, "2013"); }),
                ElementsAre("proof.text_wrong"));
    EXPECT_THAT(whenPainted(panel(), [](Label &label) { say(textAt(label, "statement"), 0, "d"); }),
                ElementsAre("proof.text_wrong"));
}

TEST(ProofText, seesWrongWordsFromRightToLeft) {
    const struct {
        const char *example, *from, *to;
    } rows[] = {
        {"camera-ar", "شركة", "شركت"},
        {"camera-ar", "للأجهزة", "للأجهزه"},
        {"door-lock-he", "מערכות", "מערבות"},
    };
    for (const auto &row : rows) {
        const Label label = layOutExample(row.example, "panel").label;
        EXPECT_THAT(rulesOf(proof(label, renderPdf(label))), IsEmpty()) << row.example;
        const Label other = changed(row.example, row.from, row.to);
        EXPECT_THAT(rulesOf(proof(label, renderPdf(other))), testing::Contains("proof.text_wrong"))
            << row.from;
    }
}

TEST(ProofText, seesTextThatIsMissingOrTooMuch) {
    EXPECT_THAT(whenPainted(panel(),
                            [](Label &label) {
                                TextItem &text = textAt(label, "cost.value");
                                text.lines.clear();
                            }),
                UnorderedElementsAre("proof.text_missing", "proof.text_place"));
    EXPECT_THAT(whenPainted(panel(),
                            [](Label &label) {
                                TextItem copy = textAt(label, "cost.value");
                                move(copy, Length::millimetres(8), {});
                                label.items.push_back(copy);
                            }),
                UnorderedElementsAre("proof.text_stray", "proof.ink_stray"));
}

TEST(ProofText, seesTextThatMoved) {
    const struct {
        double x, y; // millimetres
        Rules rules;
    } rows[] = {
        {0.0, 0.05, {}},
        {0.3, 0.0, {"proof.ink_stray", "proof.text_place"}},
        {-0.3, 0.0, {"proof.ink_stray", "proof.text_place"}},
        {0.0, 0.3, {"proof.ink_stray", "proof.text_place"}},
        {0.0, -0.3, {"proof.ink_stray", "proof.text_place"}},
        {9.0,
         0.0,
         {"proof.ink_stray", "proof.text_missing", "proof.text_place", "proof.text_stray"}},
    };
    for (const auto &row : rows)
        EXPECT_EQ(whenPainted(panel(),
                              [&](Label &label) {
                                  move(textAt(label, "cost.value"), Length::millimetres(row.x),
                                       Length::millimetres(row.y));
                              }),
                  row.rules)
            << row.x << ", " << row.y;
}

/// Letters with thin tips and hooks, marks without a base, and what shows nothing, at every place
/// and on every face, where the ink falls on the dots in another way.
TEST(ProofText, holdsForOrdinaryLettersOfManyShapes) {
    for (const char *name : {"くらし", "ぐるり", "Ƙ Ɗan Ɓ", "ℵ Lamp", "К҈", "  ́A", "ﾊﾟﾜｰ ﾄﾞﾗｲﾔｰ",
                             "X\uFFA0", "\u00ADLamp", "Lamp\u200D", "《く》", "❮ Pro ❯"})
        for (const std::string &face : builtInTemplateIds()) {
            const Label label =
                changedOn(face, "camera", "\"Lumio Cam 2\"", std::string("\"") + name + '"');
            EXPECT_THAT(rulesOf(proof(label, renderPdf(label))), IsEmpty()) << name << ", " << face;
        }
}

TEST(ProofText, seesTextInTheWrongInk) {
    EXPECT_THAT(
        whenPainted(panel(), [](Label &label) { textAt(label, "statement").ink = Ink::paper; }),
        ElementsAre("proof.text_place"));
    EXPECT_THAT(
        whenPlanned(panel(), [](Label &label) { textAt(label, "statement").ink = Ink::paper; }),
        ElementsAre("proof.white_on_white"));
    EXPECT_THAT(whenPlanned(panel(), [](Label &label) { textAt(label, "head").ink = Ink::black; }),
                ElementsAre("proof.overlap"));
}

TEST(ProofText, seesTextOnText) {
    EXPECT_THAT(whenPlanned(panel(),
                            [](Label &label) {
                                TextItem &text = textAt(label, "rev");
                                move(text, {}, Length::millimetres(1.2));
                            }),
                ElementsAre("proof.overlap"));
}

TEST(ProofText, seesTextOnARule) {
    EXPECT_THAT(whenPlanned(panel(),
                            [](Label &label) {
                                const Rect ink = textAt(label, "statement").lines.front().inkBox;
                                label.items.push_back(
                                    RectItem{{ink.x, ink.bottom() - Length::millimetres(0.2),
                                              ink.width, Length::millimetres(0.1)},
                                             Ink::black});
                            }),
                ElementsAre("proof.overlap"));
}

TEST(ProofText, seesTextOverTheEdge) {
    const Rules rules = whenPlanned(panel(), [](Label &label) {
        move(textAt(label, "statement"), {}, Length::millimetres(4));
    });
    EXPECT_THAT(rules, testing::Contains("proof.outside_page"));
}

} // namespace
} // namespace updatefacts
