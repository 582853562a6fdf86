// SPDX-License-Identifier: MIT
// Every rule has a disclosure that breaks it (data/fail_RULE.yaml) and one that just keeps it
// (data/pass_RULE.yaml). ValidationFixture.h tells what their first lines say.
#include "BlanksLeft.h"
#include "ValidationFixture.h"
#include "definitions/messages/MessageTable.h"
#include "definitions/messages/SayFinding.h"
#include "disclosure/UpgradeDocument.h"
#include "validation/Validate.h"

#include <gmock/gmock.h>

#include <set>

namespace updatefacts {
namespace {

Definitions readWide() {
    ReadDefinitions wide = readDefinitions(readFixture("wide_definitions.yaml"));
    EXPECT_TRUE(wide.findings.empty()) << messageOf(wide.findings.front());
    return std::move(wide.definitions);
}

const Definitions &wideDefinitions() {
    static const Definitions definitions = readWide();
    return definitions;
}

/// What a fixture asks for, and what is found.
struct Fixture {
    std::vector<std::string> expected; ///< "RULE LINE:COLUMN", sorted
    std::vector<std::string> found;
};

Fixture runFixture(const std::string &name) {
    const FixtureHead head = fixtureHead(name);
    Fixture fixture{head.expected, {}};
    ValidationOptions options{head.today, head.profiles, nullptr};
    const Definitions *definitions =
        head.definitions.empty() ? &builtInDefinitions() : &wideDefinitions();
    const Document earlier = head.earlier.empty() ? Document() : readFixture(head.earlier);
    if (earlier.root.kind == Value::Kind::map)
        options.earlier = &earlier.root;
    const FileVoice voice(plainVoice().words(), *definitions);
    for (const Finding &finding :
         validate(upgraded(readFixture(name), *definitions), *definitions, options)) {
        fixture.found.push_back(finding.rule + ' ' + std::to_string(finding.place.line) + ':' +
                                std::to_string(finding.place.column));
        EXPECT_THAT(messageOf(finding, voice), testing::Not(testing::HasSubstr("{")));
        EXPECT_THAT(blanksLeft(finding), testing::IsEmpty()) << finding.message;
        EXPECT_FALSE(messageOf(finding, voice).empty());
        EXPECT_FALSE(mendOf(finding, voice).empty());
    }
    std::ranges::sort(fixture.expected);
    std::ranges::sort(fixture.found);
    return fixture;
}

TEST(Fixtures, findWhatTheyExpectAndNothingElse) {
    for (const std::string &name : fixtureNames()) {
        const Fixture fixture = runFixture(name);
        EXPECT_THAT(fixture.found, testing::ElementsAreArray(fixture.expected)) << name;
    }
}

TEST(Fixtures, failWithTheRuleTheyAreNamedFor) {
    for (const std::string &name : fixtureNames()) {
        const std::string rule = name.substr(5, name.size() - 5 - std::string(".yaml").size());
        const auto isOfRule = [&](const std::string &line) { return line.starts_with(rule + ' '); };
        EXPECT_EQ(std::ranges::any_of(runFixture(name).expected, isOfRule),
                  name.starts_with("fail_"))
            << name;
    }
}

/// The rules of the table that are about one disclosure by itself, before there is a label.
std::set<std::string> rulesOfValues() {
    const std::set<std::string> families = {"document", "field", "value",  "text",
                                            "number",   "date",  "choice", "list",
                                            "url",      "email", "gtin",   "code"};
    std::set<std::string> rules;
    for (const auto &[key, words] : messageTable().messages)
        if (families.contains(key.substr(0, key.find('.'))))
            rules.insert(key.substr(0, key.find(':')));
    for (const char *beside : {"text.short_form", "text.no_glyph", "gtin.shared"})
        EXPECT_EQ(rules.erase(beside), 1U) << beside;
    return rules;
}

TEST(Fixtures, standForEveryRule) {
    std::set<std::string> rules = rulesOfValues();
    for (const Definitions *definitions : {&builtInDefinitions(), &wideDefinitions()})
        for (const Rule &rule : definitions->rules)
            EXPECT_TRUE(rules.insert(rule.id).second) << rule.id << " is the id of two rules";
    std::set<std::string> fixtures;
    for (const std::string &rule : rules)
        for (const char *kind : {"pass_", "fail_"})
            fixtures.insert(kind + rule + ".yaml");
    EXPECT_THAT(fixtureNames(), testing::ElementsAreArray(fixtures));
}

} // namespace
} // namespace updatefacts
