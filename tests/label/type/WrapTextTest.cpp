// SPDX-License-Identifier: MIT
#include "label/type/WrapText.h"

#include "ExampleLabels.h"
#include "label/type/Shaper.h"

#include <gmock/gmock.h>

namespace updatefacts {

namespace {

struct WrapRow {
    const char *name, *text;
    bool isAddress;
    double width; ///< ems
    std::vector<std::string> lines;
    const char *language = "en";
    Wrapping wrapping{};
};

} // namespace

class WrapTextTest : public testing::TestWithParam<WrapRow> {};

TEST_P(WrapTextTest, breaksWhereATypesetterWould) {
    const WrapRow &row = GetParam();
    Shaper shaper(fonts(), row.language, false);
    Phrase phrase;
    phrase.language = row.language;
    phrase.text = row.text;
    phrase.address = row.isAddress;
    const ShapedText &shaped = shaper.shape(phrase, phrase.text, Cut::text, 400);
    std::vector<std::string> lines;
    for (const ShapedLine &line : wrapText(shaped, row.width, row.wrapping)) {
        const std::size_t begin = shaped.clusters[line.first].begin;
        lines.push_back(phrase.text.substr(begin, shaped.clusters[line.last - 1].end - begin));
    }
    EXPECT_EQ(lines, row.lines);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, WrapTextTest,
    testing::Values(
        WrapRow{"oneLine", "In the app", false, 20, {"In the app"}},
        WrapRow{"words", "In the app and by e-mail", false, 8, {"In the app and", "by e-mail"}},
        WrapRow{"noLonelyWord",
                "Still works, but no security fixes at all",
                false,
                17,
                {"Still works, but", "no security fixes at all"}},
        WrapRow{"mailbox", "help@brewster.example", true, 9, {"help@brewster.example"}},
        WrapRow{"mailboxOfAWideHost",
                "help@kitchen-and-household.brewster.example",
                true,
                17,
                {"help@kitchen-and-household.brewster.example"}},
        WrapRow{
            "page", "brewster.example/kettles/k2", true, 9, {"brewster.example/", "kettles/k2"}},
        WrapRow{"pageOfAWideHost", "brewster.example/k2", true, 6, {"brewster.example/", "k2"}},
        WrapRow{"noDenialCutOff",
                "Una data. Non contare sui dettagli",
                false,
                8,
                {"Una data.", "Non contare sui", "dettagli"},
                "it"},
        WrapRow{
            "wordsThatOnlyEndAlike", "Un canone annuale", false, 6, {"Un canone", "annuale"}, "it"},
        WrapRow{"sentences",
                "A plain word. Not more",
                false,
                9.5,
                {"A plain word.", "Not more"},
                "en",
                {Keep::always, false, true}},
        WrapRow{"sentenceWholeOnItsLine",
                "A plain word of them all. Not more",
                false,
                9.5,
                {"A plain word of", "them all. Not more"},
                "en",
                {Keep::always, false, true}},
        WrapRow{"sentencesInOneLine",
                "A plain word. Not more",
                false,
                20,
                {"A plain word. Not more"},
                "en",
                {Keep::always, false, true}},
        WrapRow{
            "wordsKept", "Es geht ohne Stromnetz", false, 8.2, {"Es geht", "ohne Stromnetz"}, "de"},
        WrapRow{"wordsKeptThatAreTooWide",
                "Es geht ohne Sicherheitskorrekturen",
                false,
                10.5,
                {"Es geht", "ohne", "Sicherheitskorrekturen"},
                "de",
                {Keep::whereItFits}},
        WrapRow{"wordsNotKept",
                "Es geht ohne Stromnetz",
                false,
                8.2,
                {"Es geht ohne", "Stromnetz"},
                "de",
                {Keep::never}}),
    [](const auto &instance) { return std::string(instance.param.name); });

} // namespace updatefacts
