// SPDX-License-Identifier: MIT
#include "DamagedLabel.h"

#include "definitions/messages/SayFinding.h"
#include "label/symbol/PlaceSymbol.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsSupersetOf;
using testing::UnorderedElementsAre;

/// The symbol of another payload in the place of the label's.
void encodeInstead(Label &label, const std::string &payload) {
    SymbolItem &symbol = symbolOf(label);
    symbol = placeSymbol(
        *encodeSymbol(payload), payload,
        {label.size, label.resolution, symbol.module, {symbol.rect.x, symbol.rect.y}, 4});
}

TEST(ProofSymbol, seesAnotherAddress) {
    const Findings findings = proof(panel(), renderPdf([] {
                                        Label label = panel();
                                        encodeInstead(label, "https://nordlicht.example/uf/lc3");
                                        return label;
                                    }()));
    EXPECT_EQ(rulesOf(findings), (Rules{"proof.symbol_dots", "proof.symbol_payload"}));
    const auto wrong = std::ranges::find(findings, "proof.symbol_payload", &Finding::rule);
    EXPECT_EQ(messageOf(*wrong), "The QR code says \"https://nordlicht.example/uf/lc3\" instead of "
                                 "\"https://nordlicht.example/uf/lc2\".");
}

TEST(ProofSymbol, seesAnotherLevelThanPlanned) {
    EXPECT_THAT(whenPlanned(panel(), [](Label &label) { symbolOf(label).level = 'H'; }),
                ElementsAre("proof.symbol_level"));
}

TEST(ProofSymbol, seesAnotherVersionThanPlanned) {
    EXPECT_THAT(whenPlanned(panel(), [](Label &label) { ++symbolOf(label).version; }),
                Contains("proof.symbol_dots"));
}

TEST(ProofSymbol, seesASingleDot) {
    const Length dot = Length::rounded(25400.0 / 300);
    EXPECT_THAT(whenPainted(panel(),
                            [&](Label &label) {
                                SymbolItem &symbol = symbolOf(label);
                                symbol.dark.push_back({symbol.rect.x + symbol.module * 7.5,
                                                       symbol.rect.y + symbol.module * 0.5,
                                                       dot * 0.2, dot * 0.2});
                            }),
                ElementsAre("proof.symbol_dots"));
}

TEST(ProofSymbol, seesModulesThatAreNoWholeDots) {
    const struct {
        const char *what;
        Length x, y, wider;
        Rules rules;
    } rows[] = {
        {"as they are", {}, {}, {}, {}},
        {"wider", {}, {}, Length::micrometres(60), {"proof.quiet_zone", "proof.symbol_dots"}},
        {"off by a dot",
         Length::micrometres(85),
         {},
         {},
         {"proof.quiet_zone", "proof.symbol_dots"}},
        {"between the dots", {}, Length::micrometres(41), {}, {"proof.symbol_dots"}},
    };
    for (const auto &row : rows)
        EXPECT_EQ(whenPainted(panel(),
                              [&](Label &label) {
                                  SymbolItem &symbol = symbolOf(label);
                                  move(symbol, row.x, row.y);
                                  for (Rect &rect : symbol.dark)
                                      rect.width += row.wider;
                              }),
                  row.rules)
            << row.what;
}

TEST(ProofSymbol, seesASymbolThatCannotBeRead) {
    const Rules rules = whenPainted(panel(), [](Label &label) {
        SymbolItem &symbol = symbolOf(label);
        symbol.dark.push_back(
            {symbol.rect.x, symbol.rect.y, symbol.rect.width * 0.5, symbol.rect.height});
    });
    EXPECT_EQ(rules, (Rules{"proof.symbol_dots", "proof.symbol_unreadable"}));
    EXPECT_THAT(whenPainted(panel(), [](Label &label) { symbolOf(label).dark.clear(); }),
                UnorderedElementsAre("proof.symbol_dots", "proof.symbol_unreadable"));
}

TEST(ProofSymbol, seesASymbolThatDotGainCloses) {
    LabelOptions options = optionsOf2026();
    options.resolution = 63; // a module of one dot, 0.4 mm: with one more it fills the light ones
    const Label coarse = layOutExample("camera", "panel", "en", options).label;
    const Findings findings = proof(coarse, renderPdf(coarse));
    const auto unreadable = std::ranges::find(findings, "proof.symbol_unreadable", &Finding::rule);
    ASSERT_NE(unreadable, findings.end());
    EXPECT_EQ(messageOf(*unreadable),
              "The QR code cannot be read at 63 dpi once its dark dots have grown by one.");
}

TEST(ProofSymbol, isMissed) {
    EXPECT_THAT(whenPlanned(panel(),
                            [](Label &label) {
                                std::erase_if(label.items, [](const Item &item) {
                                    return std::holds_alternative<SymbolItem>(item);
                                });
                            }),
                ElementsAre("proof.symbol_missing"));
}

TEST(ProofSymbol, hasAQuietZone) {
    const struct {
        const char *what;
        double modules; // from the symbol's right edge
        Rules rules;
    } rows[] = {
        {"on the edge", 0, {"proof.quiet_zone"}},
        {"just within", 3.7, {"proof.quiet_zone"}},
        {"beyond", 4.1, {}},
    };
    for (const auto &row : rows)
        EXPECT_EQ(whenPlanned(panel(),
                              [&](Label &label) {
                                  const SymbolItem symbol = symbolOf(label);
                                  label.items.push_back(
                                      RectItem{{symbol.rect.right() + symbol.module * row.modules,
                                                symbol.rect.y, Length::micrometres(90),
                                                Length::micrometres(90)},
                                               Ink::black});
                              }),
                  row.rules)
            << row.what;
}

TEST(ProofSymbol, hasItsQuietZoneOnTheLabel) {
    Label label;
    label.size = {Length::millimetres(30), Length::millimetres(30)};
    label.resolution = 300;
    const std::string payload = "https://a.example/";
    const struct {
        double x;
        Rules rules;
    } rows[] = {{1.5, {"proof.quiet_zone"}}, {1.65, {}}}; // moved inwards by up to a dot
    for (const auto &row : rows) {
        label.items = {placeSymbol(*encodeSymbol(payload), payload,
                                   {label.size,
                                    label.resolution,
                                    Length::millimetres(0.4),
                                    {Length::millimetres(row.x), Length::millimetres(5)},
                                    4})};
        EXPECT_EQ(rulesOf(proof(label, renderPdf(label))), row.rules) << row.x;
    }
}

} // namespace
} // namespace updatefacts
