// SPDX-License-Identifier: MIT
#include "ExampleCards.h"
#include "definitions/messages/SayFinding.h"
#include "label/template/TemplateData.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

using Names = std::vector<std::string>;

/// Every state beside others, two to four of them.
const std::vector<Names> &sets() {
    static const std::vector<Names> all = {
        {"camera", "doorbell"},           {"smart-plug", "bulb"},
        {"vacuum-parts", "light-bridge"}, {"laptop-longest-name", "phone-s24"},
        {"router", "hub-partly", "toy"},  {"camera", "doorbell", "smart-plug", "router"}};
    return all;
}

/// The names of the papers for that many products, as CardJob tries them.
Names papersFor(std::size_t products) {
    return products > 2 ? Names{"a6-wide", "a5-wide", "talker"} : Names{"a6", "a5", "talker"};
}

double sizeOf(const TextItem &text) {
    return text.lines.front().runs.front().size;
}

/// The sizes of the texts in a slot.
std::vector<double> sizesOf(const Label &label, const std::string &slot) {
    std::vector<double> sizes;
    for (const Item &item : label.items)
        if (const auto *text = std::get_if<TextItem>(&item); text && text->slot == slot)
            sizes.push_back(sizeOf(*text));
    return sizes;
}

std::vector<const SymbolItem *> symbolsOf(const Label &label) {
    std::vector<const SymbolItem *> symbols;
    for (const Item &item : label.items)
        if (const auto *symbol = std::get_if<SymbolItem>(&item))
            symbols.push_back(symbol);
    return symbols;
}

TEST(LayOutCard, fitsEveryStateInEveryLanguageOnEveryCard) {
    for (const Names &names : sets()) {
        const Products products(names);
        for (const std::string &card : papersFor(names.size()))
            for (const std::string &language : Words::languages()) {
                const LaidOut laidOut = layOutCard(products, card, language);
                const std::string what = names.front() + ' ' + card + ' ' + language + ' ';
                for (const Finding &finding : laidOut.findings)
                    EXPECT_NE(finding.severity, Severity::error) << what << messageOf(finding);
                EXPECT_EQ(symbolsOf(laidOut.label).size(), names.size()) << what;
                EXPECT_EQ(textsOf(laidOut.label, "head").size(), names.size()) << what;
                EXPECT_EQ(textsOf(laidOut.label, "maker_model").size(), names.size()) << what;
                for (const char *slot : {"as_of", "statements", "bars", "title"})
                    EXPECT_NE(textOf(laidOut.label, slot), "") << what << slot;
            }
    }
}

/// "Not promised" is as large as the longest promise, and so is every other answer.
TEST(LayOutCard, setsTheAnswersOfAllProductsInOneSize) {
    std::map<std::string, std::size_t> most; // texts of a slot on one card
    for (const Names &names : sets())
        for (const std::string &card : papersFor(names.size())) {
            const Label label = layOutCard(Products(names), card, "de").label;
            for (const char *slot :
                 {"head", "bar", "product_name", "maker_model", "cost.value",
                  "without_updates.value", "first_password.value", "arrives.value"}) {
                const auto sizes = sizesOf(label, slot);
                most[slot] = std::max(most[slot], sizes.size());
                for (const double size : sizes)
                    EXPECT_DOUBLE_EQ(size, sizes.front())
                        << names.front() << ' ' << card << ' ' << slot;
            }
        }
    for (const auto &[slot, count] : most)
        EXPECT_GT(count, 1U) << slot;
}

TEST(LayOutCard, keepsTheOrderGivenAndTurnsItRoundFromRightToLeft) {
    const Products products(Names{"router", "camera", "doorbell"});
    const auto places = [&](const char *language) {
        const Label label = layOutCard(products, "a6-wide", language).label;
        std::vector<Length> result;
        for (const SymbolItem *symbol : symbolsOf(label))
            result.push_back(symbol->rect.x);
        return result;
    };
    const std::vector<Length> english = places("en");
    EXPECT_TRUE(english[0] < english[1] && english[1] < english[2]);
    const std::vector<Length> arabic = places("ar");
    EXPECT_TRUE(arabic[0] > arabic[1] && arabic[1] > arabic[2]);
    EXPECT_THAT(textsOf(layOutCard(products, "a6-wide").label, "product_name"),
                ElementsAre("Homebox 300", "Lumio Cam 2", "Chime Video Doorbell 3"));
}

