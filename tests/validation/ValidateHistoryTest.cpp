// SPDX-License-Identifier: MIT
#include "validation/ValidateHistory.h"
#include "ValidText.h"
#include "definitions/messages/SayFinding.h"
#include "disclosure/Canonical.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAreArray;
using testing::HasSubstr;

Disclosure published(const std::string &text, const std::string &file) {
    return publishedDisclosure(readYaml(text, file), builtInDefinitions());
}

/// The lines that make validText the revision after another.
std::string after(const std::string &before, int number) {
    return "revision: " + std::to_string(number) + "\nlast_updated: 2026-03-" +
           std::to_string(14 + number) + "T09:30:00Z\nsupersedes: '" +
           fingerprintOf(readYaml(before, "").root) + "'\n";
}

std::vector<std::string> rulesOf(const Findings &findings) {
    std::vector<std::string> rules;
    for (const Finding &finding : findings)
        rules.push_back(finding.rule);
    return rules;
}

struct Row {
    const char *name;
    std::string before; ///< lines of the revision before that differ from validText
    std::string now;    ///< lines of this one that differ from validText, its links apart
    std::vector<std::string> rules;
};

TEST(ValidateRevision, allowsMoreAndRefusesLess) {
    const std::string none = "support_commitment: not_promised\nunsupported_statement_ack: true\n";
    const Row rows[] = {
        {"the same", "", "", {}},
        {"a month more", "", "support_end: 2031-07\n", {}},
        {"a month less", "", "support_end: 2031-05\n", {"support.not_shortened"}},
        {"the last day for its month", "", "support_end: 2031-06-30\n", {}},
        {"a day less", "", "support_end: 2031-06-29\n", {"support.not_shortened"}},
        {"the month of its last day", "support_end: 2031-06-30\n", "", {}},
        {"the month before a day", "support_end: 2031-07-01\n", "", {"support.not_shortened"}},
        {"a leap day less",
         "support_end: 2032-02\n",
         "support_end: 2032-02-28\n",
         {"support.not_shortened"}},
        {"the leap day", "support_end: 2032-02\n", "support_end: 2032-02-29\n", {}},
        {"planned only",
         "",
         "support_commitment: planned\n",
         {"support.not_weakened", "support.planned"}},
        {"planned, then promised for less",
         "support_commitment: planned\n",
         "support_end: 2030-06\n",
         {}},
        {"another disclosure", "", "disclosure_id: Hobb-KT200\n", {"history.other_disclosure"}},
        {"another model", "", "model_identifier: KT-200\n", {"document.same_product"}},
        {"a revision left out", "", "revision: 3\n", {"history.gap"}},
        {"the same number", "", "revision: 1\n", {"document.revision_grows", "field.misplaced"}},
        {"not later", "", "last_updated: 2026-03-14T09:30:00Z\n", {"document.updated_later"}},
        {"another file before",
         "product_name: Kettle\n",
         "supersedes: " + std::string(64, 'a') + '\n',
         {"document.supersedes_earlier"}},
        {"an end nobody can read", "support_end: spring 2031\n", "", {"history.promise_unclear"}},
        {"a commitment nobody knows",
         "support_commitment: sworn\n",
         "",
         {"history.promise_unclear"}},
        {"no promise before", none + "support_end: ~\n", "", {}},
        {"ended when promised",
         "support_end: 2026-03-10\n",
         "support_commitment: ended\nsupport_end: 2026-03-10\n",
         {}},
        {"ended early",
         "support_end: 2031-06\n",
         "support_commitment: ended\nsupport_end: 2026-03-10\n",
         {"support.not_shortened"}},
        {"ended, nobody knows when",
         "",
         "support_commitment: ended\nsupport_end: not_published\n",
         {"support.end_kept"}},
        {"ended, then promised again",
         "support_commitment: ended\nsupport_end: 2026-03-10\n",
         "support_end: 2030-06\n",
         {}},
        {"a period beside the date", "", "unit_period: {months: 36, counted_from: purchase}\n", {}},
    };
    for (const Row &row : rows) {
        const std::string before = validTextWith(row.before);
        const std::string text = validTextWith(after(before, 2) + row.now);
        std::vector<std::string> rules =
            rulesOf(validateRevision(readYaml(text, "new.yaml"), published(before, "old.yaml"),
                                     builtInDefinitions(), {testDay, {}, nullptr}));
        std::ranges::sort(rules);
        EXPECT_THAT(rules, ElementsAreArray(row.rules)) << row.name;
    }
}

