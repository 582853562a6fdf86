// SPDX-License-Identifier: MIT
#include "ValidText.h"
#include "definitions/messages/SayFinding.h"
#include "validation/describe/DescribeFindings.h"
#include "validation/describe/DescribeReadiness.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

std::vector<Readiness> readiness(const std::string &text, std::vector<std::string> profiles) {
    return readinessOf(readYaml(text, "kettle.yaml"), builtInDefinitions(),
                       {testDay, std::move(profiles), nullptr});
}

TEST(Readiness, tellsCompleteFromIncomplete) {
    struct Row {
        std::string text;
        const char *profile;
        Readiness::State state;
    };
    const Row rows[] = {
        {validText, "ntia", Readiness::State::incomplete},
        {validTextWith("end_options: [recycle]"), "ntia", Readiness::State::complete},
        {validText, "uk-psti", Readiness::State::incomplete},
        {validText, "eu-phone-tablet", Readiness::State::outOfScope},
        {validTextWith("support_end: soon"), "ntia", Readiness::State::invalid},
        {validTextWith("support_end: soon"), "eu-phone-tablet", Readiness::State::invalid},
    };
    for (const Row &row : rows)
        EXPECT_EQ(readiness(row.text, {row.profile}).at(0).state, row.state) << row.profile;
}

TEST(Readiness, holdsOnlyWhatTheProfileAdds) {
    const std::string text = validTextWith("update_cost: paid");
    const auto one = readiness(text, {"eu-cra"}).at(0);
    EXPECT_THAT(one.findings,
                testing::Contains(testing::Field(&Finding::rule, testing::Eq("updating.not_free"))))
        << "a warning everywhere, but an error here";
    EXPECT_THAT(readiness(text, {"ntia"}).at(0).findings,
                testing::Not(testing::Contains(
                    testing::Field(&Finding::rule, testing::Eq("updating.not_free")))));
}

TEST(Readiness, isThatOfEachProfileAlone) {
    const auto both = readiness(validTextWith("end_options: [recycle]"), {"uk-psti", "ntia"});
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(both[0].state, Readiness::State::incomplete);
    EXPECT_EQ(both[1].state, Readiness::State::complete);
}

TEST(Readiness, countsWhatIsAskedAndWhatIsMet) {
    const auto none = readiness(validText, {"ntia"}).at(0);
    const auto all = readiness(validTextWith("end_options: [recycle]"), {"ntia"}).at(0);
    EXPECT_EQ(none.items, all.items);
    EXPECT_EQ(none.met, none.items - 1);
    EXPECT_EQ(all.met, all.items);
    EXPECT_EQ(readinessSentences({all}, builtInDefinitions()),
              "kettle.yaml: disclosure complete for ntia (NTIA 2017 elements with the FTC's "
              "additions: 6 of 6 items).\n");
}

TEST(Readiness, saysWhatNoDisclosureShows) {
    EXPECT_EQ(notSeenBy({"ntia"}, builtInDefinitions()),
              "ntia also asks for what no disclosure shows:\n"
              "  - whether what is said is told to buyers before they buy, and in one place\n");
    for (const Profile &profile : builtInDefinitions().profiles)
        EXPECT_FALSE(profile.notSeen.empty()) << profile.id;
}

TEST(Readiness, asksLessOfWhoHoldsALabel) {
    const std::string claim = "label_claims: [{scheme: sg_cls, registration_id: CSA/130329/B7, "
                              "issued: 2026-03-14, expires: 2029-03-13}]";
    const std::string ended = "label_claims: [{scheme: sg_cls, registration_id: CSA/130326/B7, "
                              "issued: 2023-03-14, expires: 2026-03-13}]";
    EXPECT_EQ(readiness(validText, {"uk-psti"}).at(0).state, Readiness::State::incomplete);
    EXPECT_EQ(readiness(validTextWith(claim), {"uk-psti"}).at(0).state, Readiness::State::complete);
    const auto late = readiness(validTextWith(ended), {"uk-psti"}).at(0);
    EXPECT_EQ(late.state, Readiness::State::incomplete);
    EXPECT_THAT(rulesIn(late.findings), testing::HasSubstr("claims.expired"));
}

TEST(Readiness, leavesOutWhatTheLawLeavesOut) {
    const auto stateOf = [](const std::string &lines, const char *profile) {
        return readiness(validTextWith(lines), {profile}).at(0).state;
    };
    EXPECT_EQ(stateOf("product_category: computer", "uk-psti"), Readiness::State::outOfScope);
    EXPECT_EQ(stateOf("product_category: computer", "au-smart-devices"),
              Readiness::State::outOfScope);
    const std::string au = "target_markets: [au]\nlast_manufactured: ";
    EXPECT_EQ(stateOf(au + "2026-03-03", "au-smart-devices"), Readiness::State::outOfScope);
    EXPECT_EQ(stateOf(au + "2026-03-04", "au-smart-devices"), Readiness::State::incomplete);
    EXPECT_EQ(stateOf(au + "still_made", "au-smart-devices"), Readiness::State::incomplete);
}

TEST(Readiness, notesThatASchemeWasNotLookedUpForAYear) {
    const auto notes = [](int year) {
        const Date today{std::chrono::year{year}, std::chrono::November, std::chrono::day{28}};
        const auto all = readinessOf(readYaml(validText, "a.yaml"), builtInDefinitions(),
                                     {today, {"ntia"}, nullptr});
        return rulesIn(all.at(0).findings);
    };
    EXPECT_THAT(notes(2026), testing::Not(testing::HasSubstr("scheme.stale")));
    EXPECT_THAT(notes(2027), testing::HasSubstr("scheme.stale"));
}

TEST(Readiness, isNothingWithoutProfiles) {
    EXPECT_TRUE(readiness(validText, {}).empty());
    EXPECT_EQ(readinessTable({"ntia"}, {}), "");
    EXPECT_EQ(JsonArray().end(), "[]\n");
}

TEST(DescribeReadiness, inColumnsWhateverTheScript) {
    Readiness narrow{"Ünïcödé.yaml", "ntia", Readiness::State::complete, 3, 3, {}};
    Readiness wide{"b.yaml", "ntia", Readiness::State::outOfScope, 0, 0, {}};
    EXPECT_EQ(readinessTable({"ntia"}, {readinessCells({narrow}), readinessCells({wide})}),
              "              ntia\n"
              "Ünïcödé.yaml  complete\n"
              "b.yaml        -\n");
}

TEST(DescribeReadiness, asCsvThatNoSpreadsheetRuns) {
    const auto lineOf = [](const char *file) {
        return asCsv(Readiness{file, "ntia", Readiness::State::complete, 3, 3, {}});
    };
    EXPECT_EQ(lineOf("a.yaml"), "a.yaml,ntia,complete,3,3,0,0\r\n");
    EXPECT_EQ(lineOf("a,b\".yaml"), "\"a,b\"\".yaml\",ntia,complete,3,3,0,0\r\n");
    EXPECT_EQ(lineOf("=1+2.yaml"), "'=1+2.yaml,ntia,complete,3,3,0,0\r\n");
}

} // namespace
} // namespace updatefacts
