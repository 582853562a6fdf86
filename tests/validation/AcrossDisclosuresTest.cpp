// SPDX-License-Identifier: MIT
#include "validation/AcrossDisclosures.h"
#include "definitions/messages/SayFinding.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

struct Facts {
    std::string number = "K-1";
    int revision = 1;
    std::string gtin = "9520000001704";
    std::string markets = "[uk]";
    std::string maker = "ACME";
    std::string name = "Kettle";
};

Disclosure disclosure(const Facts &facts) {
    return Disclosure(readYaml(
        "disclosure_id: \"" + facts.number + "\"\nrevision: " + std::to_string(facts.revision) +
            "\ngtin: \"" + facts.gtin + "\"\ntarget_markets: " + facts.markets +
            "\nmanufacturer_name: " + facts.maker + "\nproduct_name: " + facts.name + '\n',
        facts.number + ".yaml"));
}

struct Row {
    Facts second;
    const char *found; ///< severity and rule, after a first of Facts()
};

TEST(AcrossDisclosures, findsWhatEachAloneHides) {
    const Row rows[] = {
        {{}, ""}, // the same once more
        {{"K-1", 2}, ""},
        {{"K-1", 2, "9520000001704", "[uk]", "ACME", "Kettle 2"}, ""},
        {{"K-1", 1, "9520000001704", "[uk]", "ACME", "Kettle 2"}, "error history.same_revision"},
        {{"K-1", 1, "9520000001711", "[uk]", "Other"}, ""},
        {{"K-2", 1, "9520000001711"}, ""},
        {{"K-2"}, "warning gtin.shared"},
        {{"K-2", 1, "09520000001704"}, "warning gtin.shared"},
        {{"K-2", 1, "9520000001704", "[uk, eu]"}, "warning gtin.shared"},
        {{"K-2", 1, "9520000001704", "[eu]"}, "note gtin.shared"},
        {{"K-1", 1, "9520000001704", "[uk]", "Other"}, "warning gtin.shared"},
    };
    for (const Row &row : rows) {
        AcrossDisclosures across;
        EXPECT_TRUE(across.take(disclosure({})).empty());
        std::string found;
        for (const Finding &finding : across.take(disclosure(row.second)))
            found += (finding.severity == Severity::error     ? "error "
                      : finding.severity == Severity::warning ? "warning "
                                                              : "note ") +
                     finding.rule;
        EXPECT_EQ(found, row.found) << row.second.number << ' ' << row.second.markets;
    }
}

TEST(AcrossDisclosures, namesThePlaceAndTheOther) {
    AcrossDisclosures across;
    (void)across.take(disclosure({}));
    const Findings found = across.take(disclosure({"K-2"}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].file, "K-2.yaml");
    EXPECT_EQ(found[0].place.line, 3);
    EXPECT_NE(messageOf(found[0]).find("K-1.yaml"), std::string::npos);
}

} // namespace
} // namespace updatefacts
