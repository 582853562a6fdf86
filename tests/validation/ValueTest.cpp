// SPDX-License-Identifier: MIT
// What one value may be: a field, a value that is good or bad, and the rule that says so.
#include "ValidText.h"
#include "definitions/messages/SayFinding.h"

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
    const std::string mend = findings.empty() ? std::string() : mendOf(findings.front());
    EXPECT_NE(mend.find(row.hint), std::string::npos) << row.line << ": " << mend;
}

const std::vector<Row> texts = {
    {"model_identifier: \"1.10\"", "", ""},
    {"model_identifier: 1.10", "value.kind", "\"1.10\""},
    {"model_identifier: 0015", "value.kind", "\"0015\""},
    {"model_identifier: true", "value.kind", "\"true\""},
    {"model_identifier: [KT]", "value.kind", "after the colon"},
    {"model_identifier: {a: b}", "value.kind", "after the colon"},
    {"model_identifier: ~", "value.empty", "take it out"},
    {"model_identifier: \"\"", "value.empty", "take it out"},
    {"product_name: Wasserkocher ä", "", ""},
    {"product_name: [a]", "value.kind", "after the colon"},
    {"product_name: {en: 1}", "value.kind", "\"1\""},
    {"product_name: {en: ~}", "value.empty", "take it out"},
    {"language: EN", "text.pattern", "EN"},
    {"language: english", "text.pattern", "english"},
    {"language: de-AT", "", ""},
    {"schema_version: 1.0", "value.kind", "\"1.0\""},
};
/// What the eye does not see, what other programs leave behind, what is still to be filled in.
const std::vector<Row> copied = {
    {"product_name: \"\\u00A0\"", "text.shows_nothing", "can be seen"},
    {"product_name: {en: \"\\u200B\"}", "text.shows_nothing", "can be seen"},
    {"manufacturer_name: \"\\u2800\"", "text.shows_nothing", "can be seen"},
    {"model_identifier: \"\\u0301\"", "text.shows_nothing", ""},
    {"product_name: \"a\\uFFFDb\"", "text.unprintable", "type it anew"},
    {"product_name: \"a\\uFFFCb\"", "text.unprintable", "picture"},
    {"product_name: \"a\\u2028b\"", "text.unprintable", "space"},
    {"product_name: \"a\\uE000b\"", "text.unprintable", "another way"},
    {"product_name: \"a\\tb\"", "text.unprintable", "space"},
    {"product_name: \"a \\u00A0b\"", "text.blanks", "one space"},
    {"product_name: \"a\\u00A0\"", "text.blanks", "\"a\""},
    {"product_name: \"a  b\"", "", ""},
    {"product_name: \"1,7\\u00A0l\"", "", ""},
    {"product_name: \"a\\u200Bb\"", "text.hidden_character", "\"ab\""},
    {"product_name: Steam &amp; Pour", "text.markup", "\"&\""},
    {"product_name: KÃ¼che", "text.encoding", "Küche"},
    {"model_identifier: \"1.23E+12\"", "text.spreadsheet", "format to text"},
    {"model_identifier: \"'0815\"", "text.spreadsheet", "\"0815\""},
    {"product_name: \"#N/A\"", "text.spreadsheet", "the cell"},
    {"product_name: ACME Smart Kettle 100", "value.example", "your own"},
    {"product_name: \"ACME Smart Kettle 100 \"", "value.example", "your own"},
    {"disclosure_id: ACME-KT100-EU", "value.example", "your own"},
    {"model_identifier: KT-100", "value.example", "your own"},
    {"model_identifier: \"???\"", "text.placeholder", ""},
    {"model_identifier: N/A", "text.placeholder", ""},
    {"product_name: <product name>", "text.placeholder", ""},
    {"product_name: \"[Name]\"", "text.placeholder", ""},
    {"product_name: \"{{product.title}}\"", "text.placeholder", ""},
    {"product_name: Insert product name here", "text.placeholder", ""},
    {"product_name: Lorem ipsum dolor", "text.placeholder", ""},
    {"product_name: Write On Tablet", "", ""},
    {"product_name: Enter Lock 2", "", ""},
    {"product_name: Hubble <Labs> Hub", "", ""},
    {"model_identifier: NA", "", ""},
};
INSTANTIATE_TEST_SUITE_P(Copied, Values, testing::ValuesIn(copied));

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
    {"support_end: 30.06.2031", "date.invalid", "such as 2031-06"},
    {"support_end: 06/30/2031", "date.invalid", "such as 2031-06"},
    {"support_end: June 2031", "date.invalid", "such as 2031-06"},
    {"support_end: \"2031\"", "date.precision", "2031-06."},
    {"support_end: 5", "date.invalid", "such as 2031-06"},
    {"support_end: \"2031-06-30 \"", "date.invalid", "Write 2031-06-30 and"},
    {"support_end: \"\\u200B2031-06\\u00A0\"", "date.invalid", "Write 2031-06 and"},
    {"support_end: “2031-06”", "date.invalid", "Write 2031-06 and"},
    {"support_end: 0206-06-30", "date.invalid", "Correct"},
    {"support_end: 1970-01-01", "date.invalid", "Correct"},
    {"support_end: 9999-12-31", "date.invalid", "Correct"},
    {"support_end: 2060-06", "date.far", "year"},
    {"general_availability: 2000-01-01", "date.far", "Check the date"},
    {"end_of_sales: 5 years", "date.length_of_time", "2028-12-31"},
    {"end_of_sales: TBD", "date.placeholder", "2028-12-31"},
    {"end_of_sales: forever", "date.vague", "2028-12-31"},
    {"support_end: 5 years", "date.length_of_time", "2031-06"},
    {"support_end: 5 Jahre", "date.length_of_time", "2031-06"},
    {"support_end: 24 months from purchase", "date.length_of_time", "2031-06"},
    {"support_end: P5Y", "date.length_of_time", "2031-06"},
    {"support_end: tba", "date.invalid", "such as 2031-06"},
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
    {"updatable: true", "choice.unknown", "\"yes\""},
    {"update_cost: true", "choice.unknown", "one of: \"free\""},
    {"update_cost: Free", "choice.unknown", "\"free\""},
    {"update_cost: 0", "choice.unknown", "one of: \"free\""},
    {"update_cost: [free]", "value.kind", "one choice"},
    {"update_delivery: automatic_default_on", "value.kind", "[automatic_default_on]"},
    {"update_delivery: automatic", "choice.unknown", "one of: \"automatic_default_on\""},
    {"update_delivery: []", "value.empty", "take it out"},
    {"update_delivery: [[automatic_default_on]]", "value.kind", "after each hyphen"},
    {"update_delivery: {automatic_default_on: yes}", "value.kind", "after each hyphen"},
    {"hardware_replacement: none", "value.kind", "indented"},
};
INSTANTIATE_TEST_SUITE_P(Choices, Values, testing::ValuesIn(choices));

