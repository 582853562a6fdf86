// SPDX-License-Identifier: MIT
// What one value may be: a field, a value that is good or bad, and the rule that says so.
#include "ValidText.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

struct Row {
    std::string line;
    std::string rule; ///< "": no finding
    std::string hint; ///< part of how to mend it
};

void PrintTo(const Row &row, std::ostream *stream) {
    *stream << row.line;
}

class Values : public testing::TestWithParam<Row> {};

TEST_P(Values, areGoodOrBad) {
    const Row &row = GetParam();
    const Findings findings = findingsIn(validTextWith(row.line));
    EXPECT_EQ(rulesIn(findings), row.rule) << row.line;
    const std::string mend = findings.empty() ? std::string() : findings.front().mend;
    EXPECT_NE(mend.find(row.hint), std::string::npos) << row.line << ": " << mend;
}

const std::vector<Row> texts = {
    {"model_identifier: \"1.10\"", "", ""},
    {"model_identifier: 1.10", "value.kind", "\"1.10\""},
    {"model_identifier: 0015", "value.kind", "\"0015\""},
    {"model_identifier: true", "value.kind", "\"true\""},
    {"model_identifier: [KT]", "value.kind", "after the colon"},
    {"model_identifier: {a: b}", "value.kind", "after the colon"},
    {"model_identifier: ~", "value.empty", "take the line out"},
    {"model_identifier: \"\"", "value.empty", "take the line out"},
    {"product_name: Wasserkocher ä", "", ""},
    {"product_name: [a]", "value.kind", "after the colon"},
    {"product_name: {en: 1}", "value.kind", "\"1\""},
    {"product_name: {en: ~}", "value.empty", "take the line out"},
    {"language: EN", "text.pattern", "EN"},
    {"language: english", "text.pattern", "english"},
    {"language: de-AT", "", ""},
    {"schema_version: 1.0", "value.kind", "\"1.0\""},
};
INSTANTIATE_TEST_SUITE_P(Texts, Values, testing::ValuesIn(texts));

const std::vector<Row> numbers = {
    {"revision: \"1\"", "value.kind", "without quotes: 1"},
    {"revision: 1.5", "value.kind", "digits only"},
    {"revision: one", "value.kind", "digits only"},
    {"revision: 10000", "number.range", "Correct"},
    {"revision: 99999999999999999999", "value.kind", "digits only"},
    {"revision: -1", "number.range", "Correct"},
};
INSTANTIATE_TEST_SUITE_P(Numbers, Values, testing::ValuesIn(numbers));

const std::vector<Row> dates = {
    {"support_end: \"2031-06\"", "", ""},
    {"support_end: 2031-06-30", "", ""},
    {"support_end: 2031-6", "date.invalid", "2031-06"},
    {"support_end: 2031-13", "date.invalid", "Correct"},
    {"support_end: 2131-06", "date.invalid", "Correct"},
    {"support_end: 30.06.2031", "date.invalid", "year, month and day"},
    {"support_end: 06/30/2031", "date.invalid", "year, month and day"},
    {"support_end: June 2031", "date.invalid", "year, month and day"},
    {"support_end: \"2031\"", "date.precision", "2031-06."},
    {"support_end: 5", "date.invalid", "year, month and day"},
    {"support_end: 5 years", "date.length_of_time", "2031-06"},
    {"support_end: 5 Jahre", "date.length_of_time", "2031-06"},
    {"support_end: 24 months from purchase", "date.length_of_time", "2031-06"},
    {"support_end: P5Y", "date.length_of_time", "2031-06"},
    {"support_end: tba", "date.invalid", "year, month and day"},
    {"support_end: [2031-06]", "value.kind", "2031-06"},
    {"support_start: 2026-01", "date.precision", "2026-01-15"},
    {"end_of_sales: tba", "", ""},
    {"end_of_sales: TBA", "date.invalid", "2028-12-31"},
    {"end_of_sales: 2028-12", "date.precision", "2028-12-15"},
    {"last_updated: 2026-03-14T09:30:00z", "date.no_time", "UTC"},
    {"last_updated: 2026-03-14T09:30:00+01:00", "date.no_time", "UTC"},
    {"last_updated: 2026-03-14T09:30:00", "date.no_time", "Z at the end"},
    {"last_updated: 2026-03-14T23:59:60Z", "date.no_time", "UTC"},
    {"last_updated: 2026-02-29T00:00:00Z", "date.no_time", "UTC"},
    {"last_updated: 2026", "date.no_time", "UTC"},
};
INSTANTIATE_TEST_SUITE_P(Dates, Values, testing::ValuesIn(dates));

