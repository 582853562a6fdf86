// SPDX-License-Identifier: MIT
#include "publish/openeox/WriteOpenEox.h"
#include "definitions/messages/SayFinding.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

constexpr const char *complete = "last_updated: \"2026-03-14T09:30:00Z\"\n"
                                 "updatable: \"yes\"\n"
                                 "support_commitment: promised\n"
                                 "support_end: 2031-06-30\n"
                                 "end_of_life: 2032-12-31\n";

WrittenOpenEox written(const std::string &yaml) {
    return writeOpenEox(Disclosure(readYaml(yaml, "kettle.yaml")));
}

std::string replaced(std::string text, const std::string &what, const std::string &with) {
    text.replace(text.find(what), what.size(), with);
    return text;
}

TEST(WriteOpenEox, writesTheKeysInTheirOrder) {
    EXPECT_EQ(written(std::string(complete) +
                      "general_availability: 2026-01-15\nend_of_sales: 2028-12-31\n")
                  .json,
              "{\n"
              "    \"$schema\": \"https://docs.oasis-open.org/openeox/v1.0/schema/core.json\",\n"
              "    \"end_of_life\": \"2032-12-31T23:59:59Z\",\n"
              "    \"end_of_sales\": \"2028-12-31T23:59:59Z\",\n"
              "    \"end_of_security_support\": \"2031-06-30T23:59:59Z\",\n"
              "    \"general_availability\": \"2026-01-15T00:00:00Z\",\n"
              "    \"last_updated\": \"2026-03-14T09:30:00Z\"\n"
              "}\n");
}

struct MomentRow {
    const char *yaml;    ///< behind the complete disclosure, or in place of its line for the field
    const char *field;   ///< whose line is replaced; "": none
    const char *written; ///< a member of the JSON
};

TEST(WriteOpenEox, choosesBetweenFieldAndMoment) {
    for (const auto &[yaml, field, member] : std::initializer_list<MomentRow>{
             {"support_end: 2032-02\n", "support_end: 2031-06-30\n",
              "\"end_of_security_support\": \"2032-02-29T23:59:59Z\""},
             {"end_of_life: tba\n", "end_of_life: 2032-12-31\n", "\"end_of_life\": \"tba\""},
             {"openeox_moments: {end_of_life: '2032-12-31T12:00:00.5+02:00'}\n", "",
              "\"end_of_life\": \"2032-12-31T12:00:00.5+02:00\""},
             {"openeox_moments: {end_of_life: '2033-01-01T00:30:00+02:00'}\n", "", // day in UTC
              "\"end_of_life\": \"2033-01-01T00:30:00+02:00\""},
             {"openeox_moments: {end_of_life: '2032-12-30T12:00:00Z'}\n", "",
              "\"end_of_life\": \"2032-12-31T23:59:59Z\""},
             {"openeox_moments: {end_of_life: tba}\n", "",
              "\"end_of_life\": \"2032-12-31T23:59:59Z\""},
             {"openeox_moments: {end_of_security_support: tba}\n", "",
              "\"end_of_security_support\": \"2031-06-30T23:59:59Z\""},
             {"support_end: 2031-06\nopeneox_moments: "
              "{end_of_security_support: '2031-06-30T12:00:00Z'}\n",
              "support_end: 2031-06-30\n", "\"end_of_security_support\": \"2031-06-30T12:00:00Z\""},
             {"support_end: 2031-06\nopeneox_moments: "
              "{end_of_security_support: '2031-06-29T12:00:00Z'}\n",
              "support_end: 2031-06-30\n", "\"end_of_security_support\": \"2031-06-30T23:59:59Z\""},
             {"openeox_moments: {last_updated: '2026-03-14T10:30:00+01:00'}\n", "",
              "\"last_updated\": \"2026-03-14T10:30:00+01:00\""},
             {"openeox_moments: {last_updated: '2026-03-14T10:30:01+01:00'}\n", "",
              "\"last_updated\": \"2026-03-14T09:30:00Z\""},
             {"end_of_sales: ''\nopeneox_moments: {end_of_sales: '1999-12-31T23:59:59Z'}\n", "",
              "\"end_of_sales\": \"1999-12-31T23:59:59Z\""},
             {"support_commitment: not_promised\nsupport_end: ''\n"
              "openeox_moments: {end_of_security_support: tba}\n",
              "support_commitment: promised\nsupport_end: 2031-06-30\n",
              "\"end_of_security_support\": \"tba\""}}) {
        const std::string text =
            *field ? replaced(complete, field, yaml) : std::string(complete) + yaml;
        const WrittenOpenEox result = written(text);
        EXPECT_FALSE(hasError(result.findings)) << text;
        EXPECT_THAT(result.json, testing::HasSubstr(member)) << text;
    }
}

