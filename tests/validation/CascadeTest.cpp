// SPDX-License-Identifier: MIT
// One fault, one finding: nothing is said about what only follows from it.
#include "ValidText.h"
#include "document/files/ReadFile.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

struct Row {
    std::string what;
    std::string text;
    std::string rules;
};

std::string without(const std::string &key) {
    std::string text = validText;
    const std::size_t start = text.find(key + ":");
    text.erase(start, text.find('\n', start) + 1 - start);
    return text;
}

TEST(Cascades, doNotHappen) {
    const std::vector<Row> rows = {
        {"fields that rest on a wrong choice", validTextWith("updatable: perhaps"),
         "choice.unknown"},
        {"fields that rest on a missing choice", without("updatable"), "field.missing"},
        {"fields that rest on a mistyped name", without("updatable") + "updateable: yes\n",
         "field.unknown"},
        {"period of a wrong commitment", validTextWith("support_commitment: granted"),
         "choice.unknown"},
        {"period of a missing commitment", without("support_commitment"), "field.missing"},
        {"rule on a wrong date", validTextWith("support_start: 2040"), "date.precision"},
        {"rule on a date that is too coarse", validTextWith("support_start: 2032-01"),
         "date.precision"},
        {"members of what is no group", validTextWith("hardware_replacement: offered"),
         "value.kind"},
        {"members of a misplaced group", validTextWith("hardware_replacement: {until: 2031-06}"),
         "field.misplaced"},
        {"texts in a language that is missing",
         without("language") + "functions_lost: {de: a}\nend_of_life: 2032-01-01\n",
         "field.missing field.misplaced"},
        {"a promise that ended is not also short",
         validTextWith("support_start: 2020-01-01\nsupport_end: 2026-02"),
         "support.new_already_ended"},
        {"an address that is wrong is not also too long",
         validTextWith("short_url: http://hobbsco.com/" + std::string(100, 'x')), "url.invalid"},
        {"a member that rests on a wrong one",
         validTextWith("updatable: partly\nnon_updatable_parts: The lamp.\n"
                       "hardware_replacement: {offered: perhaps, until: 2031-06}"),
         "choice.unknown"},
    };
    for (const Row &row : rows)
        EXPECT_EQ(rulesIn(findingsIn(row.text)), row.rules) << row.what;
}

TEST(Cascades, doNotReachProfiles) {
    const Document document = readYaml(without("support_end"), "test.yaml");
    EXPECT_EQ(rulesIn(validate(document, builtInDefinitions(), {testDay, {"ntia"}, nullptr})),
              "field.missing profile.ntia.end_options profile.ntia.end_of_support_notice "
              "profile.ntia.shorter_than_dumb_equivalent profile.ntia.update_security_features");
}

TEST(Cascades, doNotReachExceptions) {
    const std::string wide =
        readFile(UPDATEFACTS_SOURCE_DIR "/tests/validation/data/wide_definitions.yaml");
    const Definitions definitions = readDefinitions(readYaml(wide, "")).definitions;
    const Document document = readYaml("last_placed_on_market: 2030-01-01\nsupport_end: 2031-06\n"
                                       "expected_use_years: ~\n",
                                       "");
    EXPECT_EQ(rulesIn(validate(document, definitions, {testDay, {}, nullptr})), "value.empty");
}

TEST(Cascades, leaveWhatIsIndependent) {
    EXPECT_EQ(rulesIn(findingsIn(validTextWith("update_cost: fre\nsupport_start: 2032-01-01"))),
              "choice.unknown support.end_after_start");
}

TEST(Cascades, endWithAFileThatCannotBeRead) {
    const Findings findings = findingsIn(validText + "language: de\n");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().place.line, 21);
}

} // namespace
} // namespace updatefacts
