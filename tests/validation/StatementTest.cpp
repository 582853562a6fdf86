// SPDX-License-Identifier: MIT
// Promises as makers of real devices have worded them: each can be said in a disclosure, or is
// refused for the right reason. The fields named here replace those of a valid disclosure.
#include "ValidText.h"
#include "validation/Validate.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

struct Statement {
    const char *what;
    const char *lines;
    const char *rule; ///< of the only error; "": it can be said
};

const Statement statements[] = {
    {"three years from the day each buyer bought it", "support_end: 3 years from purchase",
     "date.length_of_time"},
    {"at least four years after the last sale", "support_end: at least 4 years",
     "date.length_of_time"},
    {"a year, without a month", "support_end: 2025", "date.precision"},
    {"another year, without a month", "support_end: 2026", "date.precision"},
    {"five years from the launch of the model, the launch being known",
     "support_start: 2021-06-01\nsupport_start_basis: general_availability\n"
     "general_availability: 2021-06-01\nsupport_end: 2026-05-31",
     ""},
    {"five years, from a day that is not told", "support_end: minimum of 5 years",
     "date.length_of_time"},
    {"until it is discontinued, which is told half a year before", "support_end: discontinuation",
     "date.invalid"},
    {"a contact, but no period",
     "support_commitment: not_promised\nunsupported_statement_ack: true\n"
     "vuln_contact: https://hobbsco.com/report\nvuln_ack_days: 1",
     ""},
    {"regular updates, without any length", "support_end: regular updates", "date.invalid"},
    {"three years from launch", "support_end: 3 years", "date.length_of_time"},
    {"ten years from launch, the launch being known",
     "support_start: 2023-01-01\nsupport_start_basis: general_availability\n"
     "support_end: 2032-12-31",
     ""},
    {"eight years after the product is discontinued", "support_end: 8 years after the end of sale",
     "date.length_of_time"},
    {"a maximum instead of a minimum", "support_end: a maximum of 10 years", "date.vague"},
    {"for the lifetime of the appliance", "support_end: lifetime", "date.vague"},
    {"no longer supported, which the next revision says",
     "revision: 2\nsupersedes: abababababababababababababababababababababababababababababababab\n"
     "support_start: 2019-01-01\nsupport_end: 2024-05\nproduct_category: router",
     ""},
    {"ended, and the device with it",
     "revision: 2\nsupersedes: abababababababababababababababababababababababababababababababab\n"
     "support_start: 2013-01-01\nsupport_end: 2016-05-15\nend_of_life: 2016-05-15\n"
     "end_behaviour: stops_working\nfunctions_lost: All of them.",
     ""},
    {"five years at most", "support_end: up to five years", "date.vague"},
    {"a placeholder that nobody filled in", "support_end: \"[end of support period]\"",
     "date.placeholder"},
};

TEST(Statements, canBeSaidOrAreRefusedForTheRightReason) {
    for (const Statement &statement : statements) {
        std::string text = validTextWith(statement.lines);
        if (std::string_view(statement.lines).find("not_promised") != std::string_view::npos)
            for (const char *field :
                 {"support_start: 2026-01-15\n", "support_start_basis: first_placed_on_market\n",
                  "support_end: 2031-06\n"})
                text.erase(text.find(field), std::string_view(field).size());
        std::vector<std::string> errors;
        for (const Finding &finding : validate(readYaml(text, "statement.yaml"),
                                               builtInDefinitions(), {testDay, {}, nullptr}))
            if (finding.severity == Severity::error)
                errors.push_back(finding.rule);
        const std::string rule = statement.rule;
        EXPECT_EQ(errors, rule.empty() ? std::vector<std::string>() : std::vector{rule})
            << statement.what;
    }
}

} // namespace
} // namespace updatefacts
