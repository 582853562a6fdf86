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

TEST(Readiness, tellsReadyFromNotReady) {
    struct Row {
        std::string text;
        const char *profile;
        Readiness::State state;
    };
    const Row rows[] = {
        {validText, "ntia", Readiness::State::ready},
        {validText, "uk-psti", Readiness::State::notReady},
        {validText, "eu-phone-tablet", Readiness::State::outOfScope},
        {validTextWith("support_end: soon"), "ntia", Readiness::State::invalid},
        {validTextWith("support_end: soon"), "eu-phone-tablet", Readiness::State::invalid},
    };
    for (const Row &row : rows)
        EXPECT_EQ(readiness(row.text, {row.profile}).at(0).state, row.state) << row.profile;
}

TEST(Readiness, holdsOnlyWhatTheProfileAdds) {
    const std::string text = validTextWith("default_password: shared_not_changeable");
    const auto one = readiness(text, {"uk-psti"}).at(0);
    EXPECT_THAT(one.findings, testing::Contains(testing::Field(
                                  &Finding::rule, testing::Eq("contact.password_fixed"))))
        << "a warning everywhere, but an error here";
    EXPECT_THAT(readiness(text, {"ntia"}).at(0).findings,
                testing::Not(testing::Contains(
                    testing::Field(&Finding::rule, testing::Eq("contact.password_fixed")))));
}

TEST(Readiness, isThatOfEachProfileAlone) {
    const auto both = readiness(validText, {"uk-psti", "ntia"});
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(both[0].state, Readiness::State::notReady);
    EXPECT_EQ(both[1].state, Readiness::State::ready);
}

TEST(Readiness, isNothingWithoutProfiles) {
    EXPECT_TRUE(readiness(validText, {}).empty());
    EXPECT_EQ(readinessTable({"ntia"}, {}), "");
    EXPECT_EQ(JsonArray().end(), "[]\n");
}

TEST(DescribeReadiness, inColumnsWhateverTheScript) {
    Readiness narrow{"Ünïcödé.yaml", "ntia", Readiness::State::ready, {}};
    Readiness wide{"b.yaml", "ntia", Readiness::State::outOfScope, {}};
    EXPECT_EQ(readinessTable({"ntia"}, {readinessCells({narrow}), readinessCells({wide})}),
              "              ntia\n"
              "Ünïcödé.yaml  ready\n"
              "b.yaml        -\n");
}

TEST(DescribeReadiness, asCsvThatNoSpreadsheetRuns) {
    const auto lineOf = [](const char *file) {
        return asCsv(Readiness{file, "ntia", Readiness::State::ready, {}});
    };
    EXPECT_EQ(lineOf("a.yaml"), "a.yaml,ntia,ready,0,0\r\n");
    EXPECT_EQ(lineOf("a,b\".yaml"), "\"a,b\"\".yaml\",ntia,ready,0,0\r\n");
    EXPECT_EQ(lineOf("=1+2.yaml"), "'=1+2.yaml,ntia,ready,0,0\r\n");
}

} // namespace
} // namespace updatefacts
