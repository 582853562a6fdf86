// SPDX-License-Identifier: MIT
// What OpenEoX can say survives the way into a disclosure and back.
#include "OpenEoxText.h"
#include "definitions/messages/SayFinding.h"
#include "publish/openeox/DraftFromOpenEox.h"
#include "publish/openeox/ReadOpenEox.h"
#include "publish/openeox/WriteOpenEox.h"
#include "validation/Validate.h"

#include <gmock/gmock.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <sstream>

namespace updatefacts {
namespace {

QJsonObject objectOf(const std::string &text) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

std::string draftOf(const std::string &text, const std::string &name = "kettle.json",
                    Date today = std::chrono::year{2026} / 11 / 26) {
    const ReadOpenEox read = readOpenEox(text, name);
    EXPECT_FALSE(hasError(read.findings)) << text;
    const Definitions &definitions = builtInDefinitions();
    return writeDraft(draftFromOpenEox(read.core, definitions, name, today), definitions);
}

/// The draft comes back as the same file, and nothing in it is wrong; fields may be missing.
void expectRoundTrip(const std::string &text) {
    const Document draft = readYaml(draftOf(text), "kettle.yaml");
    const Date afterAll{std::chrono::year{2099}, std::chrono::month{12}, std::chrono::day{31}};
    for (const Finding &finding : validate(draft, builtInDefinitions(), {afterAll, {}, nullptr}))
        EXPECT_TRUE(finding.severity != Severity::error || finding.rule == "field.missing" ||
                    finding.rule == "support.new_already_ended")
            << finding.rule << ": " << messageOf(finding) << '\n'
            << draft.text;
    const WrittenOpenEox written = writeOpenEox(Disclosure(draft));
    EXPECT_FALSE(hasError(written.findings)) << messageOf(written.findings.front()) << draft.text;
    EXPECT_EQ(objectOf(written.json), objectOf(text)) << draft.text << written.json;
    EXPECT_EQ(readOpenEox(written.json, "x").findings.size(),
              readOpenEox(text, "x").findings.size());
}

/// general_availability, end_of_sales (both may be ""), end_of_security_support, end_of_life,
/// last_updated
struct Row {
    const char *start, *sales, *security, *life, *updated;
};

std::string textOf(const Row &row) {
    std::vector<std::pair<std::string, std::string>> dates = {
        {"end_of_security_support", row.security},
        {"end_of_life", row.life},
        {"last_updated", row.updated}};
    if (*row.start)
        dates.emplace_back("general_availability", row.start);
    if (*row.sales)
        dates.emplace_back("end_of_sales", row.sales);
    return openEoxText(dates);
}

TEST(OpenEoxRoundTrip, losesNothing) {
    for (const Row &row : std::initializer_list<Row>{
             {"2026-01-15T00:00:00Z", "2028-12-31T23:59:59Z", "2031-06-30T23:59:59Z",
              "2032-12-31T23:59:59Z", "2026-03-14T09:30:00Z"},
             {"2026-01-15T08:00:00+09:00", "2028-12-31T23:59:59.999Z", "2031-06-30T23:59:59-05:00",
              "2032-12-31T12:00:00Z", "2026-03-14T09:30:00.250Z"},
             {"", "", "2031-06-30T23:59:59.0123+00:00", "2031-06-30T23:59:59.0123+00:00",
              "2026-03-14T09:30:00+05:45"},
             {"", "", "2031-06-30T00:00:00Z", "2031-06-30T23:59:59Z", "2026-03-14T09:30:00-00:00"},
             {"tba", "tba", "tba", "tba", "2026-03-14T09:30:00Z"},
             {"", "tba", "2031-06-30T23:59:59Z", "tba", "2025-12-31T23:00:00-02:00"},
             {"2026-01-15T00:00:00Z", "", "tba", "2031-06-30T23:59:59Z", "2026-03-14T09:30:00Z"},
             {"1998-01-15T00:00:00Z", "", "2031-06-30T23:59:59Z", "9999-12-31T23:59:59Z",
              "2026-03-14T09:30:00Z"},
             {"", "", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z", "1999-03-14T09:30:00Z"},
             {"", "", "2099-12-31T23:59:59-01:00", "2100-01-01T01:00:00Z", "2026-03-14T09:30:00Z"},
             {"2025-11-25T09:30:00-20:30", "2025-11-27T03:00:00+20:59", "2025-11-26T10:00:00+03:37",
              "2025-11-25T12:00:00-20:30", "2025-02-01T12:00:00Z"}})
        expectRoundTrip(textOf(row));
}

TEST(OpenEoxRoundTrip, losesNothingOfTheSuite) {
    if (!std::filesystem::exists(openEoxSuite()))
        GTEST_SKIP() << "The suite is not beside the checkout.";
    int files = 0;
    for (const char *folder :
         {"examples", "test/validator/data/mandatory", "test/validator/data/recommended",
          "test/validator/data/informative"})
        for (const auto &file : suiteFiles(folder)) {
            const std::string text = fileText(file);
            if (hasError(readOpenEox(text, file).findings))
                continue;
            SCOPED_TRACE(file);
            expectRoundTrip(text);
            ++files;
        }
    RecordProperty("files", files);
    EXPECT_GE(files, 38);
}

/// The lines of a YAML text, without comments and blank lines.
std::vector<std::string> dataLines(const std::string &text) {
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        if (!line.empty() && line.front() != '#')
            lines.push_back(line);
    return lines;
}

TEST(OpenEoxDraft, saysWhatTheFileSays) {
    const std::string draft = draftOf(textOf(
        {"2026-01-15T00:00:00Z", "tba", "2031-06-30T23:59:59Z", "tba", "2026-03-14T09:30:00Z"}));
    EXPECT_THAT(draft, testing::StartsWith("# The dates of an OpenEoX file. "));
    EXPECT_THAT(dataLines(draft),
                testing::ElementsAre("schema_version: \"" + builtInDefinitions().version + '"',
                                     "disclosure_id: \"kettle\"", "revision: 1",
                                     "last_updated: \"2026-03-14T09:30:00Z\"", "updatable: \"yes\"",
                                     "support_commitment: \"promised\"",
                                     "support_end: \"2031-06-30\"",
                                     "general_availability: \"2026-01-15\"",
                                     "end_of_sales: \"tba\"", "end_of_life: \"tba\""));
}

TEST(OpenEoxDraft, knowsWhetherSupportHasEnded) {
    const auto textUntil = [](const char *security) {
        return textOf({"", "", security, security, "2021-03-14T09:30:00Z"});
    };
    for (const auto &[security, commitment] :
         {std::pair{"2026-11-25T23:59:59Z", "ended"}, std::pair{"2026-11-26T00:00:00Z", "promised"},
          std::pair{"2026-11-25T20:00:00-08:00", "ended"},
          std::pair{"2019-01-01T00:00:00Z", "ended"}})
        EXPECT_THAT(draftOf(textUntil(security)),
                    testing::HasSubstr("support_commitment: \"" + std::string(commitment) + '"'))
            << security;
}

TEST(OpenEoxDraft, keepsWhatTheFieldsCannotSay) {
    const std::string draft =
        draftOf(textOf({"", "", "tba", "2031-06-30T23:59:59+02:00", "2026-03-14T09:30:00+02:00"}));
    EXPECT_THAT(draft, testing::HasSubstr("last_updated: \"2026-03-14T07:30:00Z\"\n"));
    EXPECT_THAT(draft, testing::HasSubstr("end_of_life: \"2031-06-30\"\n"));
    EXPECT_THAT(draft, testing::HasSubstr("openeox_moments:\n"
                                          "  end_of_life: \"2031-06-30T23:59:59+02:00\"\n"
                                          "  end_of_security_support: \"tba\"\n"
                                          "  last_updated: \"2026-03-14T09:30:00+02:00\"\n"));
    EXPECT_THAT(draft, testing::Not(testing::HasSubstr("updatable")));
    EXPECT_THAT(draft, testing::Not(testing::HasSubstr("support_")));
}

TEST(OpenEoxDraft, isNumberedByTheNameOfTheFile) {
    struct NameRow {
        std::string name, number;
    };
    const std::string text = openEoxText({{"end_of_security_support", "tba"},
                                          {"end_of_life", "tba"},
                                          {"last_updated", "2026-03-14T09:30:00Z"}});
    for (const auto &[name, number] :
         std::initializer_list<NameRow>{{"kettle.json", "kettle"},
                                        {"kettle", "kettle"},
                                        {"ACME_KT-100.v1.json", "ACME_KT-100.v1"},
                                        {"_my kettle (2).json", "my-kettle-2"},
                                        {"Кессель KT.json", "KT"},
                                        {".json", ""},
                                        {"...", ""},
                                        {"", ""},
                                        {std::string(99, 'x') + ".json", std::string(64, 'x')}}) {
        const Document draft = readYaml(draftOf(text, name), "draft.yaml");
        EXPECT_EQ(Disclosure(draft).text("disclosure_id"), number) << name;
    }
}

} // namespace
} // namespace updatefacts
