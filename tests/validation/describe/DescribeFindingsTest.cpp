// SPDX-License-Identifier: MIT
// data/described.txt and .json hold what is said about data/described.yaml. UPDATE_GOLDENS=1
// writes them anew.
#include "validation/describe/DescribeFindings.h"
#include "definitions/messages/SayFinding.h"

#include "ValidText.h"
#include "document/files/ReadFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace updatefacts {
namespace {

const std::string data = UPDATEFACTS_SOURCE_DIR "/tests/validation/data/";

Findings described() {
    return validate(readYaml(readFile(data + "described.yaml"), "described.yaml"),
                    builtInDefinitions(), {testDay, {"ntia"}, nullptr});
}

void compareWithGolden(const std::string &actual, const std::string &name) {
    if (std::getenv("UPDATE_GOLDENS"))
        std::ofstream(data + name) << actual;
    EXPECT_EQ(actual, readFile(data + name)) << name;
}

TEST(DescribeFindings, forPeople) {
    compareWithGolden(describeFindings(described()), "described.txt");
}

TEST(DescribeFindings, forPrograms) {
    compareWithGolden(findingsAsJson(described()), "described.json");
}

TEST(DescribeFindings, saysTheSameInJson) {
    const Findings findings = described();
    const QJsonArray array =
        QJsonDocument::fromJson(QByteArray::fromStdString(findingsAsJson(findings))).array();
    ASSERT_EQ(static_cast<std::size_t>(array.size()), findings.size());
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const QJsonObject object = array.at(static_cast<qsizetype>(i)).toObject();
        const auto text = [&](const char *key) {
            return object.value(QLatin1String(key)).toString().toStdString();
        };
        EXPECT_EQ(text("rule"), findings[i].rule);
        EXPECT_EQ(text("severity"), nameOf(findings[i].severity));
        EXPECT_EQ(text("file"), findings[i].file);
        EXPECT_EQ(object.value(QLatin1String("line")).toInt(), findings[i].place.line);
        EXPECT_EQ(object.value(QLatin1String("column")).toInt(), findings[i].place.column);
        EXPECT_EQ(text("pointer"), findings[i].pointer.toString());
        EXPECT_EQ(text("sentence"), messageOf(findings[i]));
        EXPECT_EQ(text("mend"), mendOf(findings[i]));
        EXPECT_EQ(object.size(), 8);
    }
}

Finding inFile(const char *name, Finding finding) {
    finding.file = name;
    return finding;
}

TEST(DescribeFindings, coversNoFileAndNoPlace) {
    const Findings findings = {
        makeFinding(Severity::note, "template.wrong:row", {}, {}, {argument::text("name", "size")}),
        inFile("f", makeFinding(Severity::warning, "yaml.empty", {})),
        makeFinding(Severity::error, "yaml.tab", {1, 2})};
    EXPECT_EQ(
        describeFindings(findings),
        "note: There is no row \"size\".\n    [template.wrong]\n"
        "f: warning: The file is empty.\n    Start from \"updatefacts new\". [yaml.empty]\n"
        "1:2: error: The line is indented with a tab.\n    Indent it with spaces. [yaml.tab]\n");
    EXPECT_EQ(describeFindings({}), "");
    EXPECT_EQ(findingsAsJson({}), "[]\n");
}

TEST(DescribeFindings, survivesAnyFileName) {
    const Findings findings = {
        inFile("\x1b[31m\xff\n", makeFinding(Severity::error, "yaml.tab", {}))};
    EXPECT_EQ(describeFindings(findings),
              "\uFFFD[31m\uFFFD\uFFFD: error: The line is indented with a tab.\n"
              "    Indent it with spaces. [yaml.tab]\n");
    QJsonParseError error;
    const auto json = QByteArray::fromStdString(findingsAsJson(findings));
    (void)QJsonDocument::fromJson(json, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError);
}

} // namespace
} // namespace updatefacts
