// SPDX-License-Identifier: MIT
#include "desktop/FindingText.h"

#include "definitions/Definitions.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

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