/// How long the bar is that is filled between the two places.
Length longestFill(const Label &label, Length from, Length to) {
    Length longest;
    const auto &words = std::get<TextItem>(*std::ranges::find_if(label.items, [](const Item &item) {
        const auto *text = std::get_if<TextItem>(&item);
        return text && text->slot == "bar";
    }));
    for (const Item &item : label.items)
        if (const auto *bar = std::get_if<RectItem>(&item);
            bar && bar->rect.height > Length::millimetres(1) &&
            bar->rect.height < Length::millimetres(3) && bar->rect.width > Length::millimetres(2) &&
            bar->rect.x >= from && bar->rect.x < to &&
            bar->rect.bottom() < words.lines.front().box.y)
            longest = std::max(longest, bar->rect.right() - from);
    return longest;
}

TEST(LayOutCard, drawsALongerBarForALongerPromise) {
    const Products products({changedExample("camera", "\"2031-06\"", "\"2029-05\""),
                             changedExample("camera", "\"2031-06\"", "\"2031-11\"")});
    const Label label = layOutCard(products, "a6").label;
    const Length margin = Length::millimetres(4);
    const Length middle = label.size.width * 0.5;
    const Length column = middle - margin - Length::millimetres(1.5);
    const Length shorter = longestFill(label, margin, middle);
    const Length longer = longestFill(label, middle + Length::millimetres(1.4), label.size.width);
    EXPECT_NEAR(shorter / column, (2 + 2.5) / 12, 0.03); // from November 2026 to May 2029
    EXPECT_NEAR(longer / column, (2 + 5) / 12.0, 0.03);
}

TEST(LayOutCard, leavesOutWhatIsTheSameBeforeWhatDiffers) {
    for (const char *language : {"en", "de", "ar", "th"}) {
        const Names names = {"camera", "doorbell", "smart-plug", "router"};
        const LaidOut laidOut = layOutCard(Products(names), "talker", language);
        ASSERT_FALSE(laidOut.dropped.empty()) << language;
        EXPECT_EQ(textOf(laidOut.label, "can_update.name"), "") << language;
        EXPECT_EQ(textsOf(laidOut.label, "first_password.value").size(), 4U)
            << language << ": a shared password is no small print";
    }
}

/// No word of a card ranks, and its titles are the same for good and bad.
TEST(LayOutCard, ranksNothing) {
    const std::string text = layOutCard(Products(sets().back()), "a5-wide").label.description;
    for (const char *word : {"best", "better", "longest", "winner", "recommend", "more", "worse"})
        EXPECT_THAT(text, Not(HasSubstr(word)));
}

TEST(LayOutCard, isReadOutProductByProduct) {
    const Label label = layOutCard(Products(Names{"camera", "doorbell"}), "a6").label;
    EXPECT_EQ(label.title, "Update Facts: Lumio Cam 2 \u00b7 Chime Video Doorbell 3");
    EXPECT_EQ(label.description,
              "Update Facts. As of 23\u00a0November\u00a02026. "
              "Lumio Cam 2 \u00b7 Nordlicht Devices Oy \u00b7 LC2-100. "
              "Security updates promised until at least the end of June 2031. "
              "Use without updates: Still works, but no security fixes. "
              "How you are told: On the device and in the app. "
              "Chime Video Doorbell 3 \u00b7 Chime Works Inc. \u00b7 D3-2026. "
              "Security updates planned until the end of December 2030. not promised. "
              "Use without updates: Some functions stop. "
              "How you are told: In the app and by e-mail, if you sign up. "
              "The same for all. Can be updated: Yes. Updating: Automatic. "
              "Cost of updates: Free. First password: You set it yourself. "
              "Without internet: Works with limits. "
              "Voluntary statements by the manufacturers. Not an official label.");
}

