// SPDX-License-Identifier: MIT
#include "desktop/words/FindingText.h"

#include "definitions/Definitions.h"
#include "desktop/words/WindowVoice.h"
#include "disclosure/UpgradeDocument.h"
#include "document/files/ReadFile.h"
#include "validation/Validate.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <filesystem>

namespace updatefacts {
namespace {

/// A command, a name as a file has it, or a date that the form would write otherwise.
QString wayOfFiles(const QString &text) {
    static const QRegularExpression own(QStringLiteral(
        "updatefacts [a-z]|\\b[a-z]+(_[a-z0-9]+)+\\b|\\b\\d{4}-\\d\\d(-\\d\\d)?\\b"));
    QString rest = text;
    rest.remove(QRegularExpression(QStringLiteral("https://\\S+")));
    return own.match(rest).captured();
}

/// What checks find in files that break each of the rules.
TEST(FindingText, noSentenceOfTheWindowSpeaksOfWhatOnlyAFileHas) {
    int said = 0;
    for (const std::string language : {"en", "de"}) {
        const Words words(language);
        for (const auto &entry :
             std::filesystem::directory_iterator(UPDATEFACTS_SOURCE_DIR "/tests/validation/data")) {
            const std::string path = entry.path().string();
            if (!entry.path().filename().string().starts_with("fail_"))
                continue;
            const Document document =
                upgraded(readYaml(readFile(path), path), builtInDefinitions());
            ValidationOptions options{
                std::chrono::year(2026) / std::chrono::March / 20, {}, nullptr};
            for (const Profile &profile : builtInDefinitions().profiles)
                options.profiles.push_back(profile.id);
            for (const Finding &finding : validate(document, builtInDefinitions(), options)) {
                if (finding.rule.starts_with("yaml.") || finding.rule == "date.invalid" ||
                    finding.rule == "date.no_time" || finding.rule.ends_with("unknown") ||
                    finding.rule.starts_with("value.") || finding.rule.starts_with("wide.") ||
                    finding.rule.starts_with("profile.openeox."))
                    continue; // quote what was written wrongly, or a clause that is such a name
                const QString all =
                    sentenceOf(finding, words) + QLatin1Char(' ') + adviceOf(finding, words);
                EXPECT_EQ(wayOfFiles(all), QString()) << finding.rule << ": " << all.toStdString();
                ++said;
            }
        }
    }
    EXPECT_GT(said, 500);
}

TEST(FindingText, aFieldIsCalledAsTheFormAsksForIt) {
    const Words words("en");
    const Finding finding =
        makeFinding(Severity::warning, "code.not_chosen", {}, Pointer().child("gtin"),
                    {argument::plain("address", "https://a.example/01/x")});
    EXPECT_EQ(placeOf(finding, words).toStdString(),
              builtInDefinitions().field("gtin")->question.source);
    EXPECT_EQ(sentenceOf(finding, words),
              QStringLiteral("The code opens https://a.example/01/x and not “Where do buyers find "
                             "all details?”."));
    EXPECT_TRUE(adviceOf(finding, words)
                    .startsWith(QStringLiteral("Set “Which address is in the code on the label?” "
                                               "to “The page with all details”; or to")))
        << adviceOf(finding, words).toStdString();
}

TEST(FindingText, datesAnswersAndLanguagesAreThoseOfTheForm) {
    const WindowVoice voice(plainVoice().words());
    EXPECT_EQ(voice.answer(Pointer().child("updatable"), "partly"), "“Only in part”");
    EXPECT_EQ(voice.answer(Pointer().child("updatable"), "perhaps"), "“perhaps”");
    EXPECT_EQ(voice.field(Pointer().child("hardware_replacement").child("until")),
              voice.field(Pointer().child("until")));
    EXPECT_NE(voice.date("2031-06-30").find("2031"), std::string::npos);
    EXPECT_EQ(voice.date("2031-06-30").find("2031-06"), std::string::npos);
    EXPECT_EQ(voice.date("2031-06-30T10:00:00Z").find("T10"), std::string::npos);
    EXPECT_EQ(voice.date("tba"), "tba");
    EXPECT_NE(voice.language("de"), "de");
}

} // namespace
} // namespace updatefacts
