// SPDX-License-Identifier: MIT
#include "publish/openeox/ReadOpenEox.h"

#include "OpenEoxText.h"
#include "document/files/ReadFile.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using Dates = std::vector<std::pair<std::string, std::string>>;

constexpr const char *last = "2031-12-31T23:59:59Z";
constexpr const char *day = "2031-06-30T23:59:59Z";

std::vector<std::string> rulesOf(const Findings &findings) {
    std::vector<std::string> rules;
    for (const Finding &finding : findings)
        rules.push_back(finding.rule);
    return rules;
}

/// A valid file with some of its dates replaced, or more of them.
Dates datesWith(const Dates &changes) {
    Dates dates = {{"end_of_life", last},
                   {"end_of_security_support", day},
                   {"last_updated", "2026-03-14T09:30:00Z"}};
    for (const auto &[key, date] : changes) {
        const auto same = std::ranges::find(dates, key, &Dates::value_type::first);
        if (same == dates.end())
            dates.emplace_back(key, date);
        else
            same->second = date;
    }
    return dates;
}

struct OrderRow {
    Dates changes;
    std::vector<std::string> rules;
};

TEST(ReadOpenEox, comparesTheDates) {
    const std::string afterLast = "2032-01-01T00:00:01Z";
    for (const auto &[changes, rules] : std::initializer_list<OrderRow>{
             {{}, {}},
             {{{"end_of_security_support", last}}, {}},
             {{{"end_of_security_support", afterLast}}, {"openeox.end_of_life_last"}},
             {{{"end_of_security_support", "2032-01-01T00:59:59+01:00"}}, {}},
             {{{"end_of_security_support", "2031-12-31T23:59:59-01:00"}},
              {"openeox.end_of_life_last"}},
             {{{"end_of_sales", "2031-12-31T23:59:59.0001Z"}},
              {"openeox.end_of_life_last", "openeox.sold_unsupported"}},
             {{{"last_updated", afterLast}}, {}},
             {{{"general_availability", "2026-01-01T00:00:00Z"}}, {}},
             {{{"general_availability", day}}, {}},
             {{{"general_availability", "2031-07-01T00:00:00Z"}}, {"openeox.start_first"}},
             {{{"general_availability", afterLast}},
              {"openeox.end_of_life_last", "openeox.start_first", "openeox.start_first"}},
             {{{"end_of_security_support", "tba"}}, {"openeox.undecided"}},
             {{{"end_of_sales", "tba"}}, {"openeox.undecided"}},
             {{{"end_of_life", "tba"}, {"end_of_sales", "tba"}}, {}},
             {{{"general_availability", "tba"}}, {"openeox.start_undecided", "openeox.undecided"}},
             {{{"end_of_life", "tba"}, {"general_availability", "tba"}},
              {"openeox.start_undecided"}},
             {{{"end_of_life", "tba"},
               {"end_of_security_support", "tba"},
               {"general_availability", "tba"}},
              {}},
             {{{"end_of_sales", day}}, {}},
             {{{"end_of_sales", "2031-07-31T23:59:59Z"}}, {"openeox.sold_unsupported"}},
         }) {
        const std::string text = openEoxText(datesWith(changes));
        EXPECT_THAT(rulesOf(readOpenEox(text, "x.json").findings),
                    testing::UnorderedElementsAreArray(rules))
            << text;
    }
}

TEST(ReadOpenEox, takesTheDatesAsTheyAreWritten) {
    const ReadOpenEox read = readOpenEox(
        openEoxText(datesWith({{"end_of_sales", "tba"}, {"end_of_life", "tba"}})), "x.json");
    ASSERT_EQ(read.core.entries.size(), 4U);
    EXPECT_EQ(read.core.find("end_of_sales")->text, "tba");
    EXPECT_FALSE(read.core.find("end_of_sales")->moment);
    EXPECT_EQ(read.core.find("end_of_security_support")->text, day);
    EXPECT_EQ(read.core.find("general_availability"), nullptr);
}

std::string plain() {
    return openEoxText(datesWith({}));
}

std::string replaced(std::string text, const std::string &what, const std::string &with) {
    text.replace(text.find(what), what.size(), with);
    return text;
}

TEST(ReadOpenEox, takesEveryWayOfWritingJson) {
    const std::string tabs = replaced(plain(), ", ", ",\r\n\t");
    for (const std::string &text :
         {plain(), tabs, "\xEF\xBB\xBF" + plain(), plain() + "\n\n",
          replaced(plain(), "\"end_of_life\": ", "\"end\\u005fof\\u005flife\" :\n"),
          replaced(plain(), "https://", "https:\\/\\/")})
        EXPECT_EQ(readOpenEox(text, "x.json").findings, Findings()) << text;
}

struct BadRow {
    std::string text;
    const char *rule;
    Place place;
};