const std::vector<Row> addresses = {
    {"manufacturer_url: https://hobbsco.com", "", ""},
    {"manufacturer_url: https://hobbsco.com?lang=en", "", ""},
    {"manufacturer_url: HTTPS://hobbsco.com", "url.invalid", "Write https://hobbsco.com"},
    {"manufacturer_url: http://hobbsco.com", "url.invalid", "Write https://hobbsco.com"},
    {"manufacturer_url: ftp://hobbsco.com", "url.invalid", "Write https://hobbsco.com"},
    {"manufacturer_url: hobbsco.com", "url.invalid", "https://hobbsco.com"},
    {"manufacturer_url: //hobbsco.com", "url.invalid", "https://"},
    {"manufacturer_url: https://me@hobbsco.com", "url.invalid", "\"me@\""},
    {"manufacturer_url: https://localhost/x", "url.invalid", "with a dot"},
    {"manufacturer_url: https://192.168.0.1/", "url.invalid", "with a dot"},
    {"manufacturer_url: https://[2001:db8::1]/", "url.invalid", "with a dot"},
    {"manufacturer_url: https://hobbsco.com:0/", "url.invalid", "port"},
    {"manufacturer_url: https://hobbsco.com:65536/", "url.invalid", "port"},
    {"manufacturer_url: https://hobbsco.com:/", "url.invalid", "port"},
    {"manufacturer_url: https://hobbsco.com/a b", "url.invalid", "browser"},
    {"manufacturer_url: https://hobbsco.com/ä", "url.invalid", "browser"},
    {"manufacturer_url: https://hobbsco.com/%zz", "url.invalid", "%25"},
    {"manufacturer_url: https://hobbsco.com/%e4", "", ""},
    {"manufacturer_url: 'https://hobbsco.com/\"'", "url.invalid", "browser"},
    {"manufacturer_url: https://hobbsco.com/ahttps://hobbsco.com/b", "url.invalid", "Leave one"},
    {"manufacturer_url: https://hobbsco.comhttp://hobbsco.com", "url.invalid", "Leave one"},
    {"manufacturer_url: https://hobbsco.com/save/https://hobbsco.org/", "", ""},
    {"manufacturer_url: https://hobbsco.com/?to=https://hobbsco.org/", "", ""},
    {"manufacturer_url: https://bit.ly/x", "url.shortener", "own domain"},
    {"manufacturer_url: https://WWW.BIT.LY/x", "url.shortener", "own domain"},
    {"manufacturer_url: https://hobbsco.com/?utm_source=label", "url.personal", "Take it out"},
    {"manufacturer_url: 5", "value.kind", "\"5\""},
    {"vuln_contact: security@hobbsco.com", "", ""},
    {"vuln_contact: https://hobbsco.com/report?to=a@b", "", ""},
    {"vuln_contact: mailto:security@hobbsco.com", "email.invalid", "security@hobbsco.com"},
    {"vuln_contact: security@example", "email.invalid", "name@example.com"},
    {"vuln_contact: a..b@hobbsco.com", "email.invalid", "name@example.com"},
    {"vuln_contact: \"@hobbsco.com\"", "email.invalid", "name@example.com"},
    {"vuln_contact: Support desk", "email.invalid", "name@example.com, or a page"},
    {"vuln_contact: help.hobbsco.com", "email.invalid", "https://help.hobbsco.com for a page"},
    {"vuln_contact: \" a@hobbsco.com\"", "email.invalid", "Write a@hobbsco.com and"},
    {"vuln_contact: <a@hobbsco.com>", "email.invalid", "Write a@hobbsco.com and"},
    {"vuln_contact: \"a@hobbsco.com, b@hobbsco.com\"", "email.invalid", "one e-mail address"},
    {"vuln_contact: a@printer.local", "email.invalid", "name@host"},
    {"vuln_contact: a@example.com", "url.placeholder", "your own"},
    {"vuln_contact: n/a", "text.placeholder", "take it out"},
    {"manufacturer_url: \"https://hobbsco.com \"", "url.invalid", "Write https://hobbsco.com and"},
    {"manufacturer_url: “https://hobbsco.com”", "url.invalid", "Write https://hobbsco.com and"},
    {"manufacturer_url: \"https://hobbsco.com\\u200B\"", "url.invalid", "Write https://hobbsco"},
    {"manufacturer_url: \"#REF!\"", "text.spreadsheet", "the cell"},
    {"manufacturer_url: TBD", "text.placeholder", ""},
    {"manufacturer_url: nothing", "url.invalid", "the whole address"},
    {"manufacturer_url: https://0x7f.0.0.0x1/", "url.invalid", "no IP address"},
    {"manufacturer_url: https://hub.lan/", "url.invalid", "your own network"},
    {"manufacturer_url: https://example.com/k", "url.placeholder", "your own"},
    {"manufacturer_url: https://hobbsco.com/#access_token=abc", "url.personal", "Take it out"},
    {"manufacturer_url: https://hobbsco.com/?%75ser=abc", "url.personal", "Take it out"},
    {"manufacturer_url: https://hobbsco.com/?User-Id=abc", "url.personal", "Take it out"},
    {"manufacturer_url: https://hobbsco.com/k;jsessionid=1", "url.personal", "Take it out"},
    {"manufacturer_url: https://hobbsco.com/?x=jo%40hobbsco.com", "url.personal", "Take it out"},
    {"manufacturer_url: https://hobbsco.com/?x=eyJhbGciOiJIUzI1NiJ9.e30.a", "url.personal", ""},
    {"manufacturer_url: https://hobbsco.com:8443/", "url.port", "without a port"},
    {"manufacturer_url: https://hobbsco.com/k)", "url.ending", "Take it out"},
    {"manufacturer_url: https://xn--80ak6aa92e.com/", "url.look_alike", "your own"},
};
INSTANTIATE_TEST_SUITE_P(Addresses, Values, testing::ValuesIn(addresses));

