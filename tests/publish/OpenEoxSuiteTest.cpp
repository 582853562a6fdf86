// SPDX-License-Identifier: MIT
// OpenEoX' own tests, where they lie beside the checkout.
#include "OpenEoxText.h"
#include "publish/openeox/ReadOpenEox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

namespace updatefacts {
namespace {

/// The rule that stands for a test of OpenEoX Core 1.0 section 7.
const std::map<std::string, std::string> rules = {
    {"7.1.1", "openeox.end_of_life_last"}, {"7.1.2", "openeox.date_time"},
    {"7.1.3", "openeox.start_first"},      {"7.2.1", "openeox.undecided"},
    {"7.2.2", "openeox.start_undecided"},  {"7.3.1", "openeox.sold_unsupported"}};

class OpenEoxSuite : public testing::Test {
  protected:
    void SetUp() override {
        if (!std::filesystem::exists(openEoxSuite()))
            GTEST_SKIP() << "The suite is not beside the checkout.";
    }
};

void expectVerdict(const QJsonObject &file, const std::string &rule, bool isFound) {
    const std::string name = file[QLatin1String("name")].toString().toStdString();
    const std::string text = fileText(openEoxSuite() / "test/validator/data" / name);
    ASSERT_FALSE(text.empty()) << name;
    const Findings findings = readOpenEox(text, name).findings;
    EXPECT_EQ(!hasError(findings), file[QLatin1String("valid")].toBool()) << name;
    EXPECT_EQ(std::ranges::count(findings, rule, &Finding::rule) > 0, isFound) << name;
}

TEST_F(OpenEoxSuite, everyVerdictIsTheSame) {
    const std::string text = fileText(openEoxSuite() / "test/validator/data/testcases.json");
    const QJsonArray tests = QJsonDocument::fromJson(QByteArray::fromStdString(text))
                                 .object()[QLatin1String("tests")]
                                 .toArray();
    ASSERT_FALSE(tests.isEmpty());
    int verdicts = 0;
    for (const QJsonValue &test : tests) {
        const std::string id = test[QLatin1String("id")].toString().toStdString();
        ASSERT_TRUE(rules.contains(id)) << id;
        for (const auto &[list, isFound] : {std::pair("failures", true), {"valid", false}})
            for (const QJsonValue &file : test[QLatin1String(list)].toArray()) {
                expectVerdict(file.toObject(), rules.at(id), isFound);
                ++verdicts;
            }
    }
    RecordProperty("verdicts", verdicts);
    EXPECT_GE(verdicts, 40);
}

TEST_F(OpenEoxSuite, everyExampleIsRead) {
    const auto files = suiteFiles("examples");
    RecordProperty("examples", static_cast<int>(files.size()));
    EXPECT_GE(files.size(), 7U);
    for (const auto &file : files) {
        const ReadOpenEox read = readOpenEox(fileText(file), file);
        EXPECT_FALSE(hasError(read.findings)) << file;
        EXPECT_GE(read.core.entries.size(), 3U) << file;
    }
}

TEST_F(OpenEoxSuite, keysAndAddressAreThoseOfTheSchema) {
    const std::string text = fileText(openEoxSuite() / "schema/eox-core.json");
    const QJsonObject schema = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    EXPECT_EQ(schema[QLatin1String("$id")].toString().toStdString(), openEoxSchema);
    std::set<std::string> keys = {"$schema"};
    std::set<std::string> required = {"$schema"};
    for (const OpenEoxKey &known : openEoxKeys) {
        keys.emplace(known.key);
        if (known.isRequired)
            required.emplace(known.key);
    }
    std::set<std::string> theirs;
    for (const QString &key : schema[QLatin1String("properties")].toObject().keys())
        theirs.insert(key.toStdString());
    EXPECT_EQ(keys, theirs);
    theirs.clear();
    for (const QJsonValue &key : schema[QLatin1String("required")].toArray())
        theirs.insert(key.toString().toStdString());
    EXPECT_EQ(required, theirs);
}

} // namespace
} // namespace updatefacts