TEST(ReadOpenEox, refusesWhatIsNoOpenEox) {
    const std::string twice =
        "{\n\"last_updated\": \"tba\",\n \"last\\u005fupdated\": \"2026-03-14T09:30:00Z\"}";
    const std::string undecidedUpdate =
        replaced(plain(), "2026-03-14T09:30:00Z\"}", "tba\"}"); // the last member
    for (const auto &[text, rule, place] : std::initializer_list<BadRow>{
             {std::string(maximumFileSize + 1, ' '), "openeox.too_large", {0, 0}},
             {"", "openeox.json", {1, 1}},
             {"{", "openeox.json", {1, 2}},
             {plain() + "x", "openeox.json", {0, 0}},
             {replaced(plain(), "tt", "t\xFFt"), "openeox.json", {0, 0}},
             {std::string(5000, '[') + std::string(5000, ']'), "openeox.json", {0, 0}},
             {"[]", "openeox.kind", {1, 1}},
             {"{}", "openeox.missing_key", {1, 1}},
             {"{ }", "openeox.missing_key", {1, 1}},
             {replaced(plain(), "\"$schema\"", "\"schema\""), "openeox.unknown_key", {1, 2}},
             {replaced(plain(), "end_of_life", "end_of_live"), "openeox.unknown_key", {0, 0}},
             {replaced(plain(), "}", ",\n \"x\": {\"}\": [1, \"]\\\"\"]}}"),
              "openeox.unknown_key",
              {2, 2}},
             {twice, "openeox.duplicate_key", {3, 2}},
             {replaced(plain(), std::string("\"") + last + '"', "null"), "openeox.kind", {0, 0}},
             {replaced(plain(), std::string("\"") + last + '"', "20311231"), "openeox.kind", {}},
             {replaced(plain(), openEoxSchema, "https://example.com/core.json"),
              "openeox.schema",
              {1, 13}},
             {replaced(plain(), "v1.0", "v1.1"), "openeox.schema", {1, 13}},
             {undecidedUpdate, "openeox.date_time", {0, 0}},
             {replaced(plain(), last, "2031-12-31"), "openeox.date_time", {0, 0}},
             {replaced(plain(), last, "TBA"), "openeox.date_time", {0, 0}},
             {replaced(plain(), ":59Z", ":59." + std::string(40, '1') + 'Z'),
              "openeox.too_exact",
              {}},
         }) {
        const Findings findings = readOpenEox(text, "x.json").findings;
        const auto found = std::ranges::find(findings, rule, &Finding::rule);
        ASSERT_NE(found, findings.end()) << rule << ": " << text.substr(0, 300);
        EXPECT_EQ(found->file, "x.json");
        if (place.line != 0) {
            EXPECT_EQ(found->place, place)
                << rule << found->place.line << ':' << found->place.column;
        }
    }
}

TEST(ReadOpenEox, knowsItsSchemaByEveryName) {
    for (const std::string_view address : openEoxSchemaToo)
        EXPECT_EQ(
            readOpenEox(replaced(plain(), openEoxSchema, std::string(address)), "x.json").findings,
            Findings())
            << address;
}

TEST(ReadOpenEox, tellsAFaultOfADateByItsKind) {
    struct Row {
        const char *key, *date, *message;
    };
    for (const auto &[key, date, message] : std::initializer_list<Row>{
             {"end_of_life", "2031-12-31", "openeox.date_time:day"},
             {"end_of_life", "2031-12-31T24:00:00Z", "openeox.date_time:midnight"},
             {"end_of_sales", "2016-12-31T23:59:60Z", "openeox.date_time:leap"},
             {"general_availability", "2026-03-14T00:00:00", "openeox.date_time:zone"},
             {"last_updated", "2026-03-14T09:30:00+0100", "openeox.date_time:spelled"},
             {"last_updated", "2026-03-14", "openeox.date_time:change"},
             {"end_of_life", "soon", "openeox.date_time:event"},
             {"end_of_sales", "2030-06-30T00:00:00Z", "openeox.midnight"},
             {"end_of_sales", "2030-06-30T00:00:00.00-11:00", "openeox.midnight"},
         }) {
        const Findings findings =
            readOpenEox(openEoxText(datesWith({{key, date}})), "x.json").findings;
        ASSERT_EQ(findings.size(), 1U) << date;
        EXPECT_EQ(findings.front().message, message) << date;
        EXPECT_EQ(findings.front().severity,
                  findings.front().rule == "openeox.midnight" ? Severity::note : Severity::error);
    }
}

/// A start at midnight is a day's start, and an end a moment before it the end of its day.
TEST(ReadOpenEox, saysNothingAboutMidnightWhereItIsClear) {
    for (const char *date : {"2026-03-14T00:00:00Z", "2026-03-14T00:00:00+13:00"})
        EXPECT_EQ(
            readOpenEox(openEoxText(datesWith({{"general_availability", date}})), "").findings,
            Findings());
    for (const char *date : {"2030-06-30T23:59:59+02:00", "2030-06-30T00:00:00.001Z"})
        EXPECT_EQ(readOpenEox(openEoxText(datesWith({{"end_of_sales", date}})), "").findings,
                  Findings());
}

TEST(ReadOpenEox, readsAnotherDraftWithAWarning) {
    const std::string text = replaced(plain(), openEoxSchema,
                                      "https://docs.oasis-open.org/openeox/tbd/schema/core.json");
    const Findings findings = readOpenEox(text, "x.json").findings;
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().rule, "openeox.schema");
    EXPECT_EQ(findings.front().severity, Severity::warning);
}

/// Every file cut short, and with each byte changed, is read or refused; nothing else happens.
TEST(ReadOpenEox, survivesBrokenFiles) {
    const std::string text = plain();
    for (std::size_t i = 0; i < text.size(); ++i) {
        EXPECT_TRUE(hasError(readOpenEox(text.substr(0, i), "x.json").findings)) << i;
        for (const char c : {'"', '\\', '{', '}', '[', ',', ':', '\0', '\xFF', ' '}) {
            std::string broken = text;
            broken[i] = c;
            (void)readOpenEox(broken, "x.json");
        }
    }
}

} // namespace
} // namespace updatefacts
