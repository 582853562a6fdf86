// SPDX-License-Identifier: MIT
// Each data/fail_CASE.yaml is data/pass_small.yaml with one defect.
#include "BlanksLeft.h"
#include "SmallDefinitions.h"
#include "definitions/messages/SayFinding.h"

#include <gmock/gmock.h>

#include <filesystem>

namespace updatefacts {
namespace {

struct Row {
    std::string name;
    std::string rule;
    Place place;
    std::string sentence; ///< part of it
};

const std::vector<Row> rows = {
    {"all_without_list", "definitions.wrong", {27, 21}, "list of conditions"},
    {"answer_of_demand", "definitions.wrong", {63, 41}, "\"green\" is no choice"},
    {"bare_list_in_condition", "definitions.wrong", {27, 24}, "how to compare"},
    {"before_of_no_date", "definitions.wrong", {27, 33}, "\"colour\" is no date"},
    {"before_without_date", "definitions.wrong", {27, 31}, "\"soon\" is no date"},
    {"choice_in_condition", "definitions.wrong", {27, 39}, "\"green\" is no choice"},
    {"choice_named_present", "definitions.wrong", {22, 20}, "cannot be the name of a choice"},
    {"choice_without_choices", "definitions.wrong", {19, 9}, "needs \"choices\""},
    {"choices_of_text", "definitions.wrong", {30, 35}, "no choices"},
    {"date_in_pattern", "definitions.wrong", {49, 37}, "No field is named \"form\""},
    {"demand_without_clause", "key.missing", {63, 13}, "\"clause\" is missing"},
    {"duration_without_unit", "definitions.wrong", {17, 13}, "needs a \"unit\""},
    {"each_of_no_list", "definitions.wrong", {54, 11}, "no list"},
    {"earlier_each_of_no_list", "definitions.wrong", {54, 11}, "no list"},
    {"earlier_member_in_rule",
     "definitions.wrong",
     {55, 13},
     "No field is named \"earlier/item/count\""},
    {"empty_condition", "definitions.wrong", {27, 15}, "no condition"},
    {"field_in_condition", "definitions.wrong", {27, 16}, "No field is named \"color\""},
    {"field_in_rule", "definitions.wrong", {49, 13}, "No field is named \"untill\""},
    {"field_named_in_capitals", "definitions.wrong", {30, 13}, "cannot be the name of a field"},
    {"field_named_today", "definitions.wrong", {30, 14}, "cannot be the name of a field"},
    {"field_twice", "definitions.wrong", {50, 13}, "is in two sections"},
    {"group_without_fields", "key.missing", {33, 9}, "\"fields\" is missing"},
    {"item_outside_of_list", "definitions.wrong", {27, 16}, "No field is named \"item/number\""},
    {"limit_of_date", "definitions.wrong", {30, 48}, "has no \"maximum\""},
    {"limit_of_words", "key.kind", {15, 18}, "whole number from 0"},
    {"limits_crossed", "definitions.wrong", {17, 66}, "above the maximum"},
    {"list_without_item", "definitions.wrong", {42, 11}, "Only a list has an item"},
    {"lonely_unknown_choice", "definitions.wrong", {29, 20}, "no choice of this field"},
    {"many_values_where_one", "definitions.wrong", {27, 35}, "holds one value"},
    {"member_in_rule", "definitions.wrong", {49, 13}, "No field is named \"spare/till\""},
    {"member_of_list_in_rule", "definitions.wrong", {49, 13}, "No field is named \"marks/ends\""},
    {"no_comparison", "definitions.wrong", {49, 5}, "exactly one comparison"},
    {"no_kind", "key.missing", {17, 13}, "\"kind\" is missing"},
    {"no_message", "key.missing", {49, 5}, "\"message\" is missing"},
    {"no_rules", "key.missing", {1, 1}, "\"rules\" is missing"},
    {"no_title", "key.missing", {17, 13}, "\"title\" is missing"},
    {"no_version", "key.missing", {1, 1}, "\"version\" is missing"},
    {"number_condition_on_text", "definitions.wrong", {27, 33}, "no whole number"},
    {"number_condition_with_text", "definitions.wrong", {27, 34}, "whole number should"},
    {"one_operand", "definitions.wrong", {49, 12}, "list of 2 fields"},
    {"one_value_where_many", "definitions.wrong", {27, 22}, "several values"},
    {"other_way_without_clause", "key.missing", {66, 16}, "\"clause\" is missing"},
    {"pattern_in_condition", "definitions.wrong", {55, 36}, "regular expression"},
    {"pattern_in_rule", "definitions.wrong", {49, 37}, "regular expression"},
    {"pattern_of_field", "definitions.wrong", {15, 18}, "regular expression"},
    {"pattern_without_help", "definitions.wrong", {15, 18}, "in words"},
    {"period_named_by_text", "definitions.wrong", {49, 48}, "no whole number"},
    {"period_of_two_lengths", "definitions.wrong", {49, 17}, "either \"months\""},
    {"period_without_length", "definitions.wrong", {49, 17}, "either \"months\""},
    {"placeholder", "definitions.wrong", {50, 14}, "No field is named \"form\""},
    {"profile_field", "definitions.wrong", {63, 14}, "No field is named \"sizes\""},
    {"profile_rule", "definitions.wrong", {65, 22}, "No rule is named \"marks.numbers\""},
    {"rule_in_no_profile", "definitions.wrong", {54, 5}, "none names it"},
    {"rule_of_other_way", "definitions.wrong", {66, 77}, "No rule is named \"marks.count\""},
    {"same_by_unknown", "definitions.wrong", {41, 18}, "No field is named \"count\""},
    {"scheme_day", "definitions.wrong", {3, 32}, "\"yesterday\" is no date"},
    {"scheme_evidence", "definitions.wrong", {3, 33}, "\"hearsay\" is not known"},
    {"section_without_fields", "key.missing", {7, 5}, "\"fields\" is missing"},
    {"silenced_by_unknown", "definitions.wrong", {52, 18}, "No rule above"},
    {"some_of_no_list", "definitions.wrong", {27, 31}, "no list"},
    {"term_of_no_scheme", "definitions.wrong", {68, 79}, "laws"},
    {"term_with_unknown_key", "key.unknown", {68, 54}, "alias"},
    {"term_without_meaning", "key.missing", {68, 12}, "\"meaning\" is missing"},
    {"text_in_comparison", "definitions.wrong", {49, 13}, "no date"},
    {"three_operands", "definitions.wrong", {49, 12}, "list of 2 fields"},
    {"today_in_condition", "definitions.wrong", {27, 16}, "\"today\" is none"},
    {"two_comparisons", "definitions.wrong", {49, 5}, "exactly one comparison"},
    {"unit_of_text", "definitions.wrong", {15, 15}, "has a unit"},
    {"unknown_choice_key", "key.unknown", {23, 63}, "\"shorter\" is not known"},
    {"unknown_comparison", "definitions.wrong", {27, 25}, "There is no comparison \"oneof\""},
    {"unknown_face", "definitions.wrong", {17, 53}, "\"front\" is not known"},
    {"unknown_field_key", "key.unknown", {17, 47}, "\"units\" is not known"},
    {"unknown_kind", "definitions.wrong", {17, 20}, "\"number\" is not known"},
    {"unknown_operator", "key.unknown", {49, 5}, "\"before\" is not known"},
    {"unknown_precision", "definitions.wrong", {31, 52}, "\"year\" is not known"},
    {"unknown_profile_key", "key.unknown", {62, 5}, "\"asks\" is not known"},
    {"unknown_rule_key", "key.unknown", {51, 5}, "\"fix\" is not known"},
    {"unknown_scheme", "definitions.wrong", {16, 18}, "No scheme is named \"act\""},
    {"unknown_section_key", "key.unknown", {8, 5}, "\"icon\" is not known"},
    {"unknown_severity", "definitions.wrong", {63, 40}, "\"severe\" is not known"},
    {"unknown_top_key", "key.unknown", {2, 1}, "\"colours\" is not known"},
    {"word_as_condition", "definitions.wrong", {27, 15}, "no condition"},
};

TEST(ReadDefinitions, refusesWhatItDoesNotKnow) {
    for (const Row &row : rows) {
        const ReadDefinitions result = readData("fail_" + row.name + ".yaml");
        const auto expected = [&](const Finding &finding) {
            return finding.rule == row.rule && finding.place == row.place &&
                   finding.severity == Severity::error &&
                   messageOf(finding).find(row.sentence) != std::string::npos;
        };
        EXPECT_TRUE(std::ranges::any_of(result.findings, expected)) << row.name;
        for (const Finding &finding : result.findings)
            EXPECT_THAT(blanksLeft(finding), testing::IsEmpty()) << finding.message;
    }
}

TEST(ReadDefinitions, hasARowForEachFile) {
    std::vector<std::string> names;
    for (const Row &row : rows)
        names.push_back("fail_" + row.name + ".yaml");
    names.insert(names.end(), {"pass_small.yaml", "pass_terms.yaml"});
    std::vector<std::string> files;
    for (const auto &entry :
         std::filesystem::directory_iterator(UPDATEFACTS_SOURCE_DIR "/tests/definitions/data"))
        files.push_back(entry.path().filename().string());
    EXPECT_THAT(files, testing::UnorderedElementsAreArray(names));
}

TEST(ReadDefinitions, refusesWhatIsNoYaml) {
    const ReadDefinitions result = readDefinitions(readYaml("version: [", "broken.yaml"));
    EXPECT_TRUE(hasError(result.findings));
    EXPECT_TRUE(result.definitions.sections.empty());
    EXPECT_TRUE(hasError(readDefinitions(readYaml("- a\n", "list.yaml")).findings));
    EXPECT_TRUE(hasError(readDefinitions(readYaml("", "empty.yaml")).findings));
}

class Small : public testing::Test {
  protected:
    const ReadDefinitions m_read = readData("pass_small.yaml");
    const Definitions &m_small = m_read.definitions;
};

TEST_F(Small, hasNoFindings) {
    EXPECT_TRUE(m_read.findings.empty());
    EXPECT_EQ(m_small.version, "1.0");
    EXPECT_THAT(m_small.shortenerHosts, testing::ElementsAre("bit.ly"));
    EXPECT_THAT(m_small.personalParameters, testing::ElementsAre("email"));
    EXPECT_EQ(m_small.schemes.front().url, "https://example.com/law");
}

TEST_F(Small, keepsWhatFieldsSay) {
    const Field *name = m_small.field("name");
    ASSERT_TRUE(name);
    EXPECT_EQ(name->kind, Field::Kind::localizedText);
    EXPECT_EQ(name->question.source, "What is it called?");
    EXPECT_EQ(name->maximum, 80);
    EXPECT_EQ(name->required->op, Condition::Operator::always);
    EXPECT_EQ(name->sources.front().clause, "Art. 1");
    const Field *size = m_small.field("size");
    EXPECT_EQ(size->unit, "cm");
    EXPECT_EQ(size->minimum, 1);
    EXPECT_FALSE(size->required);
    EXPECT_EQ(m_small.field("until")->precision, Field::DatePrecision::month);
    EXPECT_TRUE(m_small.field("until")->choice("tba"));
    EXPECT_THAT(m_small.field("ways")->exclusive, testing::ElementsAre("none"));
    EXPECT_EQ(m_small.field("nothing"), nullptr);
}

TEST_F(Small, findsFieldsByTheirPlace) {
    EXPECT_EQ(m_small.field(Pointer({"spare", "to"}))->title.source, "To");
    EXPECT_EQ(m_small.field(Pointer({"marks", "7"}))->title.source, "Mark");
    EXPECT_EQ(m_small.field(Pointer({"marks", "7", "ends"}))->title.source, "Ends");
    EXPECT_EQ(m_small.field(Pointer({"spare", "till"})), nullptr);
    EXPECT_EQ(m_small.field(Pointer()), nullptr);
}

TEST_F(Small, keepsWhatRulesSay) {
    const Rule *order = m_small.rule("period.order");
    ASSERT_TRUE(order);
    EXPECT_EQ(order->op, Rule::Operator::after);
    EXPECT_EQ(order->operands[0].toString(), "until");
    EXPECT_EQ(order->operands[1].toString(), "from");
    EXPECT_EQ(order->severity, Severity::error);
    EXPECT_EQ(order->sources.size(), 2U);
    const Rule *marks = m_small.rule("marks.number");
    EXPECT_EQ(marks->each->toString(), "marks");
    EXPECT_TRUE(marks->onlyInProfiles);
    EXPECT_EQ(m_small.rule("nothing"), nullptr);
    const Profile *law = m_small.profile("law");
    ASSERT_TRUE(law);
    EXPECT_EQ(law->scheme, "law");
    EXPECT_EQ(law->demands.front().field, "size");
    EXPECT_EQ(law->demands.front().severity, Severity::warning);
    EXPECT_TRUE(law->demands.front().answers.empty());
    EXPECT_EQ(law->demands.back().answers, std::vector<std::string>{"red"});
    EXPECT_EQ(law->rules.front().rule, "marks.number");
    ASSERT_EQ(law->notSeen.size(), 1U);
    EXPECT_EQ(law->notSeen.front().source, "whether it lasts");
}

TEST_F(Small, keepsWhatIsKnownOfSchemes) {
    const Scheme *law = m_small.scheme("law");
    ASSERT_TRUE(law);
    EXPECT_EQ(law->jurisdiction + law->edition + law->status, "SomewhereSecondin force");
    EXPECT_EQ(law->inForce->toString(), "2026-01-01");
    EXPECT_EQ(law->checked->toString(), "2026-02-03");
    EXPECT_EQ(idOf(law->evidence), "secondary");
    EXPECT_EQ(idOf(std::nullopt), "");
    EXPECT_EQ(m_small.scheme("order"), nullptr);
}

TEST_F(Small, asksLessWhereALawIsMetTheOtherWay) {
    const Profile &law = *m_small.profile("law");
    const Document early = readYaml("until: 2025-12\n", "");
    const Document late = readYaml("until: 2026-01\n", "");
    EXPECT_TRUE(law.demandsOn(early.root).empty());
    EXPECT_EQ(law.rulesFor(early.root).front().rule, "period.order");
    EXPECT_EQ(law.demandsOn(late.root).size(), 2U);
    EXPECT_EQ(law.rulesFor(late.root).front().rule, "marks.number");
    EXPECT_EQ(law.demandsOn(readYaml("until: tba\n", "").root).size(), 2U);
}

} // namespace
} // namespace updatefacts
