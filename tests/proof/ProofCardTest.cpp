// SPDX-License-Identifier: MIT
#include "DamagedLabel.h"
#include "definitions/messages/SayFinding.h"
#include "label/ExampleCards.h"
#include "label/symbol/PlaceSymbol.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace updatefacts {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::IsSupersetOf;

using Names = std::vector<std::string>;

const Label &card() {
    static const Label label =
        layOutCard(Products(Names{"camera", "doorbell", "smart-plug", "router"}), "a5-wide").label;
    return label;
}

/// The symbol of the product with that number.
SymbolItem &symbolAt(Label &label, int number) {
    for (Item &item : label.items)
        if (auto *symbol = std::get_if<SymbolItem>(&item); symbol && number-- == 0)
            return *symbol;
    throw std::runtime_error("no such symbol");
}

/// The text of that slot of the product with that number.
TextItem &textAt(Label &label, const std::string &slot, int number) {
    for (Item &item : label.items)
        if (auto *text = std::get_if<TextItem>(&item); text && text->slot == slot && number-- == 0)
            return *text;
    throw std::runtime_error("no such text");
}

/// The longest bar that is filled.
RectItem &longestBar(Label &label) {
    RectItem *longest = nullptr;
    for (Item &item : label.items)
        if (auto *bar = std::get_if<RectItem>(&item);
            bar && bar->rect.height > Length::millimetres(1) &&
            bar->rect.height < Length::millimetres(2.5) &&
            (!longest || bar->rect.width > longest->rect.width))
            longest = bar;
    if (!longest)
        throw std::runtime_error("no bar");
    return *longest;
}

const std::vector<Names> &sets() {
    static const std::vector<Names> all = {
        {"camera", "doorbell"},           {"smart-plug", "bulb"},
        {"light-bridge", "vacuum-parts"}, {"laptop-longest-name", "phone-s24"},
        {"bulb", "router", "hub-partly"}, {"camera", "doorbell", "smart-plug", "router"}};
    return all;
}

std::string printedBadly(const Names &names, const std::string &card, const std::string &language,
                         int resolution) {
    LabelOptions options = optionsOf2026();
    options.resolution = resolution;
    const LaidOut laidOut = layOutCard(Products(names), card, language, options);
    std::string found = card + ' ' + language + ' ' + std::to_string(resolution) + ':';
    const std::size_t nothing = found.size();
    Findings findings = laidOut.findings;
    if (!hasError(findings))
        findings = proof(laidOut.label, renderPdf(laidOut.label));
    for (const Finding &finding : findings)
        if (finding.severity == Severity::error)
            found += ' ' + messageOf(finding);
    return found.size() == nothing ? std::string() : found;
}

/// With UPDATEFACTS_SWEEP=all in the environment each of the sets, else one in its turn.
TEST(ProofCard, hasNothingToSayOfAnyCardInAnyLanguage) {
    const char *asked = std::getenv("UPDATEFACTS_SWEEP");
    const bool isSweep = asked && std::string(asked) == "all";
    std::size_t turn = 0; // of products and resolutions
    std::size_t cards = 0;
    for (const std::string &language : Words::languages())
        for (const char *id : {"a6", "a5", "talker"})
            for (std::size_t i = 0; i < (isSweep ? sets().size() : 1); ++i, ++turn, ++cards) {
                const Names &names = sets()[isSweep ? i : turn % sets().size()];
                const bool isLying = names.size() > 2 && std::string(id) != "talker";
                EXPECT_EQ(printedBadly(names, id + std::string(isLying ? "-wide" : ""), language,
                                       std::array{0, 203, 300, 600}[turn / 5 % 4]),
                          "");
            }
    EXPECT_GE(cards, 100U);
}

/// Each of the four codes is read, and each must lead to its own product.
TEST(ProofCard, seesOneCodeInThePlaceOfAnother) {
    for (int number = 0; number < 4; ++number) {
        const Rules rules = whenPainted(card(), [&](Label &label) {
            SymbolItem &symbol = symbolAt(label, number);
            const std::string payload = symbolAt(label, (number + 1) % 4).payload;
            symbol = placeSymbol(
                *encodeSymbol(payload), payload,
                {label.size, label.resolution, symbol.module, {symbol.rect.x, symbol.rect.y}, 4});
        });
        EXPECT_THAT(rules, Contains("proof.symbol_payload")) << number;
    }
}

TEST(ProofCard, seesAMissingCode) {
    for (int number = 0; number < 4; ++number)
        EXPECT_THAT(
            whenPainted(card(), [&](Label &label) { symbolAt(label, number).dark.clear(); }),
            IsSupersetOf({"proof.symbol_dots", "proof.symbol_unreadable"}))
            << number;
}

/// What one product promises stands in the column of another.
TEST(ProofCard, seesTwoPromisesExchanged) {
    const Rules rules = whenPainted(card(), [](Label &label) {
        std::swap(textAt(label, "head", 0).lines, textAt(label, "head", 2).lines);
    });
    EXPECT_THAT(rules, Contains(testing::StartsWith("proof.text")));
    const Label other =
        layOutCard(Products(Names{"doorbell", "camera", "smart-plug", "router"}), "a5-wide").label;
    EXPECT_THAT(rulesOf(proof(card(), renderPdf(other))), Contains("proof.text_wrong"));
}

TEST(ProofCard, seesAnAnswerThatIsMissing) {
    for (int number = 0; number < 4; ++number)
        for (const char *slot : {"head", "bar", "product_name", "first_password.value"})
            EXPECT_THAT(
                whenPainted(card(),
                            [&](Label &label) { textAt(label, slot, number).lines.clear(); }),
                Contains("proof.text_missing"))
                << slot << ' ' << number;
}

/// The length of a bar is a fact.
TEST(ProofCard, seesABarOfAnotherLength) {
    EXPECT_THAT(whenPainted(card(), [](Label &) {}), IsEmpty());
    EXPECT_THAT(
        whenPainted(card(),
                    [](Label &label) { longestBar(label).rect.width -= Length::millimetres(5); }),
        testing::Not(IsEmpty()));
    EXPECT_THAT(
        whenPainted(card(),
                    [](Label &label) { longestBar(label).rect.x -= Length::millimetres(3); }),
        testing::Not(IsEmpty()));
}

} // namespace
} // namespace updatefacts
