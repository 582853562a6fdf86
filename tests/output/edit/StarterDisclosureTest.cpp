// SPDX-License-Identifier: MIT
#include "output/edit/StarterDisclosure.h"
#include "definitions/messages/SayFinding.h"
#include "validation/Validate.h"
#include "validation/describe/DescribeFindings.h"

#include <gmock/gmock.h>

#include <sstream>

namespace updatefacts {
namespace {

constexpr Date day{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{20}};

Document readStarter(const std::string &text) {
    Document document = readYaml(text, "starter.yaml");
    EXPECT_EQ(describeFindings(document.findings), "");
    return document;
}

/// The starter with every field's line in force: without "#", and without the lines of prose.
std::string withoutHashes(const std::string &starter) {
    std::istringstream lines(starter);
    std::string result;
    for (std::string line; std::getline(lines, line);)
        if (!line.starts_with("# ") || line.starts_with("#  "))
            result += line.substr(line.starts_with('#') ? 1 : 0) + '\n';
    return result;
}

TEST(StarterDisclosure, promisesNothingBeforeItIsFilledIn) {
    const Document document = readStarter(starterDisclosure(builtInDefinitions(), day));
    const Findings findings = validate(document, builtInDefinitions(), {day, {}, nullptr});
    EXPECT_EQ(std::ssize(findings), std::ssize(document.root.map) - 3);
    for (const Finding &finding : findings)
        EXPECT_EQ(finding.rule, "value.empty") << messageOf(finding);
    EXPECT_EQ(document.root.find("last_updated")->scalar, "2026-03-20T00:00:00Z");
}

TEST(StarterDisclosure, hasEveryFieldInOrder) {
    const Document document =
        readStarter(withoutHashes(starterDisclosure(builtInDefinitions(), day)));
    std::vector<std::string> wanted;
    for (const Section &section : builtInDefinitions().sections)
        for (const Field &field : section.fields)
            wanted.push_back(field.id);
    std::vector<std::string> found;
    for (const auto &entry : document.root.map)
        found.push_back(entry.key);
    EXPECT_EQ(found, wanted);
}

TEST(StarterDisclosure, namesTheAnswersOfPartsAndGroups) {
    const std::string text = starterDisclosure(builtInDefinitions(), day);
    for (const char *line :
         {"\n# kind: One of: device, app, online_service, hub, accessory, supplier_part\n",
          "\n# commitment: One of: promised, planned, not_promised, ended\n",
          "\n# counted_from: One of: "})
        EXPECT_THAT(text, testing::HasSubstr(line));
}

/// Not every field belongs in one disclosure, but each example is a value its field takes.
TEST(StarterDisclosure, givesExamplesOfTheRightKind) {
    const Document document =
        readStarter(withoutHashes(starterDisclosure(builtInDefinitions(), day)));
    for (const Finding &finding : validate(document, builtInDefinitions(), {day, {}, nullptr}))
        for (const char *kind : {"text.", "value.kind", "url.", "email.", "date.", "number.",
                                 "choice.", "list.", "gtin.", "field.unknown"})
            EXPECT_FALSE(finding.rule.starts_with(kind) && finding.rule != "url.placeholder")
                << finding.rule << ": " << messageOf(finding);
}

} // namespace
} // namespace updatefacts
