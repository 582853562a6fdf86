// SPDX-License-Identifier: MIT
#include "document/yaml/ReadYaml.h"
#include "definitions/messages/SayFinding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;

std::vector<std::string> rulesOf(const Findings &findings) {
    std::vector<std::string> result;
    for (const Finding &finding : findings)
        result.push_back(finding.rule);
    return result;
}

TEST(ReadYaml, keepsTextAndFileName) {
    const Document document = readYaml("\xEF\xBB\xBFname: \"K\"\r\n", "kettle.yaml");
    EXPECT_EQ(document.file, "kettle.yaml");
    EXPECT_EQ(document.text, "\xEF\xBB\xBFname: \"K\"\r\n");
    EXPECT_EQ(document.root.find("name")->scalar, "K");
}

TEST(ReadYaml, tellsIndependentFaultsTogether) {
    const Document document = readYaml("b: 1\na: &x \"y\"\nb: 2\n", "");
    EXPECT_THAT(rulesOf(document.findings), ElementsAre("yaml.anchor", "yaml.duplicate_key"));
    EXPECT_EQ(document.root.kind, Value::Kind::null);
}

TEST(ReadYaml, aSyntaxErrorStandsAlone) {
    const Document document = readYaml("a: &x 1\na: 2\nb: c: d\n", "");
    EXPECT_THAT(rulesOf(document.findings), ElementsAre("yaml.syntax"));
}

TEST(ReadYaml, anAliasBombDoesNotGrow) {
    const Document document = readYaml("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b]\n", "");
    EXPECT_THAT(rulesOf(document.findings), ElementsAre("yaml.anchor", "yaml.anchor", "yaml.alias",
                                                        "yaml.alias", "yaml.alias"));
}

/// A sentence goes to a terminal: what stands in the file must not steer it.
TEST(ReadYaml, sentencesHoldNoControlCharacters) {
    const Document document = readYaml("\"a\\e[31m\": 1\n\"a\\e[31m\": 2\n", "");
    ASSERT_FALSE(document.findings.empty());
    for (const Finding &finding : document.findings)
        for (const std::string &text :
             {messageOf(finding), mendOf(finding), finding.pointer.toString()})
            EXPECT_EQ(text.find('\x1B'), std::string::npos) << text;
}

TEST(ReadYaml, missingValuesStandAtTheirKey) {
    const Document document = readYaml("a:\n  b:\nlist:\n  - 1\n  -\n\n", "");
    EXPECT_EQ(document.root.find("a")->find("b")->place, (Place{2, 3}));
    EXPECT_EQ(document.root.find("list")->list[1].place, (Place{5, 3}));
    const auto places = [](const char *text) {
        std::vector<Place> result;
        for (const Value &item : readYaml(text, "").root.list)
            result.push_back(item.place);
        return result;
    };
    EXPECT_THAT(places("-\n- x\n- # c\n-"),
                ElementsAre(Place{1, 1}, Place{2, 3}, Place{3, 1}, Place{4, 1}));
    EXPECT_THAT(places("-\n- "), ElementsAre(Place{1, 1}, Place{2, 1}));
    EXPECT_THAT(places("- [a]\n-\n- - b\n  -\n-\n"),
                ElementsAre(Place{1, 3}, Place{2, 1}, Place{3, 3}, Place{5, 1}));
}

TEST(ReadYaml, mergeKeyIsAKeyLikeAnother) {
    const Document document = readYaml("<<: {a: 1}\n", "");
    EXPECT_EQ(document.findings, Findings());
    EXPECT_NE(document.root.find("<<"), nullptr);
    EXPECT_EQ(document.root.find("a"), nullptr);
}

} // namespace
} // namespace updatefacts
