// SPDX-License-Identifier: MIT
#include "label/content/CardContent.h"

#include "../ExampleCards.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;

CardContent contentOfCard(const Products &products, const std::string &language = "en") {
    const std::vector<const Disclosure *> pointers = products.pointers();
    return cardContentOf(pointers, builtInDefinitions(), *builtInCommon(), Words(language),
                         optionsOf2026());
}

/// The answers of the products in a row in which they differ; one where all answer the same; none
/// where the row is left out.
std::vector<std::string> answersOf(const CardContent &content, const std::string &row) {
    std::vector<std::string> answers;
    if (const auto found = content.card.compared.find(row); found != content.card.compared.end())
        for (const Fact &answer : found->second)
            answers.push_back(answer.value.text);
    if (const auto found = content.card.facts.find(row); found != content.card.facts.end())
        answers.push_back(found->second.value.text);
    return answers;
}

TEST(CardContent, tellsWhatDiffersFromWhatIsTheSame) {
    const CardContent content =
        contentOfCard(Products(std::vector<std::string>{"camera", "doorbell"}));
    EXPECT_THAT(answersOf(content, "without_updates"),
                ElementsAre("Still works, but no security fixes", "Some functions stop"));
    EXPECT_THAT(answersOf(content, "cost"), ElementsAre("Free"));
    EXPECT_THAT(answersOf(content, "first_password"), ElementsAre("You set it yourself"));
    EXPECT_THAT(answersOf(content, "replacement"), ElementsAre()) << "nobody is asked";
}

TEST(CardContent, keepsSilenceAndWhatDoesNotConcernAProductApart) {
    const CardContent content = contentOfCard(
        Products(std::vector<std::string>{"vacuum-parts", "robot-vacuum-uk", "bulb"}));
    EXPECT_THAT(answersOf(content, "part"),
                ElementsAre("\u2068Map service\u2069 \u00b7 Until December 2030", "Not said",
                            "Does not apply"));
    EXPECT_THAT(answersOf(content, "arrives"),
                ElementsAre("Automatic", "Automatic", "Does not apply"));
    EXPECT_THAT(answersOf(content, "replacement"),
                ElementsAre("Does not apply", "Does not apply", "Not offered"));
}

/// A maker who says nothing gets no answer from us, whichever it would be.
TEST(CardContent, guessesNothing) {
    std::string text = readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/doorbell.yaml");
    for (const char *key : {"update_cost:", "end_behaviour:", "default_password:", "works_offline:",
                            "update_notice_channels:"}) {
        const std::size_t at = text.find(key);
        ASSERT_NE(at, std::string::npos) << key;
        text.replace(at, 1, "x");
    }
    const CardContent content =
        contentOfCard(Products({example("camera"), Disclosure(readYaml(text, "silent.yaml"))}));
    for (const char *row : {"cost", "without_updates", "first_password", "offline", "notice"}) {
        ASSERT_EQ(answersOf(content, row).size(), 2U) << row;
        EXPECT_EQ(answersOf(content, row).back(), "Not said") << row;
    }
}

TEST(CardContent, keepsTheOrderOfTheProducts) {
    const CardContent content =
        contentOfCard(Products(std::vector<std::string>{"router", "camera", "bulb"}));
    EXPECT_THAT(
        answersOf(content, "can_update"),
        ElementsAre("Does not apply", "Yes", "No")); // of updates that ended nothing is asked
    std::vector<std::string> heads;
    for (const Content &product : content.products)
        heads.push_back(product.phrases.at("head").text);
    EXPECT_THAT(heads, ElementsAre("Ended", "June 2031", "Not possible"));
}

TEST(CardContent, saysHowFarTheScaleReaches) {
    const CardContent card = contentOfCard(Products(std::vector<std::string>{"camera", "bulb"}));
    EXPECT_EQ(card.card.phrases.at("bars").text,
              "Upright line: 23\u00a0November\u00a02026. From there to the end: 10\u00a0years.");
    const CardContent later =
        contentOfCard(Products({changedExample("camera", "\"2031-06\"", "\"2041-06\"")}));
    EXPECT_THAT(later.card.phrases.at("bars").text, testing::HasSubstr("20\u00a0years"));
}

TEST(CardContent, saysAtTheEndOfEachBarWhatEndsThere) {
    const CardContent content = contentOfCard(
        Products(std::vector<std::string>{"camera", "doorbell", "smart-plug", "router"}));
    std::vector<std::string> ends;
    for (const Content &product : content.products)
        ends.push_back(product.phrases.at("bar").text);
    EXPECT_THAT(ends, ElementsAre("June 2031", "December 2030", "Not promised", "March 2025"));
}

TEST(CardContent, saysAllInItsLanguage) {
    const CardContent content =
        contentOfCard(Products(std::vector<std::string>{"camera", "smart-plug"}), "de");
    EXPECT_THAT(
        answersOf(content, "without_updates"),
        ElementsAre("Funktioniert weiter, aber Sicherheitslücken bleiben offen", "Keine Angabe"));
    EXPECT_EQ(content.card.phrases.at("as_of").text, "Stand: 23.\u00a0November\u00a02026");
}

/// What a product must never leave out of its label, no product leaves out of the card.
TEST(CardContent, keepsARowForAllThatOneOfThemMustKeep) {
    const CardContent content =
        contentOfCard(Products(std::vector<std::string>{"camera", "hub-partly"}));
    const auto &cost = content.card.compared.at("cost");
    EXPECT_TRUE(cost.front().keep);
    EXPECT_TRUE(cost.back().keep);
    EXPECT_FALSE(content.card.compared.at("can_update").front().keep);
}

} // namespace
} // namespace updatefacts
