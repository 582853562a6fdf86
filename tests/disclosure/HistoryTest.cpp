// SPDX-License-Identifier: MIT
#include "disclosure/History.h"
#include "definitions/messages/SayFinding.h"
#include "disclosure/Canonical.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A revision as far as the chain goes; `more` are further lines.
std::string revision(int number, const std::string &supersedes, const std::string &more = {}) {
    const std::string day = std::to_string(10 + number);
    return "disclosure_id: ACME\nmodel_identifier: KT\nrevision: " + std::to_string(number) +
           "\nlast_updated: 2026-01-" + day + "T08:00:00Z\n" +
           (supersedes.empty() ? "" : "supersedes: " + supersedes + '\n') + more;
}

std::string fingerprintOfText(const std::string &text) {
    return fingerprintOf(readYaml(text, "").root);
}

/// The first is a.yaml, the second b.yaml ...
Histories historiesIn(const std::vector<std::string> &texts) {
    std::vector<Document> documents;
    for (const std::string &text : texts)
        documents.push_back(
            readYaml(text, std::string(1, static_cast<char>('a' + documents.size())) + ".yaml"));
    return historiesOf(std::move(documents), builtInDefinitions());
}

/// "RULE FILE:LINE:COLUMN" of each finding.
std::vector<std::string> told(const Findings &findings) {
    std::vector<std::string> result;
    for (const Finding &finding : findings) {
        result.push_back(finding.rule + ' ' + finding.file + ':' +
                         std::to_string(finding.place.line) + ':' +
                         std::to_string(finding.place.column));
        EXPECT_NE(messageOf(finding), "");
        EXPECT_NE(mendOf(finding), "");
    }
    return result;
}

const std::string first = revision(1, "");
const std::string second = revision(2, fingerprintOfText(first));
const std::string third = revision(3, fingerprintOfText(second));

struct Row {
    const char *name;
    std::vector<std::string> texts;
    std::vector<std::string> findings;
};

TEST(History, tellsWhatBreaksTheChain) {
    const std::string rival = revision(2, fingerprintOfText(first), "product_name: Rival\n");
    const std::string zeros(64, '0');
    const Row rows[] = {
        {"one alone", {first}, {}},
        {"in any order", {third, first, second}, {}},
        {"a copy with a comment",
         {first, second, "# a copy\n" + first},
         {"history.copy c.yaml:4:11"}},
        {"the first is missing", {second, third}, {"history.first_missing a.yaml:3:11"}},
        {"one between is missing", {first, third}, {"history.gap b.yaml:3:11"}},
        {"the last is missing", {first, second}, {}},
        {"the first was changed since",
         {revision(1, "", "product_name: Other\n"), second},
         {"history.not_linked b.yaml:5:13"}},
        {"the link is of nothing", {first, revision(2, zeros)}, {"history.not_linked b.yaml:5:13"}},
        {"two second revisions", {first, second, rival}, {"history.same_revision c.yaml:3:11"}},
        {"the third follows one of two",
         {first, second, rival, third},
         {"history.same_revision c.yaml:3:11"}},
        {"the third replaces the first",
         {first, second, revision(3, fingerprintOfText(first))},
         {"history.fork c.yaml:5:13"}},
        {"a number was left out",
         {first, revision(3, fingerprintOfText(first))},
         {"history.gap b.yaml:3:11"}},
        {"not later",
         {first, "last_updated: 2026-01-11T08:00:00Z\ndisclosure_id: ACME\n"
                 "revision: 2\nsupersedes: " +
                     fingerprintOfText(first)},
         {"history.not_later b.yaml:1:15"}},
        {"a second later",
         {first, "last_updated: 2026-01-11T08:00:01Z\ndisclosure_id: ACME\n"
                 "revision: 2\nsupersedes: " +
                     fingerprintOfText(first)},
         {}},
        {"another model",
         {first, "model_identifier: KX\ndisclosure_id: ACME\nrevision: 2\nsupersedes: " +
                     fingerprintOfText(first)},
         {"history.other_model b.yaml:1:19"}},
    };
    for (const Row &row : rows) {
        const Histories all = historiesIn(row.texts);
        ASSERT_EQ(all.histories.size(), 1U) << row.name;
        EXPECT_THAT(told(all.histories.front().findings), testing::ElementsAreArray(row.findings))
            << row.name;
        EXPECT_THAT(all.unplaced, IsEmpty()) << row.name;
    }
}

TEST(History, isOfOneDisclosureId) {
    const Histories all =
        historiesIn({"disclosure_id: B\nrevision: 1", first, "disclosure_id: A\nrevision: 2"});
    ASSERT_EQ(all.histories.size(), 3U);
    EXPECT_EQ(all.histories[0].id, "A");
    EXPECT_EQ(all.histories[1].id, "ACME");
    EXPECT_EQ(all.histories[2].id, "B");
    EXPECT_THAT(told(all.histories[0].findings), ElementsAre("history.first_missing c.yaml:2:11"));
}

TEST(History, knowsWhatEachRevisionFollows) {
    const Histories all =
        historiesIn({third, revision(2, fingerprintOfText(first), "gtin: x"), second, first});
    const std::vector<Revision> &revisions = all.histories.front().revisions;
    ASSERT_EQ(revisions.size(), 4U);
    EXPECT_EQ(revisions[0].before, std::nullopt);
    EXPECT_EQ(revisions[1].before, 0U);
    EXPECT_EQ(revisions[2].before, 0U);
    EXPECT_EQ(revisions[3].before, 2U) << "by fingerprint, though both are revision 2";
    EXPECT_EQ(revisions[2].disclosure.document().file, "c.yaml");
}

TEST(History, hasNoPlaceForWhatDoesNotSayWhichItIs) {
    const Histories all = historiesIn({"revision: 1", "disclosure_id: A\nrevision: one",
                                       "disclosure_id: A\nrevision: 0", "a: b: c", "- x", first});
    EXPECT_EQ(all.histories.size(), 1U);
    EXPECT_THAT(told(all.unplaced),
                ElementsAre("history.no_place a.yaml:1:1", "history.no_place b.yaml:2:11",
                            "history.no_place c.yaml:2:11", testing::StartsWith("yaml."),
                            "history.no_place e.yaml:1:1"));
}

TEST(History, holdsHugeNumbers) {
    const Histories all =
        historiesIn({"disclosure_id: A\nrevision: 9223372036854775807",
                     "disclosure_id: A\nrevision: 1", "disclosure_id: A\nrevision: -9"});
    EXPECT_THAT(told(all.histories.front().findings), ElementsAre("history.gap a.yaml:2:11"));
    EXPECT_THAT(messageOf(all.histories.front().findings.front()),
                testing::HasSubstr("revisions 2 to 9223372036854775806 are missing"));
}

// The link is to the bytes that were published, not to what they are read as now.
TEST(History, linksWhatWasPublished) {
    const std::string old = revision(1, "",
                                     "schema_version: \"0.1\"\n"
                                     "end_of_support_notice: [app]\n");
    const Histories all = historiesIn({old, revision(2, fingerprintOfText(old))});
    EXPECT_THAT(all.histories.front().findings, IsEmpty());
    const Disclosure &oldest = all.histories.front().revisions.front().disclosure;
    EXPECT_EQ(oldest.texts("end_of_support_notice"), std::vector<std::string>{"companion_app"});
    EXPECT_NE(oldest.fingerprint(), fingerprintOf(oldest.root()));
}

} // namespace
} // namespace updatefacts
