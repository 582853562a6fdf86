// SPDX-License-Identifier: MIT
#include "validation/rules/MissingAnswer.h"

#include "validation/Validate.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

struct Row {
    const char *rule;
    bool isMissing;
};

class MissingAnswerTest : public testing::TestWithParam<Row> {};

TEST_P(MissingAnswerTest, tellsWhatIsNotSaidYetFromWhatIsWrong) {
    Finding finding;
    finding.rule = GetParam().rule;
    EXPECT_EQ(isMissingAnswer(finding, builtInDefinitions()), GetParam().isMissing);
}

INSTANTIATE_TEST_SUITE_P(
    Rules, MissingAnswerTest,
    testing::Values(Row{"field.missing", true}, Row{"document.no_fields", true},
                    Row{"profile.uk-psti.vuln_contact", true}, Row{"updating.off_switch", true},
                    Row{"support.first_supply_kept", false}, Row{"field.misplaced", false},
                    Row{"date.invalid", false}, Row{"support.five_years", false},
                    Row{"yaml.duplicate_key", false}));

TEST(MissingAnswer, isEveryErrorOfAnEmptyForm) {
    const Document document = readYaml("schema_version: \"1.1\"\nlanguage: en\n", "a.yaml");
    ValidationOptions options;
    options.today = std::chrono::year(2026) / 11 / 23;
    for (const Profile &profile : builtInDefinitions().profiles)
        options.profiles.push_back(profile.id);
    const Findings findings = validate(document, builtInDefinitions(), options);
    ASSERT_FALSE(findings.empty());
    for (const Finding &finding : findings)
        EXPECT_EQ(isMissingAnswer(finding, builtInDefinitions()),
                  finding.rule != "support.cra_not_yet")
            << finding.rule;
}

} // namespace
} // namespace updatefacts
