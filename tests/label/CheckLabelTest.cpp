// SPDX-License-Identifier: MIT
#include "label/CheckLabel.h"

#include "ExampleLabels.h"
#include "definitions/messages/SayFinding.h"
#include "label/content/PhraseText.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

/// What is said where one slot of the example's label overflows.
Finding overflowOf(const std::string &slot, const std::string &exampleName) {
    const Disclosure disclosure = example(exampleName);
    const Template face = builtInTemplate("thermal");
    const Content content = contentOf(disclosure, builtInDefinitions(), *face.data().common,
                                      Words("en"), optionsOf2026());
    const auto symbol = encodeSymbol(content.payload);
    TextFitter fitter(fonts(), "en", false);
    FittedLabel fitted;
    fitted.overflows = {slot};
    return checkLabel({}, fitted, {face.data(), content, *symbol, fitter, 203, {}}, disclosure)
        .front();
}

TEST(CheckLabel, placesWhatDoesNotFitAtItsField) {
    const std::pair<const char *, const char *> rows[] = {{"product_name", "/product_name"},
                                                          {"maker", "/manufacturer_name"},
                                                          {"model", "/model_identifier"},
                                                          {"maker_model", "/manufacturer_name"},
                                                          {"maker_model_rev", "/manufacturer_name"},
                                                          {"url", "/detail_url"},
                                                          {"", ""},
                                                          {"lead", ""}};
    for (const auto &[slot, pointer] : rows) {
        const Finding finding = overflowOf(slot, "camera");
        EXPECT_EQ(finding.rule, "label.overflow") << slot;
        EXPECT_EQ(finding.pointer.toString(), pointer) << slot;
    }
}

/// The rows know their fields: whatever row is added has its place.
TEST(CheckLabel, placesEveryRowAtTheFieldItShows) {
    std::size_t tried = 0;
    for (const char *name : {"camera", "hub-partly", "router", "toy"}) {
        const Disclosure disclosure = example(name);
        const auto common = builtInCommon();
        const Content content =
            contentOf(disclosure, builtInDefinitions(), *common, Words("en"), optionsOf2026());
        for (const auto &[id, fact] : content.facts) {
            const Finding finding = overflowOf(id, name);
            EXPECT_EQ(finding.pointer, common->rows.at(id).field) << id;
            EXPECT_GT(finding.place.line, 0) << id;
            EXPECT_NE(messageOf(finding).find("does not fit"), std::string::npos);
            ++tried;
        }
    }
    EXPECT_GT(tried, 20U);
}

/// The maker can shorten what the maker wrote, and nothing else.
TEST(CheckLabel, asksToShortenOnlyWhatTheMakerWrote) {
    const std::pair<const char *, const char *> rows[] = {
        {"report", "Shorten it, or choose a larger label."},
        {"maker", "Shorten it, or choose a larger label."},
        {"arrives", "Choose a larger label."},
        {"head", "Choose a larger label."},
        {"product_name", "Give a short name of at most 40 characters: \"product_short_name\"."}};
    for (const auto &[slot, mend] : rows)
        EXPECT_EQ(mendOf(overflowOf(slot, "camera")), mend) << slot;
}

/// A disclosure that says as much at once as there is.
Disclosure fullest() {
    std::string text = readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/hub-partly.yaml");
    const std::string one = "[\"automatic_default_on\"]";
    text.replace(text.find(one), one.size(),
                 "[automatic_default_on, user_initiated, physical_media, professional_install]");
    return Disclosure(readYaml(text, "fullest.yaml"));
}

TEST(CheckLabel, saysWhichChoicesAreOnlyCounted) {
    int tried = 0;
    for (const std::string &language : Words::languages()) {
        const LaidOut laidOut =
            layOut({fullest(), builtInDefinitions(), builtInTemplate("shelf"), optionsOf2026()},
                   Words(language), fonts());
        EXPECT_FALSE(hasError(laidOut.findings));
        const auto counted = std::ranges::find(laidOut.findings, "label.counted", &Finding::rule);
        const std::string said = textOf(laidOut.label, "arrives.value");
        const auto plus = said.find('+');
        EXPECT_EQ(counted != laidOut.findings.end(), plus != std::string::npos) << said;
        if (counted == laidOut.findings.end() || plus == std::string::npos)
            continue;
        ++tried;
        EXPECT_EQ(counted->severity, Severity::note);
        EXPECT_EQ(counted->pointer.toString(), "/update_delivery");
        EXPECT_EQ(
            messageOf(*counted),
            "The label names " + std::to_string(4 - std::stoi(said.substr(plus + 1))) +
                " of the 4 answers to \"update_delivery\"; the QR code leads to all of them.");
    }
    EXPECT_GT(tried, 0);
}

TEST(CheckLabel, countsNothingWhereAllCanBeNamed) {
    const LaidOut laidOut =
        layOut({fullest(), builtInDefinitions(), builtInTemplate("panel"), optionsOf2026()},
               Words("de"), fonts());
    EXPECT_EQ(std::ranges::count(laidOut.findings, "label.counted", &Finding::rule), 0);
    EXPECT_EQ(textOf(laidOut.label, "arrives.value").find('+'), std::string::npos);
}

} // namespace
} // namespace updatefacts