const std::vector<Row> choices = {
    {"updatable: \"yes\"", "", ""},
    {"updatable: true", "choice.unknown", "Write \"yes\""},
    {"update_cost: true", "choice.unknown", "one of: free"},
    {"update_cost: Free", "choice.unknown", "\"free\""},
    {"update_cost: 0", "choice.unknown", "one of: free"},
    {"update_cost: [free]", "value.kind", "one choice"},
    {"update_delivery: automatic_default_on", "value.kind", "[automatic_default_on]"},
    {"update_delivery: automatic", "choice.unknown", "one of: automatic_default_on"},
    {"update_delivery: []", "value.empty", "take the line out"},
    {"update_delivery: [[automatic_default_on]]", "value.kind", "after each hyphen"},
    {"update_delivery: {automatic_default_on: yes}", "value.kind", "after each hyphen"},
    {"hardware_replacement: none", "value.kind", "indented"},
};
INSTANTIATE_TEST_SUITE_P(Choices, Values, testing::ValuesIn(choices));

const std::vector<Row> addresses = {
    {"manufacturer_url: https://example.com", "", ""},
    {"manufacturer_url: https://example.com?lang=en", "", ""},
    {"manufacturer_url: HTTPS://example.com", "url.invalid", "Write https://example.com"},
    {"manufacturer_url: http://example.com", "url.invalid", "Write https://example.com"},
    {"manufacturer_url: ftp://example.com", "url.invalid", "Write https://example.com"},
    {"manufacturer_url: example.com", "url.invalid", "https://example.com"},
    {"manufacturer_url: //example.com", "url.invalid", "https://"},
    {"manufacturer_url: https://me@example.com", "url.invalid", "\"me@\""},
    {"manufacturer_url: https://localhost/x", "url.invalid", "with a dot"},
    {"manufacturer_url: https://192.168.0.1/", "url.invalid", "with a dot"},
    {"manufacturer_url: https://[2001:db8::1]/", "url.invalid", "with a dot"},
    {"manufacturer_url: https://example.com:0/", "url.invalid", "port"},
    {"manufacturer_url: https://example.com:65536/", "url.invalid", "port"},
    {"manufacturer_url: https://example.com:/", "url.invalid", "port"},
    {"manufacturer_url: https://example.com/a b", "url.invalid", "browser"},
    {"manufacturer_url: https://example.com/ä", "url.invalid", "browser"},
    {"manufacturer_url: https://example.com/%zz", "url.invalid", "browser"},
    {"manufacturer_url: https://example.com/%e4", "", ""},
    {"manufacturer_url: 'https://example.com/\"'", "url.invalid", "browser"},
    {"manufacturer_url: https://example.com/ahttps://example.com/b", "url.invalid", "Leave one"},
    {"manufacturer_url: https://example.comhttp://example.com", "url.invalid", "Leave one"},
    {"manufacturer_url: https://example.com/save/https://example.org/", "", ""},
    {"manufacturer_url: https://example.com/?to=https://example.org/", "", ""},
    {"manufacturer_url: https://bit.ly/x", "url.shortener", "own domain"},
    {"manufacturer_url: https://WWW.BIT.LY/x", "url.shortener", "own domain"},
    {"manufacturer_url: https://example.com/?utm_source=label", "url.personal", "personal data"},
    {"manufacturer_url: 5", "value.kind", "\"5\""},
    {"vuln_contact: security@example.com", "", ""},
    {"vuln_contact: https://example.com/report?to=a@b", "", ""},
    {"vuln_contact: mailto:security@example.com", "email.invalid", "security@example.com"},
    {"vuln_contact: security@example", "email.invalid", "name@example.com"},
    {"vuln_contact: a..b@example.com", "email.invalid", "name@example.com"},
    {"vuln_contact: \"@example.com\"", "email.invalid", "name@example.com"},
    {"vuln_contact: Support desk", "url.invalid", "browser"},
};
INSTANTIATE_TEST_SUITE_P(Addresses, Values, testing::ValuesIn(addresses));