/// A history of revisions that differ from validText in these lines.
History historyOf(const std::vector<std::string> &changes) {
    std::vector<Document> documents;
    std::string before;
    for (const std::string &lines : changes) {
        const int number = static_cast<int>(documents.size()) + 1;
        before = validTextWith((before.empty() ? "" : after(before, number)) + lines);
        documents.push_back(readYaml(before, "k-" + std::to_string(number) + ".yaml"));
    }
    return historiesOf(std::move(documents), builtInDefinitions()).histories.front();
}

TEST(ValidateHistory, holdsThePeriodOfEachDeviceAgainstAllBefore) {
    const auto unit = [](int months) {
        return "unit_period: {months: " + std::to_string(months) + ", counted_from: purchase}\n";
    };
    const auto rules = [](const std::vector<std::string> &changes) {
        return rulesOf(validateHistory(historyOf(changes), builtInDefinitions(), testDay));
    };
    using Rules = std::vector<std::string>;
    EXPECT_EQ(rules({unit(36), unit(36), unit(48)}), Rules{});
    EXPECT_EQ(rules({unit(48), unit(36), unit(40)}),
              (Rules{"support.unit_not_shortened", "history.unit_shortened"}));
    EXPECT_EQ(rules({unit(48), "", ""}), (Rules{"support.unit_kept", "history.unit_weakened"}));
}

TEST(ShrunkSince, saysWhatIsTakenBackAndNothingElse) {
    const Disclosure before = published(validText, "old.yaml");
    const auto rules = [&](const std::string &lines) {
        const Disclosure now = published(validTextWith(after(validText, 2) + lines), "new.yaml");
        return rulesOf(shrunkSince(before, now, builtInDefinitions()));
    };
    using Rules = std::vector<std::string>;
    EXPECT_EQ(rules(""), Rules{});
    EXPECT_EQ(rules("revision: 1\nmodel_identifier: KT-200\n"), Rules{});
    EXPECT_EQ(rules("revision: 1\nsupport_end: 2030-06\n"), Rules{"support.not_shortened"});
}

/// A part that was not named was promised what the device was.
TEST(ShrunkSince, holdsANewPartAgainstTheDevice) {
    const std::string months = "unit_period: {months: 36, counted_from: purchase}\n";
    const std::string unpromised = "components.added_unpromised";
    struct NewPart {
        std::string before, part;
        std::vector<std::string> rules;
    };
    const NewPart rows[] = {
        {"", "commitment: promised, support_end: 2031-06", {}},
        {"", "commitment: ended, support_end: 2031-06", {}},
        {"", "commitment: ended, support_end: 2026-01", {"components.added_early"}},
        {"", "commitment: ended, support_end: not_published", {unpromised}},
        {"", "commitment: planned, support_end: 2030-06", {unpromised}},
        {"", "commitment: not_promised", {unpromised}},
        {"", "commitment: promised, unit_months: 60, counted_from: purchase", {unpromised}},
        {months, "commitment: promised, support_end: 2031-06", {unpromised}},
        {months,
         "commitment: promised, support_end: 2031-06, unit_months: 36, counted_from: last_sale",
         {}},
        {months,
         "commitment: promised, support_end: 2031-06, unit_months: 35, counted_from: manufacture",
         {"components.added_fewer_months", "components.added_unit_start"}},
    };
    for (const auto &[before, part, expected] : rows) {
        const std::string old = validTextWith(before);
        const std::string more = "components: [{name: App, kind: app, " + part + "}]\n";
        EXPECT_EQ(
            rulesOf(shrunkSince(published(old, "old.yaml"),
                                published(validTextWith(after(old, 2) + before + more), "new.yaml"),
                                builtInDefinitions())),
            expected)
            << before << part;
    }
}

/// Else shrunkSince() would say what validateRevision() leaves out.
TEST(ShrunkSince, isSilencedByRulesThatKeepAPromiseAlone) {
    const Definitions &definitions = builtInDefinitions();
    for (const Rule &rule : definitions.rules)
        for (const std::string &other : rule.silencedBy)
            EXPECT_TRUE(!rule.keepsPromise || definitions.rule(other)->keepsPromise)
                << rule.id << " is silenced by " << other;
}

