// SPDX-License-Identifier: MIT
// breaking/PROFILE.yaml holds a disclosure that is complete for the profile, and the answers that
// break a clause of it. None of them may pass.
#include "document/files/ReadFile.h"
#include "validation/Readiness.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <iostream>
#include <set>

namespace updatefacts {
namespace {

const std::filesystem::path folder =
    std::filesystem::path(UPDATEFACTS_SOURCE_DIR) / "tests/validation/breaking";

Value &memberOf(Value &map, const std::string &key) {
    auto found = std::ranges::find(map.map, key, &Member::key);
    if (found == map.map.end())
        found = map.map.insert(map.map.end(), Member{key, {}, {}});
    return found->value;
}

/// The answers put in; those that are null taken out.
Document changed(const Value &base, const Value &change) {
    Document document;
    document.root = base;
    for (const Member &member : change.map)
        if (member.value.kind == Value::Kind::null)
            std::erase_if(document.root.map,
                          [&](const Member &other) { return other.key == member.key; });
        else
            memberOf(document.root, member.key) = member.value;
    return document;
}

/// A profile with its complete disclosure and the changes that break it.
struct Table {
    explicit Table(const Profile &asked)
        : profile(asked), file((folder / (asked.id + ".yaml")).string()),
          document(readYaml(readFile(file), file)) {
        const Value &root = document.root;
        today = PartialDate::parse(root.find("today")->scalar)->lastDay();
        EXPECT_EQ(root.find("profile")->scalar, profile.id) << file;
    }
    [[nodiscard]] const Value &base() const { return *document.root.find("base"); }
    [[nodiscard]] const std::vector<Value> &breaks() const {
        return document.root.find("breaks")->list;
    }
    [[nodiscard]] Readiness readiness(const Value &change) const {
        return readinessOf(changed(base(), change), builtInDefinitions(),
                           {today, {profile.id}, nullptr})
            .front();
    }

    const Profile &profile;
    std::string file;
    Document document;
    Date today;
};

std::vector<Table> tables() {
    std::vector<Table> all;
    for (const Profile &profile : builtInDefinitions().profiles)
        all.emplace_back(profile);
    return all;
}

/// Where the finding says that it comes from, for the scheme of the profile.
std::string clausesOf(const Finding &finding, const Profile &profile) {
    std::string clauses;
    for (const Argument &argument : finding.arguments)
        if (argument.name == "clause")
            clauses += argument.values.front() + '\n';
    if (const Rule *rule = builtInDefinitions().rule(finding.rule))
        for (const Source &source : rule->sources)
            if (source.scheme == profile.scheme)
                clauses += source.clause + '\n';
    return clauses;
}

TEST(Breaking, startsFromCompleteDisclosures) {
    for (const Table &table : tables()) {
        const Readiness whole = table.readiness({});
        EXPECT_EQ(whole.state, Readiness::State::complete) << table.file;
        EXPECT_EQ(whole.met, whole.items) << table.file;
        for (const Finding &finding : whole.findings)
            EXPECT_NE(finding.severity, Severity::error) << table.file << ' ' << finding.rule;
    }
}

TEST(Breaking, answersAreRefusedWithTheirClause) {
    for (const Table &table : tables()) {
        std::size_t passed = 0;
        for (const Value &each : table.breaks()) {
            const Readiness readiness = table.readiness(*each.find("change"));
            const std::string what = table.file + ": " + each.find("what")->scalar;
            EXPECT_EQ(readiness.state, Readiness::State::incomplete) << what;
            EXPECT_LT(readiness.met, readiness.items) << what;
            passed += readiness.state == Readiness::State::incomplete ? 0 : 1;
            const auto found = std::ranges::find_if(readiness.findings, [&](const Finding &one) {
                return one.severity == Severity::error && one.rule == each.find("rule")->scalar;
            });
            ASSERT_NE(found, readiness.findings.end()) << what;
            EXPECT_THAT(clausesOf(*found, table.profile),
                        testing::HasSubstr(each.find("clause")->scalar))
                << what;
        }
        std::cout << table.profile.id << ": "
                  << table.profile.demands.size() + table.profile.rules.size()
                  << " demands and rules, " << table.breaks().size() << " breaking answers tried, "
                  << passed << " passed\n";
    }
}

/// What every disclosure owes is refused before a profile is asked.
bool isOwedByAll(const Table &table, const std::string &field) {
    Value change;
    change.kind = Value::Kind::map;
    change.map.push_back({field, {}, {}});
    return table.readiness(change).state == Readiness::State::invalid;
}

TEST(Breaking, isTriedForEveryDemand) {
    for (const Table &table : tables()) {
        std::set<std::string> tried;
        for (const Value &each : table.breaks())
            tried.insert(each.find("rule")->scalar);
        for (const Demand &demand : table.profile.demands) {
            const bool isOwed = demand.answers.empty() && isOwedByAll(table, demand.field);
            const std::string rule = "profile." + table.profile.id + "." + demand.field;
            EXPECT_TRUE(demand.severity != Severity::error || isOwed || tried.contains(rule))
                << table.file << ' ' << demand.field;
        }
        for (const auto *rules :
             {&table.profile.rules,
              table.profile.otherWay ? &table.profile.otherWay->rules : nullptr})
            for (std::size_t i = 0; rules && i < rules->size(); ++i)
                EXPECT_TRUE((*rules)[i].severity != Severity::error ||
                            tried.contains((*rules)[i].rule))
                    << table.file << ' ' << (*rules)[i].rule;
    }
}

} // namespace
} // namespace updatefacts