const std::vector<Row> gtins = {
    {"gtin: \"96385074\"\ncode_leads_to: page", "", ""},       // GTIN-8
    {"gtin: \"614141000036\"\ncode_leads_to: page", "", ""},   // GTIN-12
    {"gtin: \"4006381333931\"\ncode_leads_to: page", "", ""},  // GTIN-13
    {"gtin: \"10614141000415\"\ncode_leads_to: page", "", ""}, // GTIN-14
    {"gtin: \"0000000000000\"", "gtin.reserved", "below the barcode"},
    {"gtin: \"1234567890128\"", "gtin.reserved", ""},
    {"gtin: \"012345678905\"", "gtin.reserved", ""},
    {"gtin: \"0200000000004\"", "gtin.reserved", ""},
    {"gtin: \"200000000004\"", "gtin.reserved", ""},
    {"gtin: \"0400000000008\"", "gtin.reserved", ""},
    {"gtin: \"2000000000008\"", "gtin.reserved", ""},
    {"gtin: \"9520000001704\"", "gtin.reserved", ""},
    {"gtin: \"9789999999991\"\ncode_leads_to: page", "gtin.reserved", ""},
    {"gtin: \"9800000000007\"", "gtin.reserved", ""},
    {"gtin: \"9900000000004\"", "gtin.reserved", ""},
    {"gtin: \"20000004\"", "gtin.reserved", ""},
    {"gtin: \"9520123456788\"", "value.example", ""},
    {"gtin: \"4.00638E+12\"", "gtin.length", "as text"},
    {"gtin: \"'4006381333931\"", "gtin.length", "Write \"4006381333931\""},
    {"gtin: \"4006381-333931 \"", "gtin.length", "Write \"4006381333931\""},
    {"gtin: \"#N/A\"", "text.spreadsheet", ""},
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
                EXPECT_LE(messageOf(finding).size(), 300U) << field;
                EXPECT_LE(mendOf(finding).size(), 500U) << field;
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
            const bool isMadeUp =
                field.exampleIsMadeUp || field.example.find("example.com") != std::string::npos;
            const std::string rule = field.exampleIsMadeUp ? "value.example" : "url.placeholder";
            for (const Finding &finding : findings)
                EXPECT_TRUE(finding.rule == "field.misplaced" || finding.rule == "field.missing" ||
                            finding.pointer != Pointer().child(field.id) ||
                            (isMadeUp && finding.rule == rule))
                    << messageOf(finding);
            EXPECT_EQ(isMadeUp, rulesIn(findings).find(rule) != std::string::npos) << field.id;
        }
}

} // namespace
} // namespace updatefacts
