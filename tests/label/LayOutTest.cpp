// SPDX-License-Identifier: MIT
#include "ExampleLabels.h"
#include "definitions/messages/SayFinding.h"

#include <gtest/gtest.h>

namespace updatefacts {

namespace {

std::vector<const TextItem *> texts(const Label &label) {
    std::vector<const TextItem *> result;
    for (const Item &item : label.items)
        if (const auto *text = std::get_if<TextItem>(&item))
            result.push_back(text);
    return result;
}

bool overlap(const Rect &a, const Rect &b) {
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

/// Nothing beyond the margin, nothing under 6 pt, no ink over other ink.
void expectSound(const Label &label, const std::string &what) {
    std::vector<std::pair<Rect, std::string>> inks;
    for (const TextItem *text : texts(label))
        for (const TextLine &line : text->lines) {
            EXPECT_GE(line.inkBox.x, Length::millimetres(1)) << what << text->slot;
            EXPECT_LE(line.inkBox.right(), label.size.width - Length::millimetres(1))
                << what << text->slot;
            EXPECT_GE(line.inkBox.y, Length::millimetres(1)) << what << text->slot;
            EXPECT_LE(line.inkBox.bottom(), label.size.height - Length::millimetres(1))
                << what << text->slot;
            for (const GlyphRun &run : line.runs)
                EXPECT_GE(run.size, 6.0) << what << text->slot;
            inks.emplace_back(line.inkBox, text->slot + ": " + line.text);
        }
    for (std::size_t i = 0; i < inks.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(overlap(inks[i].first, inks[j].first))
                << what << inks[i].second << " over " << inks[j].second;
}

} // namespace

TEST(LayOut, fitsEveryExampleOnEveryFace) {
    for (const std::string &file : exampleFiles())
        for (const std::string &id : builtInTemplateIds())
            for (const std::string &language : Words::languages()) {
                const LaidOut laidOut = layOut({readDisclosure(file), builtInDefinitions(),
                                                builtInTemplate(id), optionsOf2026()},
                                               Words(language), fonts());
                const std::string what = file + ' ' + id + ' ' + language + ' ';
                for (const Finding &finding : laidOut.findings)
                    EXPECT_NE(finding.severity, Severity::error) << what << messageOf(finding);
                expectSound(laidOut.label, what);
            }
}

/// As many ways of updating at once as a device can have without a contradiction.
TEST(LayOut, fitsEveryWayOfUpdatingInEveryLanguage) {
    const std::string file = UPDATEFACTS_SOURCE_DIR "/schema/examples/camera.yaml";
    std::string text = readFile(file);
    const std::string one = "[\"automatic_default_on\"]";
    text.replace(text.find(one), one.size(),
                 "[automatic_default_on, user_initiated, physical_media, professional_install]");
    const Disclosure disclosure(readYaml(text, file));
    for (const char *face : {"panel", "strip", "thermal"})
        for (const std::string &language : Words::languages())
            EXPECT_FALSE(hasError(
                layOut({disclosure, builtInDefinitions(), builtInTemplate(face), optionsOf2026()},
                       Words(language), fonts())
                    .findings))
                << face << ", " << language;
}

TEST(LayOut, fitsTheShopsLineAndNeverLeavesOutThatUpdatesCostMoney) {
    LabelOptions options = optionsOf2026();
    options.retailer = RetailerLine{"€ 1.089,90", "Elektro Kaltio", "4711 0815"};
    for (const std::string &file : exampleFiles()) {
        const Disclosure disclosure = readDisclosure(file);
        const std::string cost = disclosure.text("update_cost");
        const LaidOut laidOut =
            layOut({disclosure, builtInDefinitions(), builtInTemplate("shelf"), options},
                   Words("de"), fonts());
        const bool paid = !cost.empty() && cost != "free";
        EXPECT_FALSE(hasError(laidOut.findings)) << file;
        expectSound(laidOut.label, file + ' ');
        EXPECT_EQ(textOf(laidOut.label, "price"), "€ 1.089,90");
        EXPECT_EQ(textOf(laidOut.label, "retailer_item"), "Elektro Kaltio · Artikel 4711 0815");
        EXPECT_TRUE(!paid || !textOf(laidOut.label, "cost.value").empty()) << file;
    }
}

TEST(LayOut, saysWhatTheDisclosureSays) {
    const Label label = layOutExample("camera", "panel").label;
    EXPECT_EQ(textOf(label, "product_name"), "Lumio Cam 2");
    EXPECT_EQ(textOf(label, "maker_model"), "Nordlicht Devices Oy · LC2-100");
    EXPECT_EQ(textOf(label, "lead"), "Security updates promised until at least the end of");
    EXPECT_EQ(textOf(label, "head"), "June 2031");
    EXPECT_EQ(textOf(label, "start"), "From January 2026");
    EXPECT_EQ(textOf(label, "length"), "5 years, 6 months");
    EXPECT_EQ(textOf(label, "notice.value"), "On the device and in the app");
    EXPECT_EQ(textOf(label, "report.value"), "security@nordlicht.example");
    EXPECT_EQ(textOf(label, "rev"), "Label version 3 · 14\u00a0March\u00a02026");
    EXPECT_EQ(label.created, "2026-03-14T09:00:00Z");
}

struct StateRow {
    const char *example, *lead, *head, *qualifier, *note;
};

TEST(LayOut, givesEachStateItsWords) {
    for (const StateRow &row :
         {StateRow{"camera", "Security updates promised until at least the end of", "June 2031", "",
                   ""},
          StateRow{"doorbell", "Security updates planned until the end of", "December 2030",
                   "not promised", ""},
          StateRow{"smart-plug", "Security updates", "Not promised", "",
                   "The manufacturer names no date. Do not rely on receiving security updates."},
          StateRow{"bulb", "Security updates", "Not possible", "",
                   "Flaws found later cannot be fixed on this device."},
          StateRow{"router", "Security updates", "Ended", "",
                   "Newly found flaws are no longer fixed."}}) {
        const Label label = layOutExample(row.example, "panel").label;
        EXPECT_EQ(textOf(label, "lead"), row.lead) << row.example;
        EXPECT_EQ(textOf(label, "head"), row.head) << row.example;
        EXPECT_EQ(textOf(label, "qualifier"), row.qualifier) << row.example;
        EXPECT_EQ(textOf(label, "note"), row.note) << row.example;
    }
}

TEST(LayOut, keepsTheRightsOfShoppersInTheUnion) {
    std::string text = readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/smart-plug.yaml");
    const std::string elsewhere = "target_markets: [\"other\"]";
    ASSERT_NE(text.find(elsewhere), std::string::npos);
    text.replace(text.find(elsewhere), elsewhere.size(), "target_markets: [uk, eu]");
    const LaidOut laidOut = layOut({Disclosure(readYaml(text, "plug.yaml")), builtInDefinitions(),
                                    builtInTemplate("panel"), optionsOf2026()},
                                   Words("en"), fonts());
    EXPECT_EQ(textOf(laidOut.label, "note"),
              "The manufacturer names no date. Do not rely on receiving security updates. Your "
              "rights against the seller remain.");
}

TEST(LayOut, saysOnEveryFaceOfWhichDayAnEndedPromiseIsSaid) {
    for (const std::string &id : builtInTemplateIds())
        for (const std::string &language : Words::languages()) {
            const auto asOf = [&](const char *name) {
                return textOf(layOutExample(name, id.c_str(), language.c_str()).label, "as_of");
            };
            EXPECT_NE(asOf("router"), "") << id << ' ' << language;
            EXPECT_EQ(asOf("camera"), "") << id << ' ' << language;
        }
    EXPECT_EQ(textOf(layOutExample("router", "tag").label, "as_of"),
              "As of 23\u00a0November\u00a02026");
}

/// Where none are promised, rows about updates would suggest that they come.
TEST(LayOut, saysNothingOfUpdatesThatAreNotPromised) {
    for (const char *row : {"arrives.value", "cost.value", "notice.value"})
        for (const char *face : {"panel", "strip", "shelf", "thermal", "esl"})
            EXPECT_EQ(textOf(layOutExample("smart-plug", face).label, row), "") << face;
    for (const char *face : {"panel", "strip", "shelf", "tag", "thermal", "esl"})
        EXPECT_NE(textOf(layOutExample("smart-plug", face).label, "shared_password.value"), "")
            << face;
}

TEST(LayOut, isNoOfficialLabel) {
    for (const char *face : {"panel", "thermal", "sheet", "sheet_letter"})
        EXPECT_EQ(textOf(layOutExample("camera", face).label, "statement"),
                  "Voluntary statement by the manufacturer. Not an official label.");
}

TEST(LayOut, endsOnTheDayAfterTheLastDayOfTheMonth) {
    using namespace std::chrono_literals;
    LabelOptions options = optionsOf2026();
    options.today = 2031y / 6 / 30;
    EXPECT_EQ(textOf(layOutExample("camera", "panel", "en", options).label, "head"), "June 2031");
    options.today = 2031y / 7 / 1;
    EXPECT_EQ(textOf(layOutExample("camera", "panel", "en", options).label, "head"), "Ended");
}

TEST(LayOut, neverDropsWhatCountsMost) {
    for (const std::string &file : exampleFiles())
        for (const std::string &id : builtInTemplateIds()) {
            const LaidOut laidOut = layOut(
                {readDisclosure(file), builtInDefinitions(), builtInTemplate(id), optionsOf2026()},
                Words("de"), fonts());
            const Label &label = laidOut.label;
            EXPECT_NE(textOf(label, "lead"), "") << file;
            EXPECT_NE(textOf(label, "head"), "") << file;
            EXPECT_NE(textOf(label, "foot") + textOf(label, "statement"), "") << file;
            const bool hasSymbol = std::ranges::any_of(label.items, [](const Item &item) {
                return std::holds_alternative<SymbolItem>(item);
            });
            EXPECT_TRUE(hasSymbol) << file;
        }
    EXPECT_EQ(textOf(layOutExample("hub-partly", "shelf").label, "cost.value"),
              "You pay for them"); // a price is no small print
}

TEST(LayOut, reportsWhatItLeavesOut) {
    const LaidOut laidOut = layOutExample("camera", "panel");
    ASSERT_FALSE(laidOut.dropped.empty());
    const bool told = std::ranges::any_of(laidOut.findings, [&](const Finding &finding) {
        return finding.rule == "label.left_out" && finding.severity == Severity::note &&
               messageOf(finding).find(laidOut.dropped.front()) != std::string::npos;
    });
    EXPECT_TRUE(told);
}

TEST(LayOut, refusesWhatCannotFit) {
    const std::string text = readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/camera.yaml");
    std::string wide = text;
    const std::string name = "Lumio Cam 2";
    std::string flood;
    for (int i = 0; i < 60; ++i)
        flood += "WWWWWWWWWW ";
    wide.replace(wide.find(name), name.size(), flood);
    const LaidOut laidOut = layOut({Disclosure(readYaml(wide, "wide.yaml")), builtInDefinitions(),
                                    builtInTemplate("shelf"), optionsOf2026()},
                                   Words("en"), fonts());
    const auto found = std::ranges::find(laidOut.findings, "label.overflow", &Finding::rule);
    ASSERT_NE(found, laidOut.findings.end());
    EXPECT_EQ(found->severity, Severity::error);
    EXPECT_EQ(found->pointer.toString(), "/product_name");
}

TEST(LayOut, namesTheLongNameWhereItsLinesPushOutTheRest) {
    std::string text = readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/camera.yaml");
    const std::string name = "Lumio Cam 2";
    std::string many;
    for (int i = 0; i < 30; ++i)
        many += "Lumio Cam 2, ";
    text.replace(text.find(name), name.size(), many + "Lumio");
    const LaidOut laidOut = layOut({Disclosure(readYaml(text, "a.yaml")), builtInDefinitions(),
                                    builtInTemplate("strip"), optionsOf2026()},
                                   Words("en"), fonts());
    const auto found = std::ranges::find(laidOut.findings, "label.overflow", &Finding::rule);
    ASSERT_NE(found, laidOut.findings.end());
    EXPECT_EQ(found->pointer.toString(), "/product_name");
}

TEST(LayOut, takesTheShortNameWhereTheLongOneDoesNotFit) {
    const LaidOut laidOut = layOutExample("laptop-longest-name", "shelf");
    const auto found = std::ranges::find(laidOut.findings, "text.short_form", &Finding::rule);
    const bool isShort = textOf(laidOut.label, "product_name") == "Chromebook Plus 514 series";
    EXPECT_EQ(found != laidOut.findings.end(), isShort);
    EXPECT_EQ(textOf(layOutExample("laptop-longest-name", "panel").label, "product_name").size(),
              226U); // the panel carries all of it
}

/// The largest type of a slot, in points; 0 when it is not there.
double sizeOf(const Label &label, const std::string &slot) {
    double size = 0;
    for (const TextItem *text : texts(label))
        for (const TextLine &line : text->lines)
            for (const GlyphRun &run : line.runs)
                size = std::max(size, text->slot == slot ? run.size : 0);
    return size;
}

TEST(LayOut, setsTheEndAsLargeAsTheDate) {
    for (const char *language : {"en", "fi", "el", "pl", "ar", "ja"})
        for (const char *face : {"panel", "esl_small"}) {
            const double ended = sizeOf(layOutExample("phone-ended", face, language).label, "head");
            const double dated = sizeOf(layOutExample("camera", face, language).label, "head");
            EXPECT_GE(ended, 0.7 * dated) << face << ' ' << language;
        }
}

TEST(LayOut, setsTypeLargerWhereThereIsRoom) {
    const double full = sizeOf(layOutExample("camera", "sheet").label, "product_name.name");
    const double empty = sizeOf(layOutExample("bulb", "sheet").label, "product_name.name");
    EXPECT_GT(empty, 10);
    EXPECT_LT(full, empty);
}

TEST(LayOut, namesTheCharacterNoFontHas) {
    std::string text = readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/camera.yaml");
    text.replace(text.find("Lumio"), 5, "\U00012000"); // cuneiform
    const LaidOut laidOut = layOut({Disclosure(readYaml(text, "a.yaml")), builtInDefinitions(),
                                    builtInTemplate("panel"), optionsOf2026()},
                                   Words("en"), fonts());
    const auto found = std::ranges::find(laidOut.findings, "text.no_glyph", &Finding::rule);
    ASSERT_NE(found, laidOut.findings.end());
    EXPECT_NE(messageOf(*found).find("U+12000"), std::string::npos);
}

TEST(LayOut, isDeterministic) {
    const Label a = layOutExample("door-lock-de", "shelf", "de").label;
    const Label b = layOutExample("door-lock-de", "shelf", "de").label;
    EXPECT_EQ(a.description, b.description);
    ASSERT_EQ(a.items.size(), b.items.size());
}

} // namespace updatefacts
