// SPDX-License-Identifier: MIT
#include "publish/ixit/Ixit.h"

#include "document/files/ReadFile.h"
#include "publish/ixit/IxitQuestions.h"
#include "publish/ixit/WriteIxit.h"

#include <gmock/gmock.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>

namespace updatefacts {
namespace {

constexpr const char *lock = R"(disclosure_id: LOCK-1
revision: 3
language: de
product_name: {de: Schloss | eins, en: Lock | one}
model_identifier: L-1
hardware_version: B
firmware_version: 2.4.1
updatable: yes
update_delivery: [automatic_default_on, user_initiated]
update_security_features: [signed, verified_before_install]
update_notice_channels: [companion_app]
update_fix_time_days: 30
support_commitment: promised
support_end: 2031-06
vuln_contact: security@lock.example
hardware_replacement: {method: Send it in, until: 2033-01}
components:
  - name: Lock app
    kind: app
    commitment: promised
    support_end: 2030-12
  - name: {de: Wolke}
    kind: online_service
    commitment: not_promised
)";

Disclosure disclosure(const std::string &text) {
    return Disclosure(readYaml(text, "lock.yaml"));
}

const IxitTable &table(const std::vector<IxitTable> &tables, const char *id) {
    return *std::ranges::find(tables, id, &IxitTable::id);
}

/// "TITLE: VALUE" of each part of an answer.
std::vector<std::string> said(const IxitRow &row, const char *name) {
    std::vector<std::string> parts;
    for (const auto &[field, title, value] :
         std::ranges::find(row.answers, name, &IxitAnswer::name)->parts)
        parts.push_back(field + ": " + value);
    return parts;
}

TEST(Ixit, asksForFieldsThatThereAre) {
    for (const IxitQuestions &questions : ixitQuestions())
        for (const IxitQuestion &question : questions.questions)
            for (const std::string_view field : question.fields) {
                Pointer place = Pointer().child(field);
                if (field == "item")
                    place = Pointer().child(questions.each);
                else if (field.starts_with("item/"))
                    place = Pointer().child(questions.each).child("0").child(field.substr(5));
                EXPECT_NE(builtInDefinitions().field(place), nullptr)
                    << questions.id << ' ' << field;
            }
}

TEST(Ixit, saysWhatTheDisclosureSays) {
    const auto tables = ixitOf(disclosure(lock), builtInDefinitions());
    const IxitRow &user = table(tables, "2-UserInfo").rows.front();
    EXPECT_THAT(said(user, "Model Designation"),
                testing::ElementsAre("product_name: Lock | one", "model_identifier: L-1",
                                     "hardware_version: B"));
    EXPECT_THAT(said(user, "Support Period"),
                testing::ElementsAre("support_commitment: Promised at least until the date",
                                     "support_end: 2031-06"));
    EXPECT_THAT(said(user, "Documentation of Replacement"),
                testing::ElementsAre(testing::StartsWith("hardware_replacement: ")));
    EXPECT_THAT(said(table(tables, "3-VulnTypes").rows.front(), "Time Frame"),
                testing::ElementsAre("update_fix_time_days: 30 days"));
}

TEST(Ixit, makesNothingUp) {
    const auto tables = ixitOf(disclosure(lock), builtInDefinitions());
    for (const char *open : {"Documentation of Sensors", "Publication of Support Period"})
        EXPECT_THAT(said(table(tables, "2-UserInfo").rows.front(), open), testing::IsEmpty());
    for (const IxitAnswer &answer : table(tables, "4-Conf").rows.front().answers)
        EXPECT_THAT(answer.parts, testing::IsEmpty()) << answer.name;
}

TEST(Ixit, hasARowForEachComponentAndWay) {
    const auto tables = ixitOf(disclosure(lock), builtInDefinitions());
    const std::vector<IxitRow> &parts = table(tables, "6-SoftComp").rows;
    ASSERT_EQ(parts.size(), 3U); // the device, too
    EXPECT_THAT(said(parts[0], "Description"), testing::ElementsAre("firmware_version: 2.4.1"));
    EXPECT_THAT(said(parts[1], "Description"),
                testing::IsSupersetOf(
                    {"components/0/name: Lock app", "components/0/support_end: 2030-12"}));
    EXPECT_THAT(said(parts[1], "Update Mechanism"), testing::IsEmpty());
    EXPECT_EQ(parts[2].id, "SoftComp-3");
    EXPECT_THAT(said(parts[2], "Description"), testing::Contains("components/1/name: Wolke"));
    const std::vector<IxitRow> &ways = table(tables, "7-UpdMech").rows;
    ASSERT_EQ(ways.size(), 2U);
    EXPECT_EQ(ways[1].id, "UpdMech-2");
    EXPECT_EQ(said(ways[0], "Initiation and Interaction").size(), 1U);
    EXPECT_NE(said(ways[0], "Initiation and Interaction"),
              said(ways[1], "Initiation and Interaction"));
}

TEST(Ixit, hasNoWayOfUpdatingWhereThereIsNone) {
    const auto tables = ixitOf(disclosure("updatable: no\n"), builtInDefinitions());
    EXPECT_THAT(table(tables, "7-UpdMech").rows, testing::IsEmpty());
    EXPECT_THAT(writeIxitMarkdown(disclosure("updatable: no\n"), builtInDefinitions()),
                testing::HasSubstr("There is none: the product gets no updates."));
}

TEST(Ixit, isJsonInWhichSilenceIsSaid) {
    const std::string json = writeIxitJson(disclosure(lock), builtInDefinitions());
    const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    EXPECT_EQ(root[QLatin1String("revision")].toString(), QLatin1String("3"));
    EXPECT_EQ(root[QLatin1String("fingerprint")].toString().size(), 64);
    const QJsonArray tables = root[QLatin1String("ixit")].toArray();
    EXPECT_EQ(tables.size(), 8);
    for (const QJsonValue &each : tables)
        for (const QJsonValue &row : each[QLatin1String("rows")].toArray())
            for (const QJsonValue &answer : row[QLatin1String("answers")].toArray())
                EXPECT_NE(answer[QLatin1String("parts")].isArray(),
                          answer[QLatin1String("value")].toString() == QLatin1String(notStated))
                    << answer[QLatin1String("name")].toString().toStdString();
}

TEST(Ixit, isMarkdownWhoseTablesHold) {
    const std::string text = writeIxitMarkdown(disclosure(lock), builtInDefinitions());
    EXPECT_THAT(text, testing::HasSubstr("## IXIT 7-UpdMech: Update Mechanisms\n"));
    EXPECT_THAT(text, testing::HasSubstr("Lock \\| one"));
    EXPECT_THAT(text, testing::HasSubstr("| Documentation of Sensors | not stated |\n"));
}

TEST(Ixit, readsEveryExample) {
    const std::filesystem::path examples = UPDATEFACTS_SOURCE_DIR "/schema/examples";
    for (const auto &entry : std::filesystem::directory_iterator(examples))
        if (entry.path().extension() == ".yaml") {
            const std::string text = writeIxitMarkdown(disclosure(readFile(entry.path().string())),
                                                       builtInDefinitions());
            EXPECT_EQ(text.find("| ID |  |"), std::string::npos);
            EXPECT_EQ(text.find("| Support Period | not stated |"), std::string::npos) << entry;
        }
}

} // namespace
} // namespace updatefacts
