// SPDX-License-Identifier: MIT
#include "disclosure/UpgradeDocument.h"
#include "definitions/messages/SayFinding.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

Definitions definitionsOfVersion3() {
    const char *text = R"(version: "3.0"
earlier_versions:
  "1.1": {fields: {until: support_end}, choices: {notice: {app: companion_app}}}
  "2.0": {choices: {notice: {app: companion_app}}}
schemes: {}
addresses: {shorteners: [], personal_parameters: []}
sections:
  all:
    title: All
    fields:
      schema_version: {kind: text, title: Version}
      support_end: {kind: date, title: End}
      notice: {kind: choices, title: Notice, choices: {companion_app: App, none: None}}
rules: {}
profiles: {}
)";
    ReadDefinitions read = readDefinitions(readYaml(text, "definitions.yaml"));
    EXPECT_TRUE(read.findings.empty()) << messageOf(read.findings.front());
    return std::move(read.definitions);
}

struct Row {
    const char *text;
    std::vector<std::string> rules; ///< of the findings
    std::vector<std::string> keys;  ///< after the upgrade
    const char *notice;             ///< its first item after the upgrade
};

TEST(UpgradeDocument, renamesWhatWasCalledOtherwise) {
    const Definitions definitions = definitionsOfVersion3();
    const Row rows[] = {
        {"schema_version: '3.0'\nnotice: [app]", {}, {"schema_version", "notice"}, "app"},
        {"notice: [app]", {}, {"notice"}, "app"},
        {"schema_version: '2.0'\nnotice: [app, none]",
         {"document.version_earlier", "document.choice_renamed"},
         {"schema_version", "notice"},
         "companion_app"},
        {"schema_version: '2.0'\nuntil: 2031-06-30\nnotice: [none]",
         {"document.version_earlier"},
         {"schema_version", "until", "notice"},
         "none"},
        {"schema_version: '1.1'\nuntil: 2031-06-30\nnotice: [none]",
         {"document.version_earlier", "document.field_renamed"},
         {"schema_version", "support_end", "notice"},
         "none"},
        {"schema_version: '1.1'\nuntil: 2031-06-30\nsupport_end: 2031-06-30\nnotice: [none]",
         {"document.version_earlier", "document.field_renamed"},
         {"schema_version", "until", "support_end", "notice"},
         "none"},
        {"schema_version: '3.1'\nnotice: [app]",
         {"document.version_known"},
         {"schema_version", "notice"},
         "app"},
        {"schema_version: '1.0'\nnotice: [app]",
         {"document.version_known"},
         {"schema_version", "notice"},
         "app"},
        {"schema_version: three\nnotice: [app]", {}, {"schema_version", "notice"}, "app"},
    };
    for (const Row &row : rows) {
        const Document document = upgraded(readYaml(row.text, "test.yaml"), definitions);
        std::vector<std::string> rules;
        for (const Finding &finding : document.findings)
            rules.push_back(finding.rule);
        std::vector<std::string> keys;
        for (const Member &member : document.root.map)
            keys.push_back(member.key);
        EXPECT_EQ(rules, row.rules) << row.text;
        EXPECT_EQ(keys, row.keys) << row.text;
        EXPECT_EQ(document.root.find("notice")->list.front().scalar, row.notice) << row.text;
        EXPECT_EQ(document.text, row.text) << "the text stays as it was";
    }
}

TEST(UpgradeDocument, tellsANewerVersionFromAForgottenOne) {
    const Definitions definitions = definitionsOfVersion3();
    const auto mendOf = [&](const char *text) {
        return updatefacts::mendOf(
            upgradeOf(readYaml(text, "test.yaml"), definitions).findings.at(0));
    };
    EXPECT_THAT(mendOf("schema_version: '3.1'"), testing::HasSubstr("newer version"));
    EXPECT_THAT(mendOf("schema_version: '10.0'"), testing::HasSubstr("newer version"));
    EXPECT_THAT(mendOf("schema_version: '0.9'"), testing::HasSubstr("Write schema_version"));
}

TEST(UpgradeDocument, saysNothingOfWhatCannotBeRead) {
    EXPECT_FALSE(upgradeOf(readYaml("schema_version: '2.0'\nnotice: [app", "test.yaml"),
                           definitionsOfVersion3())
                     .isNeeded());
}

} // namespace
} // namespace updatefacts
