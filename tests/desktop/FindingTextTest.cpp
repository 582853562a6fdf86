// SPDX-License-Identifier: MIT
#include "desktop/FindingText.h"

#include "definitions/Definitions.h"
#include "disclosure/UpgradeDocument.h"
#include "document/files/ReadFile.h"
#include "validation/Validate.h"
#include "validation/rules/BuiltInChecks.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <filesystem>

namespace updatefacts {
namespace {

/// A name that only a file has: words joined by underscores, or true and false.
QString nameOfOurs(const QString &text) {
    static const QRegularExpression own(
        QStringLiteral("\\b[a-z]+(_[a-z0-9]+)+\\b(?!\\})|\\b(true|false)\\b"));
    QString rest = text;
    rest.remove(QRegularExpression(QStringLiteral("\\{[^}]*\\}"))); // a value will stand there
    return own.match(rest).captured();
}

TEST(FindingText, noRuleSpeaksOfNamesThatOnlyAFileHas) {
    const Words words("en");
    for (const Rule &rule : builtInDefinitions().rules) {
        Finding finding;
        finding.rule = rule.id;
        const Operand &at = rule.at                  ? *rule.at
                            : !rule.operands.empty() ? rule.operands.front()
                                                     : rule.check.operand;
        finding.pointer = at.field;
        finding.sentence = rule.message.source;
        finding.mend = rule.mend.source;
        EXPECT_EQ(nameOfOurs(sentenceOf(finding, words)), QString()) << rule.id;
        EXPECT_EQ(nameOfOurs(adviceOf(finding, words)), QString()) << rule.id;
    }
}

/// A command, a setting as a file has it, or a date that the form would write otherwise.
QString wayOfFiles(const QString &text) {
    static const QRegularExpression own(QStringLiteral(
        "updatefacts [a-z]|\\b[a-z]+(_[a-z0-9]+)+\\b|”: |\\b\\d{4}-\\d\\d(-\\d\\d)?\\b"));
    QString rest = text;
    rest.remove(QRegularExpression(QStringLiteral("https://\\S+")));
    rest.remove(QStringLiteral("”: \"")); // of which a part is shown
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
            options.words = &words;
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

TEST(FindingText, whatTheProgramKnowsOfIsSaidWithoutCommands) {
    const Words words("en");
    for (const std::string_view rule : builtInChecks()) {
        Finding finding;
        finding.rule = rule;
        finding.pointer = Pointer().child("code_leads_to");
        finding.sentence = "The code opens https://a.example/x and not detail_url, on 2031-03-01.";
        finding.mend = "Make this revision 2: \"updatefacts revise\" or \"updatefacts publish\" "
                       "does it. Write code_leads_to: page.";
        const QString all =
            sentenceOf(finding, words) + QLatin1Char(' ') + adviceOf(finding, words);
        EXPECT_EQ(wayOfFiles(all), QString()) << rule << ": " << all.toStdString();
    }
}

TEST(FindingText, aSettingIsSaidAsTheFormHasIt) {
    const Words words("en");
    Finding finding;
    finding.rule = "code.not_chosen";
    finding.pointer = Pointer().child("gtin");
    finding.sentence = "The code opens https://a.example/01/x since 2026-03-01, not detail_url.";
    finding.mend = "Write code_leads_to: page, or wait.";
    EXPECT_EQ(sentenceOf(finding, words),
              QStringLiteral("The code opens https://a.example/01/x since 1 Mar 2026, not "
                             "“Where do buyers find all details?”."));
    EXPECT_EQ(adviceOf(finding, words),
              QStringLiteral("Choose “The page with all details” at “Which address is in the code "
                             "on the label?”, or wait."));
}

TEST(FindingText, aFieldIsCalledAsTheFormAsksForIt) {
    const Words words("en");
    Finding finding;
    finding.rule = "support.start_on_market";
    finding.pointer = Pointer().child("support_start_basis");
    finding.sentence = "Not \"manufacture\".";
    finding.mend = "Write first_placed_on_market and set support_start.";
    EXPECT_EQ(placeOf(finding, words), QStringLiteral("What happened on that day?"));
    EXPECT_EQ(sentenceOf(finding, words), QStringLiteral("Not “The unit was made”."));
    EXPECT_EQ(
        adviceOf(finding, words),
        QStringLiteral("Write “The first unit was placed on the market” and set “On which day "
                       "does the support period start?”."));
}

} // namespace
} // namespace updatefacts