std::string flood(const std::string &word, int count) {
    std::string text;
    while (count-- > 0)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

TEST(LayOutCard, refusesWhatCannotFitAndNamesIt) {
    const std::string name = flood("Unterwasserrasenmähersteuerungsgerät", 6);
    const Products products(
        {changedExample("camera", "Lumio Cam 2", name), example("doorbell"), example("router"),
         changedExample("bulb", "LED GU10 827 4,8 W 35\u00b0 385 lm Bulb", name)});
    const LaidOut laidOut = layOutCard(products, "a6", "de");
    ASSERT_TRUE(hasError(laidOut.findings));
    const auto error = std::ranges::find(laidOut.findings, Severity::error, &Finding::severity);
    EXPECT_EQ(error->rule, "compare.overflow");
    EXPECT_EQ(error->file, "") << "it is of no single file";
    EXPECT_FALSE(hasError(layOutCard(products, "a5-wide", "de").findings));
}

TEST(LayOutCard, takesTheShortNamesWhereTheLongOnesDoNotFit) {
    const std::string name = flood("Unterwasserrasenmähersteuerungsgerät", 6);
    const Products products(
        {changedExample("camera", "product_name: \"Lumio Cam 2\"",
                        "product_name: \"" + name + "\"\nproduct_short_name: \"Cam\""),
         example("doorbell"), example("router"), example("bulb")});
    const LaidOut laidOut = layOutCard(products, "a6", "de");
    EXPECT_EQ(textsOf(laidOut.label, "product_name").front(), "Cam");
    EXPECT_EQ(textsOf(laidOut.label, "product_name").back(),
              textsOf(layOutCard(products, "a5", "de").label, "product_name").back());
}

TEST(Cards, sayWhatTheyAre) {
    for (const std::string &id : builtInCardIds()) {
        EXPECT_EQ(builtInCard(id).id(), id);
        EXPECT_TRUE(builtInCard(id).isCard());
    }
    for (const std::string &id : builtInTemplateIds())
        EXPECT_FALSE(builtInTemplate(id).isCard());
}

TEST(Cards, haveEachBoxWhereItBelongs) {
    const std::string head = "template: own\ntitle: Own\nsize: [105mm, 148mm]\nstyles:\n"
                             "  answer: {size: 8pt}\n  section: {size: 8pt}\nbody:\n";
    const auto isTaken = [&](const std::string &body) {
        return !readTemplate(readYaml(head + body, "own.yaml")).result.empty();
    };
    const std::string products = "  - products: {gap: 3mm, body: [{qr: {module: 0.4mm}}, "
                                 "{track: {height: 3mm}}]}\n";
    const std::string comparison = "  - comparison: {rows: [cost], gap: 3mm}\n";
    EXPECT_TRUE(isTaken(products + comparison));
    EXPECT_TRUE(isTaken("  - qr: {module: 0.4mm}\n")) << "a label";
    EXPECT_FALSE(isTaken(products + "  - qr: {module: 0.4mm}\n")) << "whose code?";
    EXPECT_FALSE(isTaken(products + "  - box: {paint: state, body: []}\n"));
    EXPECT_FALSE(isTaken(products + "  - column: {body: [{section: {id: contact}}]}\n"));
    EXPECT_TRUE(isTaken("  - section: {id: contact}\n")) << "a label";
    EXPECT_FALSE(isTaken("  - track: {height: 3mm}\n"));
    EXPECT_FALSE(isTaken("  - products: {body: [{comparison: {rows: [cost]}}]}\n"));
    EXPECT_FALSE(isTaken("  - products: {body: [{products: {body: []}}]}\n"));
    EXPECT_FALSE(isTaken("  - comparison: {rows: [price]}\n"));
}

} // namespace
} // namespace updatefacts
