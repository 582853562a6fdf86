// SPDX-License-Identifier: MIT
#include "label/LayOutPages.h"
#include "definitions/messages/SayFinding.h"

#include "ExampleLabels.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;

LaidOutPages pagesOf(const Disclosure &disclosure, const char *templateId,
                     const std::vector<std::string> &languages) {
    return layOutPages(
        {disclosure, builtInDefinitions(), builtInTemplate(templateId), optionsOf2026()},
        {languages.begin(), languages.end()}, fonts());
}

/// The camera with texts of its own so long that they fill more than a page.
Disclosure talkative(int sentences) {
    std::string text = readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/camera.yaml");
    std::string note;
    for (int i = 0; i < sentences; ++i)
        note += "Sentence " + std::to_string(i) + " of a maker who has much to say about it. ";
    for (const char *field : {"update_cost_note", "functions_lost", "intended_purpose"})
        text += std::string(field) + ": \"" + note + "\"\n";
    return Disclosure(readYaml(text, "talkative.yaml"));
}

std::vector<std::string> slotsOf(const Label &label, const std::string &begin) {
    std::vector<std::string> slots;
    for (const Item &item : label.items)
        if (const auto *text = std::get_if<TextItem>(&item); text && text->slot.starts_with(begin))
            slots.push_back(text->slot);
    return slots;
}

TEST(LayOutPages, needsOnePageForTheExamples) {
    for (const std::string &file : exampleFiles()) {
        const LaidOutPages laidOut = pagesOf(readDisclosure(file), "sheet", {"de"});
        EXPECT_EQ(laidOut.pages.size(), 1U) << file;
        EXPECT_EQ(textOf(laidOut.pages.front(), "page"), "") << file;
    }
}

/// A word that is too wide, in a headline or at the head of a row, moves nothing to a next page.
TEST(LayOutPages, needsOnePageInEveryLanguage) {
    for (const std::string &language : Words::languages())
        for (const char *product : {"bulb", "doorbell", "camera", "router", "smart-plug"})
            for (const char *id : {"sheet", "sheet_letter"})
                EXPECT_EQ(pagesOf(example(product), id, {language}).pages.size(), 1U)
                    << language << ' ' << product << ' ' << id;
}

/// Which language leaves it out is said where not all of them do.
TEST(LayOutPages, namesTheLanguageThatLeavesSomethingOut) {
    const Disclosure disclosure = example("camera");
    const auto leftOut = [&](const char *face, const std::vector<std::string> &languages) {
        std::vector<std::string> sentences;
        for (const Finding &finding : pagesOf(disclosure, face, languages).findings)
            if (finding.rule == "label.left_out")
                sentences.push_back(messageOf(finding));
        return sentences;
    };
    int differing = 0;
    for (const char *face : {"panel", "shelf"})
        for (const char *other : {"de", "el", "ja"}) {
            const auto alone = leftOut(face, {"en"}), second = leftOut(face, {other});
            const auto both = leftOut(face, {"en", other});
            if (alone == second) {
                EXPECT_EQ(both, alone) << face << other;
                continue;
            }
            ++differing;
            EXPECT_EQ(both.size(), alone.size() + second.size()) << face << other;
            for (const std::string &sentence : both)
                EXPECT_NE(sentence.find("to fit ("), std::string::npos) << sentence;
        }
    EXPECT_GT(differing, 0);
}

TEST(LayOutPages, leavesNothingOutOfASheet) {
    const Disclosure disclosure = talkative(28);
    const LaidOutPages laidOut = pagesOf(disclosure, "sheet", {"en"});
    EXPECT_FALSE(hasError(laidOut.findings));
    for (const Finding &finding : laidOut.findings)
        EXPECT_NE(finding.rule, "label.left_out") << messageOf(finding);
    ASSERT_GT(laidOut.pages.size(), 1U);
    std::vector<std::string> sections;
    for (std::size_t i = 0; i < laidOut.pages.size(); ++i) {
        const Label &page = laidOut.pages[i];
        EXPECT_EQ(textOf(page, "page"),
                  "Page " + std::to_string(i + 1) + " of " + std::to_string(laidOut.pages.size()));
        EXPECT_EQ(textOf(page, "product_name"), "Lumio Cam 2");
        EXPECT_EQ(textOf(page, "head"), i == 0 ? "June 2031" : "");
        for (const std::string &section : slotsOf(page, "section."))
            sections.push_back(section);
    }
    EXPECT_THAT(sections, ElementsAre("section.updating", "section.period", "section.afterwards",
                                      "section.contact", "section.product"));
}

TEST(LayOutPages, refusesASectionThatNoPageHolds) {
    const LaidOutPages laidOut = pagesOf(talkative(400), "sheet", {"en"});
    EXPECT_TRUE(hasError(laidOut.findings));
    EXPECT_LT(laidOut.pages.size(), 8U);
}

struct LanguagesRow {
    const char *id;
    int width, height; ///< millimetres
    std::size_t pages;
};

TEST(LayOutPages, setsSeveralLanguagesAsTheTemplateSays) {
    for (const LanguagesRow &row :
         {LanguagesRow{"panel", 3 * 62, 105, 1}, LanguagesRow{"strip", 105, 3 * 40, 1},
          LanguagesRow{"shelf", 70, 3 * 38, 1}, LanguagesRow{"tag", 3 * 38, 38, 1},
          LanguagesRow{"sheet", 210, 297, 3}}) {
        const LaidOutPages laidOut = pagesOf(example("camera"), row.id, {"fr", "nl", "de"});
        ASSERT_EQ(laidOut.pages.size(), row.pages) << row.id;
        EXPECT_EQ(laidOut.pages.front().size.width, Length::millimetres(row.width)) << row.id;
        EXPECT_EQ(laidOut.pages.front().size.height, Length::millimetres(row.height)) << row.id;
        std::vector<std::string> heads;
        for (const Label &page : laidOut.pages)
            for (const Item &item : page.items)
                if (const auto *text = std::get_if<TextItem>(&item); text && text->slot == "head")
                    heads.push_back(text->language + ' ' + text->text);
        EXPECT_THAT(heads, ElementsAre("fr juin 2031", "nl juni 2031", "de Juni 2031")) << row.id;
    }
}

TEST(LayOutPages, beginsWhereTheFirstLanguageBegins) {
    for (const auto &[first, second, rightmost] :
         {std::tuple{"ar", "en", "ar"}, std::tuple{"en", "ar", "ar"},
          std::tuple{"he", "ar", "he"}}) {
        const LaidOutPages laidOut = pagesOf(example("camera"), "panel", {first, second});
        ASSERT_EQ(laidOut.pages.size(), 1U);
        EXPECT_EQ(slotsOf(laidOut.pages.front(), "title").size(), 2U);
        for (const Item &item : laidOut.pages.front().items)
            if (const auto *text = std::get_if<TextItem>(&item); text && text->slot == "title") {
                EXPECT_EQ(text->lines.front().box.x > Length::millimetres(62),
                          text->language == rightmost)
                    << first << ", " << second;
            }
    }
}

TEST(LayOutPages, refusesLanguagesWhereThereIsNoRoom) {
    for (const char *id : {"esl", "esl_small", "thermal"}) {
        const LaidOutPages laidOut = pagesOf(example("camera"), id, {"fr", "nl"});
        ASSERT_EQ(laidOut.findings.size(), 1U) << id;
        EXPECT_EQ(laidOut.findings.front().rule, "label.one_language") << id;
        EXPECT_FALSE(hasError(pagesOf(example("camera"), id, {"fr"}).findings)) << id;
    }
}

} // namespace
} // namespace updatefacts
