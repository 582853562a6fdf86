// SPDX-License-Identifier: MIT
// Every rule has a disclosure that breaks it (data/fail_RULE.yaml) and one that just keeps it
// (data/pass_RULE.yaml). The first lines of each say what is expected:
//   # expect: RULE LINE:COLUMN     a finding; there must be these and no others
//   # profiles: ID ID              the profiles asked for
//   # earlier: FILE                the revision before this one
//   # definitions: FILE            definitions other than the built-in ones
//   # today: YYYY-MM-DD            another day than 2026-03-20
#include "BlanksLeft.h"
#include "ValidText.h"
#include "definitions/messages/MessageTable.h"
#include "definitions/messages/SayFinding.h"
#include "disclosure/UpgradeDocument.h"
#include "document/files/ReadFile.h"
#include "validation/Validate.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace updatefacts {
namespace {

const std::filesystem::path data =
    std::filesystem::path(UPDATEFACTS_SOURCE_DIR) / "tests/validation/data";

Document readDocument(const std::string &name) {
    return readYaml(readFile((data / name).string()), name);
}

Definitions readWide() {
    ReadDefinitions wide = readDefinitions(readDocument("wide_definitions.yaml"));
    EXPECT_TRUE(wide.findings.empty()) << messageOf(wide.findings.front());
    return std::move(wide.definitions);
}

const Definitions &wideDefinitions() {
    static const Definitions definitions = readWide();
    return definitions;
}

std::vector<std::string> words(const std::string &text) {
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

/// A fixture and what its first lines ask for.
struct Fixture {
    std::vector<std::string> expected; ///< "RULE LINE:COLUMN", sorted
    std::vector<std::string> found;
};

Fixture runFixture(const std::string &name) {
    Fixture fixture;
    ValidationOptions options{testDay, {}, nullptr};
    const Definitions *definitions = &builtInDefinitions();
    Document earlier;
    std::ifstream file(data / name);
    for (std::string line; std::getline(file, line) && line.starts_with("# ");) {
        const std::string key = line.substr(2, line.find(':') - 2);
        const std::string rest = line.substr(line.find(':') + 2);
        if (key == "expect")
            fixture.expected.push_back(rest);
        else if (key == "profiles")
            options.profiles = words(rest);
        else if (key == "today")
            options.today = PartialDate::parse(rest)->lastDay();
        else if (key == "definitions")
            definitions = &wideDefinitions();
        else if (key == "earlier")
            earlier = readDocument(rest);
        else
            ADD_FAILURE() << name << ": what does " << line << " mean?";
    }
    if (earlier.root.kind == Value::Kind::map)
        options.earlier = &earlier.root;
    const FileVoice voice(plainVoice().words(), *definitions);
    for (const Finding &finding :
         validate(upgraded(readDocument(name), *definitions), *definitions, options)) {
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

std::vector<std::string> fixtureNames() {
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(data)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("fail_") || name.starts_with("pass_"))
            names.push_back(name);
    }
    std::ranges::sort(names);
    return names;
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
