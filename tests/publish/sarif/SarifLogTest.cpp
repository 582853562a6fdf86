// SPDX-License-Identifier: MIT
#include "publish/sarif/SarifLog.h"

#include <gmock/gmock.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace updatefacts {
namespace {

/// The one run of a log.
QJsonObject runOf(const std::string &log) {
    QJsonParseError error{};
    const QJsonObject root =
        QJsonDocument::fromJson(QByteArray::fromStdString(log), &error).object();
    EXPECT_EQ(error.error, QJsonParseError::NoError) << log;
    EXPECT_EQ(root[QLatin1String("version")].toString(), QLatin1String("2.1.0"));
    EXPECT_EQ(root[QLatin1String("runs")].toArray().size(), 1);
    return root[QLatin1String("runs")][0].toObject();
}

QJsonObject runWith(SarifLog &log, const Findings &findings) {
    std::string text = log.begin();
    for (const Finding &finding : findings)
        text += log.next(finding);
    return runOf(text + log.end());
}

Finding at(Finding finding, const char *file) {
    finding.file = file;
    return finding;
}

Finding shortened() {
    return at(makeFinding(Severity::error, "support.end_after_start", {12, 14},
                          Pointer().child("support_end")),
              "my products/kettle.yaml");
}

Finding missing() {
    return at(makeFinding(Severity::error, "field.missing:always", {1, 1},
                          Pointer().child("support_end")),
              "kettle.yaml");
}

TEST(SarifLog, isALogWithoutFindingsToo) {
    SarifLog log("1.2.3", plainVoice());
    const QJsonObject run = runWith(log, {});
    EXPECT_TRUE(run[QLatin1String("results")].toArray().isEmpty());
    const QJsonObject driver = run[QLatin1String("tool")][QLatin1String("driver")].toObject();
    EXPECT_EQ(driver[QLatin1String("semanticVersion")].toString(), QLatin1String("1.2.3"));
    EXPECT_TRUE(driver[QLatin1String("rules")].toArray().isEmpty());
    EXPECT_TRUE(
        run[QLatin1String("invocations")][0][QLatin1String("executionSuccessful")].toBool());
}

TEST(SarifLog, saysWhereAFindingStands) {
    SarifLog log("1", plainVoice());
    const QJsonValue result = runWith(log, {shortened()})[QLatin1String("results")][0];
    const QJsonValue location = result[QLatin1String("locations")][0];
    const QJsonValue physical = location[QLatin1String("physicalLocation")];
    EXPECT_EQ(physical[QLatin1String("artifactLocation")][QLatin1String("uri")].toString(),
              QLatin1String("my%20products/kettle.yaml"));
    EXPECT_EQ(physical[QLatin1String("region")][QLatin1String("startLine")].toInt(), 12);
    EXPECT_EQ(physical[QLatin1String("region")][QLatin1String("startColumn")].toInt(), 14);
    EXPECT_EQ(location[QLatin1String("logicalLocations")][0][QLatin1String("fullyQualifiedName")]
                  .toString(),
              QLatin1String("/support_end"));
    EXPECT_EQ(result[QLatin1String("level")].toString(), QLatin1String("error"));
    EXPECT_FALSE(result[QLatin1String("message")][QLatin1String("text")].toString().isEmpty());
}

TEST(SarifLog, namesEachRuleOnceWithItsClauses) {
    SarifLog log("1", plainVoice());
    const Finding demand = makeFinding(Severity::warning, "profile.openeox.end_of_life", {1, 1},
                                       Pointer().child("end_of_life"));
    const QJsonObject run = runWith(log, {shortened(), missing(), shortened(), demand});
    const QJsonValue rules =
        run[QLatin1String("tool")][QLatin1String("driver")][QLatin1String("rules")];
    ASSERT_EQ(rules.toArray().size(), 3);
    EXPECT_EQ(run[QLatin1String("results")][2][QLatin1String("ruleIndex")].toInt(), 0);
    const Rule *rule = builtInDefinitions().rule("support.end_after_start");
    EXPECT_EQ(rules[0][QLatin1String("properties")][QLatin1String("clauses")].toArray().size(),
              std::ssize(rule->sources));
    EXPECT_EQ(
        rules[2][QLatin1String("properties")][QLatin1String("clauses")][0][QLatin1String("scheme")]
            .toString(),
        QLatin1String("openeox"));
    EXPECT_TRUE(rules[2][QLatin1String("helpUri")].toString().startsWith(QLatin1String("https:")));
    for (const QJsonValue &each : rules.toArray())
        EXPECT_FALSE(
            each[QLatin1String("shortDescription")][QLatin1String("text")].toString().isEmpty());
}

/// What is wrong with a field itself cites the clauses that ask for the field.
TEST(SarifLog, citesTheClausesOfAFieldBesideTheResult) {
    SarifLog log("1", plainVoice());
    const QJsonObject run = runWith(log, {missing()});
    const QJsonValue clauses =
        run[QLatin1String("results")][0][QLatin1String("properties")][QLatin1String("clauses")];
    EXPECT_EQ(clauses.toArray().size(),
              std::ssize(builtInDefinitions().field("support_end")->sources));
    const QJsonValue rule =
        run[QLatin1String("tool")][QLatin1String("driver")][QLatin1String("rules")][0];
    EXPECT_TRUE(rule[QLatin1String("properties")].isUndefined());
}

TEST(SarifLog, leavesOutAPlaceThatThereIsNot) {
    SarifLog log("1", plainVoice());
    const Finding whole = at(makeFinding(Severity::error, "document.no_fields", {}), "x.yaml");
    const QJsonValue location =
        runWith(log, {whole})[QLatin1String("results")][0][QLatin1String("locations")][0];
    EXPECT_TRUE(location[QLatin1String("physicalLocation")][QLatin1String("region")].isUndefined());
    EXPECT_TRUE(location[QLatin1String("logicalLocations")].isUndefined());
}

TEST(SarifLog, tellsWhatCouldNotBeChecked) {
    SarifLog log("1", plainVoice());
    log.fail("x.yaml: there is no such file.");
    const QJsonValue run = runWith(log, {})[QLatin1String("invocations")][0];
    EXPECT_FALSE(run[QLatin1String("executionSuccessful")].toBool(true));
    EXPECT_EQ(run[QLatin1String("toolExecutionNotifications")][0][QLatin1String("message")]
                 [QLatin1String("text")]
                     .toString(),
              QLatin1String("x.yaml: there is no such file."));
}

} // namespace
} // namespace updatefacts
