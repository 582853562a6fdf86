// SPDX-License-Identifier: MIT
#include "DamagedLabel.h"
#include "definitions/messages/SayFinding.h"
#include "label/LayOutPages.h"

#include <gmock/gmock.h>

#include <thread>

namespace updatefacts {
namespace {

using testing::IsEmpty;

std::string sentences(const Findings &findings) {
    std::string text;
    for (const Finding &finding : findings)
        text += finding.rule + ": " + messageOf(finding) + '\n';
    return text;
}

TEST(Proof, hasNothingToSayOfAnyExample) {
    const std::vector<std::string> languages = Words::languages();
    std::size_t turn = 0; // of the languages and resolutions
    for (const std::string &file : exampleFiles())
        for (const std::string &id : builtInTemplateIds()) {
            LabelOptions options = optionsOf2026();
            if (builtInTemplate(id).resolution() >= 203) // else it is a display, not a printer
                options.resolution = std::array{0, 203, 300, 600}[turn % 4];
            const std::string &language = languages[turn++ % languages.size()];
            const LaidOut laidOut =
                layOut({readDisclosure(file), builtInDefinitions(), builtInTemplate(id), options},
                       Words(language), fonts());
            const std::string which = file + ", " + id + ", " + language;
            ASSERT_FALSE(hasError(laidOut.findings)) << which;
            EXPECT_EQ(sentences(proof(laidOut.label, renderPdf(laidOut.label))), "")
                << which << ", " << options.resolution;
        }
}

TEST(Proof, seesTheFiveStates) {
    for (const char *name : {"camera", "hub-partly", "bulb", "kettle", "phone-ended", "toy"})
        for (const char *id : {"panel", "shelf"}) {
            const Label label = layOutExample(name, id).label;
            EXPECT_EQ(sentences(proof(label, renderPdf(label))), "") << name << ", " << id;
        }
}

TEST(Proof, worksInSeveralThreads) {
    const Label shelf = layOutExample("kettle", "shelf").label;
    const std::string panelPdf = renderPdf(panel());
    const std::string shelfPdf = renderPdf(shelf);
    std::vector<Findings> findings(4);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < findings.size(); ++i)
        threads.emplace_back([&, i] {
            for (int round = 0; round < 5 && findings[i].empty(); ++round)
                findings[i] = i % 2 == 0 ? proof(panel(), panelPdf) : proof(shelf, shelfPdf);
        });
    for (std::thread &thread : threads)
        thread.join();
    for (const Findings &each : findings)
        EXPECT_EQ(sentences(each), "");
}

TEST(Proof, seesWhenTheLabelsWereMixedUp) {
    const Label other = layOutExample("doorbell", "panel").label;
    const Rules rules = rulesOf(proof(panel(), renderPdf(other)));
    EXPECT_THAT(rules, testing::IsSupersetOf({"proof.text_wrong", "proof.symbol_payload",
                                              "proof.symbol_dots", "proof.text_place"}));
}

TEST(Proof, holdsForSeveralLanguagesOnOneLabel) {
    for (const char *id : {"panel", "strip", "shelf", "tag", "sheet"})
        for (const int resolution : {203, 300, 600}) {
            LabelOptions options = optionsOf2026();
            options.resolution = resolution;
            const LaidOutPages laidOut = layOutPages(
                {example("doorbell"), builtInDefinitions(), builtInTemplate(id), options},
                {Words("de"), Words("ar"), Words("ja")}, fonts());
            EXPECT_EQ(sentences(proof(laidOut.pages, renderPdf(laidOut.pages))), "")
                << id << ", " << resolution;
        }
}

TEST(Proof, seesPagesInTheWrongOrder) {
    LaidOutPages laidOut = layOutPages(
        {example("camera"), builtInDefinitions(), builtInTemplate("sheet"), optionsOf2026()},
        {Words("fr"), Words("nl")}, fonts());
    const std::string pdf = renderPdf(laidOut.pages);
    EXPECT_EQ(sentences(proof(laidOut.pages, pdf)), "");
    std::swap(laidOut.pages[0], laidOut.pages[1]);
    EXPECT_THAT(rulesOf(proof(laidOut.pages, pdf)), testing::Contains("proof.text_wrong"));
    laidOut.pages.pop_back();
    EXPECT_THAT(rulesOf(proof(laidOut.pages, pdf)), testing::Contains("proof.page_count"));
}

} // namespace
} // namespace updatefacts
