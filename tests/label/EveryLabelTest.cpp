// SPDX-License-Identifier: MIT
#include "ExampleLabels.h"
#include "definitions/messages/SayFinding.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace updatefacts {
namespace {

/// What decides how much a label has to say, besides the texts of the maker.
struct Case {
    std::string commitment, end;
    std::vector<std::string> ways;
    std::string updatable, cost, afterwards, shorter;
    std::string stops{}; ///< until when the service runs that the device needs; "": it needs none
};

std::string listed(const std::vector<std::string> &items) {
    std::string text;
    for (const std::string &item : items)
        text += (text.empty() ? "" : ", ") + item;
    return text;
}

std::string nameOf(const Case &one) {
    return one.commitment + ' ' + one.end + " [" + listed(one.ways) + "] " + one.updatable + ' ' +
           one.cost + ' ' + one.afterwards + ' ' + one.shorter + ' ' + one.stops;
}

/// A disclosure of two markets, with names of usual length.
Disclosure disclosureOf(const Case &one) {
    std::string text = "schema_version: \"1.1\"\ndisclosure_id: \"NL-LC2-100\"\nrevision: 12\n"
                       "last_updated: \"2026-03-14T09:00:00Z\"\nlanguage: en\n"
                       "target_markets: [eu, uk]\ndetail_url: https://nordlicht.example/uf/lc2\n"
                       "product_name: Lumio Cam 2\nmodel_identifier: LC2-100\n"
                       "manufacturer_name: Nordlicht Devices Oy\n"
                       "update_notice_channels: [on_device, companion_app, email_optin, sms]\n"
                       "default_password: none_user_sets\n"
                       "vuln_contact: security@nordlicht.example\nsupport_start: 2026-01-01\n";
    text += "support_commitment: " + one.commitment + "\nupdatable: \"" + one.updatable +
            "\"\nupdate_delivery: [" + listed(one.ways) + "]\nupdate_cost: " + one.cost +
            "\nend_behaviour: " + one.afterwards +
            "\nshorter_than_dumb_equivalent: " + one.shorter + '\n';
    text += one.stops.empty() ? "works_offline: limited\n"
                              : "works_offline: \"no\"\ncloud_dependency_end: " + one.stops + '\n';
    if (!one.end.empty())
        text += "support_end: " + one.end + '\n';
    return Disclosure(readYaml(text, "case.yaml"));
}

/// Every set of ways that is not empty.
std::vector<std::vector<std::string>> setsOfWays() {
    static const std::vector<std::string> ways = {"automatic_default_on", "automatic_opt_in",
                                                  "user_initiated",       "physical_media",
                                                  "professional_install", "replacement_only"};
    std::vector<std::vector<std::string>> sets;
    for (unsigned mask = 1; mask < 1U << ways.size(); ++mask) {
        sets.emplace_back();
        for (std::size_t i = 0; i < ways.size(); ++i)
            if (mask >> i & 1U)
                sets.back().push_back(ways[i]);
    }
    return sets;
}

const std::vector<std::pair<std::string, std::string>> promises = {{"promised", "2031-09-23"},
                                                                   {"planned", "2031-09-23"},
                                                                   {"not_promised", ""},
                                                                   {"promised", "2026-09"}};

/// The most that can be said at once for each promise, and all that can be said of an ordinary one.
std::vector<Case> fullest() {
    std::vector<Case> cases;
    const std::vector<std::string> three = {"automatic_opt_in", "physical_media",
                                            "professional_install"};
    for (const auto &[commitment, end] : promises)
        for (const auto &ways : {setsOfWays().back(), three}) {
            cases.push_back({commitment, end, ways, "yes", "free", "keeps_working", "false"});
            cases.push_back({commitment, end, ways, "partly", "free_then_paid", "unknown", "true"});
            cases.push_back({commitment, end, ways, "partly", "free_then_paid", "unknown", "true",
                             "2027-09-23"});
        }
    return cases;
}

std::vector<Case> allCases() {
    std::vector<Case> cases;
    for (const auto &[commitment, end] : promises)
        for (const auto &ways : setsOfWays())
            for (const char *updatable : {"yes", "partly"})
                for (const char *cost : {"free", "paid", "free_then_paid"})
                    for (const char *afterwards :
                         {"keeps_working", "reduced_functions", "stops_working", "unknown"})
                        for (const char *shorter : {"false", "true"})
                            cases.push_back(
                                {commitment, end, ways, updatable, cost, afterwards, shorter});
    return cases;
}

/// How many labels of one template do not fit, and in which languages.
class Sweep {
  public:
    explicit Sweep(const std::string &templateId) : m_template(builtInTemplate(templateId)) {}

    void tryAll(const Case &one) {
        const Disclosure disclosure = disclosureOf(one);
        for (const std::string &language : Words::languages()) {
            const LaidOut laidOut =
                layOut({disclosure, builtInDefinitions(), m_template, optionsOf2026()},
                       Words(language), fonts());
            ++labels;
            for (const Finding &finding : laidOut.findings)
                if (finding.severity == Severity::error)
                    failures.push_back(language + ": " + nameOf(one) + ": " + messageOf(finding));
        }
    }

    std::size_t labels = 0;
    std::vector<std::string> failures;

  private:
    Template m_template;
};

class EveryLabel : public testing::TestWithParam<std::string> {};

/// With UPDATEFACTS_SWEEP=all in the environment every case there is (hours), with a number every
/// so manieth; else what is fullest.
TEST_P(EveryLabel, fits) {
    const char *asked = std::getenv("UPDATEFACTS_SWEEP");
    const std::string which = asked ? asked : "";
    const std::size_t step = which.empty() || which == "all" ? 1 : std::stoul(which);
    const std::vector<Case> cases = which.empty() ? fullest() : allCases();
    Sweep sweep(GetParam());
    for (std::size_t i = 0; i < cases.size(); i += step)
        sweep.tryAll(cases[i]);
    for (const std::string &failure : sweep.failures)
        ADD_FAILURE() << failure;
    EXPECT_GE(sweep.labels, 500U);
}

INSTANTIATE_TEST_SUITE_P(Templates, EveryLabel, testing::ValuesIn(builtInTemplateIds()),
                         [](const auto &row) { return row.param; });

} // namespace
} // namespace updatefacts
