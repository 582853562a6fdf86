// SPDX-License-Identifier: MIT
// schema/conformance is made from the fixtures of validation: what any implementation must find.
#include "ValidationFixture.h"
#include "disclosure/Canonical.h"
#include "disclosure/UpgradeDocument.h"
#include "publish/json/JsonTree.h"
#include "publish/jsonschema/WriteJsonSchema.h"
#include "validation/Validate.h"
#include "validation/describe/DescribeFindings.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <map>
#include <set>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;

const fs::path suite = fs::path(UPDATEFACTS_SOURCE_DIR) / "schema/conformance";

/// The file of the suite that a fixture goes into: "support" of "fail_support.ended.yaml".
std::string areaOf(const std::string &fixture) {
    return fixture.substr(5, fixture.find('.') - 5);
}

std::string withoutHead(const std::string &fixture) {
    std::ifstream file(fixtureFolder / fixture);
    std::string text;
    for (std::string line; std::getline(file, line);)
        if (!text.empty() || !line.starts_with("# "))
            text += line + '\n';
    return text;
}

Findings check(const Document &written, const ValidationOptions &options) {
    return validate(upgraded(written, builtInDefinitions()), builtInDefinitions(), options);
}

/// {rule, severity, pointer} of each, by pointer and rule.
Value findingNodes(const Findings &findings) {
    std::set<std::array<std::string, 3>> sorted;
    for (const Finding &finding : findings)
        sorted.insert(
            {finding.pointer.toString(), finding.rule, std::string(nameOf(finding.severity))});
    Value nodes = listNode({});
    for (const auto &[pointer, rule, severity] : sorted)
        nodes.list.push_back(mapNode({{"rule", textNode(rule)},
                                      {"severity", textNode(severity)},
                                      {"pointer", textNode(pointer)}}));
    return nodes;
}

/// What the JSON Schema has to say; "" where it is free to, as the faults are none of its own.
std::string verdictOf(const Findings &findings) {
    static const std::vector<std::string> ids = checksInJsonSchema(builtInDefinitions());
    bool isOthers = false;
    for (const Finding &finding : findings) {
        const bool isError = finding.severity == Severity::error;
        if (std::ranges::count(ids, finding.rule) > 0 &&
            (isError || finding.rule == "document.version_earlier"))
            return "refuses";
        isOthers = isOthers || isError;
    }
    return isOthers ? "" : "accepts";
}

Value caseOf(const std::string &fixture) {
    const FixtureHead head = fixtureHead(fixture);
    const std::string text = withoutHead(fixture);
    const Document written = readYaml(text, {});
    const Document earlier = head.earlier.empty() ? Document() : readFixture(head.earlier);
    const ValidationOptions options{head.today, head.profiles,
                                    head.earlier.empty() ? nullptr : &earlier.root};
    const Findings findings = check(written, options);
    Value node = mapNode({{"case", textNode(fixture.substr(0, fixture.rfind('.')))},
                          {"today", textNode(PartialDate::of(head.today).toString())}});
    if (!head.profiles.empty())
        addMember(node, "profiles", textListNode(head.profiles));
    if (!head.earlier.empty())
        addMember(node, "earlier", earlier.root);
    const bool isData = !hasError(written.findings);
    if (isData)
        addMember(node, "disclosure", written.root);
    const Value found = findingNodes(findings);
    const Findings inJson =
        isData ? check(readYaml(canonicalForm(written.root), {}), options) : Findings();
    if (writeJsonLine(findingNodes(inJson)) != writeJsonLine(found))
        addText(node, "yaml", text);
    if (isData)
        addText(node, "json_schema", verdictOf(findings));
    addMember(node, "findings", found);
    return node;
}

/// The files of the suite by name, with all their lines.
std::map<std::string, std::string> madeSuite() {
    std::map<std::string, std::string> files;
    for (const std::string &fixture : fixtureNames())
        if (fixtureHead(fixture).definitions.empty())
            files[areaOf(fixture) + ".jsonl"] += canonicalForm(caseOf(fixture)) + '\n';
    return files;
}

/// UPDATE_GOLDENS=1 writes the files anew.
TEST(Conformance, isWhatTheFixturesSay) {
    const auto made = madeSuite();
    std::set<std::string> names;
    for (const auto &[name, text] : made) {
        names.insert(name);
        if (std::getenv("UPDATE_GOLDENS"))
            std::ofstream(suite / name) << text;
        EXPECT_TRUE(readFile((suite / name).string()) == text)
            << name << " is stale; UPDATE_GOLDENS=1 writes it anew.";
    }
    for (const auto &entry : fs::directory_iterator(suite)) {
        const std::string name = entry.path().filename().string();
        EXPECT_TRUE(!name.ends_with(".jsonl") || names.contains(name))
            << name << " has no fixtures any more.";
    }
}

TEST(Conformance, hasEveryRuleBrokenAndKept) {
    std::string all;
    for (const auto &[name, text] : madeSuite())
        all += text;
    for (const Rule &rule : builtInDefinitions().rules)
        for (const char *kind : {"fail_", "pass_"})
            EXPECT_NE(all.find("\"case\":\"" + (kind + rule.id) + '"'), std::string::npos)
                << kind << rule.id;
}

} // namespace
} // namespace updatefacts