/// A moment of a date that the maker has taken away says nothing any more.
TEST(WriteOpenEox, forgetsAMomentWithoutItsDay) {
    const WrittenOpenEox result = written(
        std::string(complete) + "openeox_moments: {end_of_sales: '2028-12-31T12:00:00Z'}\n");
    EXPECT_FALSE(hasError(result.findings));
    EXPECT_THAT(result.json, testing::Not(testing::HasSubstr("end_of_sales")));
}

struct RefusedRow {
    std::string text;
    const char *rule;
    int line;
};

TEST(WriteOpenEox, refusesWhatOpenEoxCannotSay) {
    const std::string life = "end_of_life: 2032-12-31\n";
    const std::string commitment = "promised";
    for (const auto &[text, rule, line] : std::initializer_list<RefusedRow>{
             {replaced(complete, life, ""), "openeox.missing_key", 0},
             {replaced(complete, "support_end: 2031-06-30\n", ""), "openeox.missing_key", 0},
             {replaced(complete, "last_updated: \"2026-03-14T09:30:00Z\"\n", ""),
              "openeox.missing_key", 0},
             {replaced(complete, commitment, "planned"), "openeox.planned", 3},
             {replaced(complete, commitment, "not_promised"), "openeox.no_commitment", 3},
             {replaced(complete, "\"yes\"", "\"no\""), "openeox.not_updatable", 2},
             {replaced(complete, "2032-12-31", "2031-06-29"), "openeox.end_of_life_last", 4},
             {std::string(complete) + "general_availability: 2031-07-01\n", "openeox.start_first",
              6},
             {std::string(complete) + "openeox_moments:\n  end_of_life: '2032-13-31T00:00:00Z'\n",
              "openeox.date_time", 7},
             {std::string(complete) + "openeox_moments:\n  last_updated: tba\n",
              "openeox.date_time", 7},
         }) {
        const WrittenOpenEox result = written(text);
        EXPECT_EQ(result.json, "") << text;
        ASSERT_EQ(result.findings.size(), 1U) << text;
        const Finding &finding = result.findings.front();
        EXPECT_EQ(finding.rule, rule);
        EXPECT_EQ(finding.severity, Severity::error);
        EXPECT_EQ(finding.file, "kettle.yaml");
        if (line != 0) {
            EXPECT_EQ(finding.place.line, line) << rule;
        }
        EXPECT_FALSE(messageOf(finding).empty());
        EXPECT_FALSE(mendOf(finding).empty());
    }
}

TEST(WriteOpenEox, recommendsWhatOpenEoxRecommends) {
    const WrittenOpenEox result = written(std::string(complete) + "end_of_sales: tba\n");
    EXPECT_THAT(result.json, testing::HasSubstr("\"end_of_sales\": \"tba\""));
    ASSERT_EQ(result.findings.size(), 1U);
    EXPECT_EQ(result.findings.front().rule, "openeox.undecided");
    EXPECT_EQ(result.findings.front().place.line, 6);
}

} // namespace
} // namespace updatefacts
