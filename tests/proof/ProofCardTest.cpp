// SPDX-License-Identifier: MIT
#include "DamagedLabel.h"
#include "definitions/messages/SayFinding.h"
#include "label/ExampleCards.h"
#include "label/symbol/PlaceSymbol.h"

#include <gmock/gmock.h>

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

TEST(ProofCard, hasNothingToSayOfAnyCardInAnyLanguage) {
    const std::vector<Names> sets = {{"camera", "doorbell"},
                                     {"light-bridge", "vacuum-parts"},
                                     {"bulb", "router", "hub-partly"},
                                     {"camera", "doorbell", "smart-plug", "router"}};
    std::size_t turn = 0; // of products and resolutions
    for (const std::string &language : Words::languages())
        for (const char *id : {"a6", "a6-wide", "a5", "a5-wide", "talker"}) {
            LabelOptions options = optionsOf2026();
            options.resolution = std::array{0, 203, 300, 600}[turn / 3 % 4];
            const Products products(sets[turn++ % sets.size()]);
            const LaidOut laidOut = layOutCard(products, id, language, options);
            if (hasError(laidOut.findings))
                continue; // four products on upright A6: the lying one is taken
            for (const Finding &finding : proof(laidOut.label, renderPdf(laidOut.label)))
                ADD_FAILURE() << id << ' ' << language << ' ' << options.resolution << ": "
                              << messageOf(finding);
        }
    EXPECT_GT(turn, 150U);
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