const std::vector<Row> gtins = {
    {"gtin: \"96385074\"", "", ""},       // GTIN-8
    {"gtin: \"614141000036\"", "", ""},   // GTIN-12
    {"gtin: \"4006381333931\"", "", ""},  // GTIN-13
    {"gtin: \"10614141000415\"", "", ""}, // GTIN-14
    {"gtin: \"96385075\"", "gtin.check_digit", "barcode"},
    {"gtin: \"614141000063\"", "gtin.check_digit", "barcode"},
    {"gtin: \"10614141000416\"", "gtin.check_digit", "barcode"},
    {"gtin: 4006381333931", "value.kind", "\"4006381333931\""},
    {"gtin: \"4006381 333931\"", "gtin.length", "without spaces"},
    {"gtin: \"400638133393\"", "gtin.check_digit", "barcode"},
    {"gtin: \"40063813339\"", "gtin.length", "barcode"},
    {"gtin: \"٤٠٠٦٣٨١٣\"", "gtin.length", "barcode"},
};
INSTANTIATE_TEST_SUITE_P(Gtins, Values, testing::ValuesIn(gtins));

TEST(Lengths, countCodePoints) {
    std::string name;
    for (int i = 0; i < 230; ++i)
        name += "𠮷"; // four bytes, two UTF-16 units
    EXPECT_EQ(rulesIn(findingsIn(validTextWith("product_name: " + name))), "");
    EXPECT_EQ(rulesIn(findingsIn(validTextWith("product_name: " + name + "x"))), "text.length");
}

TEST(Sentences, areShortWhateverTheMakerWrote) {
    const std::string lots(60'000, 'x');
    for (const char *field : {"update_cost", "update_delivery", "support_end", "gtin", "language",
                              "detail_url", "vuln_contact", "revision", "model_identifier",
                              "notice_signup_not_marketing", "last_updated"})
        for (const std::string &value : {lots, "https://" + lots, lots + "@" + lots, '1' + lots}) {
            const std::string text = validTextWith(std::string(field) + ": " + value);
            for (const Finding &finding : findingsIn(text)) {
                EXPECT_LE(finding.sentence.size(), 300U) << field;
                EXPECT_LE(finding.mend.size(), 500U) << field;
            }
        }
}

TEST(Examples, areThemselvesValid) {
    for (const Section &section : builtInDefinitions().sections)
        for (const Field &field : section.fields) {
            if (field.example.empty() || field.kind == Field::Kind::choices)
                continue;
            const bool isText = field.kind == Field::Kind::text ||
                                field.kind == Field::Kind::localizedText ||
                                field.kind == Field::Kind::gtin;
            const std::string quote = isText ? "\"" : "";
            const Findings findings =
                findingsIn(validTextWith(field.id + ": " + quote + field.example + quote));
            for (const Finding &finding : findings)
                EXPECT_TRUE(finding.rule == "field.misplaced" || finding.rule == "field.missing" ||
                            finding.pointer != Pointer().child(field.id))
                    << finding.sentence;
        }
}

} // namespace
} // namespace updatefacts