TEST(ValidateRevision, saysNothingMoreOfWhatCannotBeRead) {
    const Document document = readYaml("a: [", "new.yaml");
    EXPECT_EQ(validateRevision(document, published(validText, "old.yaml"), builtInDefinitions(),
                               {testDay, {}, nullptr}),
              document.findings);
}

/// What is found in a chain of files a.yaml, b.yaml .. that each follow the one before; a line
/// "left out" leaves the file out.
Findings findingsInChain(const std::vector<std::string> &changes) {
    std::vector<Document> documents;
    std::string before;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        const std::string lines = changes[i] == "left out" ? "" : changes[i];
        before = validTextWith((i == 0 ? "" : after(before, number)) + lines);
        if (changes[i] != "left out")
            documents.push_back(
                readYaml(before, std::string(1, static_cast<char>('a' + i)) + ".yaml"));
    }
    const Histories all = historiesOf(std::move(documents), builtInDefinitions());
    EXPECT_EQ(all.histories.size(), 1U);
    return validateHistory(all.histories.front(), builtInDefinitions(), testDay);
}

struct Chain {
    const char *name;
    std::vector<std::string> changes;
    std::vector<std::string> findings; ///< "RULE FILE"
};

TEST(ValidateHistory, holdsEachPromiseAgainstAllBefore) {
    const Chain chains[] = {
        {"longer and longer",
         {"", "support_end: 2032\n", "support_end: 2032-12\n"},
         {"date.precision b.yaml"}},
        {"2031, 2032, then 2031-12",
         {"", "support_end: 2032-06\n", "support_end: 2031-12\n"},
         {"support.not_shortened c.yaml"}},
        {"the same, the second left out",
         {"", "left out", "support_end: 2031-12\n"},
         {"history.gap c.yaml"}},
        {"shrinks in two steps",
         {"support_end: 2033-06\n", "support_end: 2032-06\n", "support_end: 2032-12\n"},
         {"support.not_shortened b.yaml", "history.shortened c.yaml"}},
        {"is back where it was",
         {"support_end: 2033-06\n", "support_end: 2032-06\n", "support_end: 2033-06\n"},
         {"support.not_shortened b.yaml"}},
        {"stays weakened",
         {"", "support_commitment: planned\n", "support_commitment: planned\n"},
         {"support.not_weakened b.yaml", "history.weakened c.yaml"}},
        {"weakened, then promised for less",
         {"", "support_commitment: planned\n", "support_end: 2030-06\n"},
         {"support.not_weakened b.yaml", "history.shortened c.yaml"}},
        {"worse when it ends",
         {"", "end_behaviour: stops_working\nfunctions_lost: All of them\n"},
         {"afterwards.not_worse b.yaml"}},
    };
    for (const Chain &chain : chains) {
        std::vector<std::string> told;
        for (const Finding &finding : findingsInChain(chain.changes))
            told.push_back(finding.rule + ' ' + finding.file);
        EXPECT_THAT(told, testing::UnorderedElementsAreArray(chain.findings)) << chain.name;
    }
}

TEST(ValidateHistory, namesBothDates) {
    const Findings findings = findingsInChain(
        {"support_end: 2033-06\n", "support_end: 2032-06\n", "support_end: 2032-12\n"});
    ASSERT_EQ(findings.size(), 2U);
    for (const char *part : {"2033-06", "2032-12", "revision 1 (a.yaml)"})
        EXPECT_THAT(messageOf(findings[1]), HasSubstr(part));
    EXPECT_THAT(messageOf(findings[0]), HasSubstr("2033-06 and now ends 2032-06"));
}

// A promise that has been kept to its end is no error of the file that made it.
TEST(ValidateHistory, looksAtEachRevisionOnItsOwnDay) {
    const std::string text = validTextWith("support_end: 2026-04\n");
    const Histories all = historiesOf({readYaml(text, "a.yaml")}, builtInDefinitions());
    const Date later{std::chrono::year{2030}, std::chrono::month{1}, std::chrono::day{1}};
    EXPECT_EQ(rulesIn(validate(readYaml(text, ""), builtInDefinitions(), {later, {}, nullptr})),
              "support.ended");
    EXPECT_THAT(validateHistory(all.histories.front(), builtInDefinitions(), later),
                testing::IsEmpty());
}

} // namespace
} // namespace updatefacts
