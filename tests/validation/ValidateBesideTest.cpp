// SPDX-License-Identifier: MIT
#include "validation/ValidateBeside.h"
#include "ValidText.h"
#include "definitions/messages/SayFinding.h"
#include "disclosure/Canonical.h"
#include "disclosure/History.h"
#include "disclosure/Seal.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace updatefacts {
namespace {

using testing::ElementsAreArray;

std::string fingerprintOfText(const std::string &text) {
    return fingerprintOf(readYaml(text, "").root);
}

/// As publishing writes it.
std::string published(const std::string &text) {
    const Document document = readYaml(text, "");
    const Value *revision = document.root.find("revision");
    return sealed(text, {revision ? revision->integer : 1, fingerprintOfText(text), {}});
}

/// The valid text as the revision after another; lines: what differs besides.
std::string after(const std::string &before, int number, const std::string &lines = {}) {
    return validTextWith("revision: " + std::to_string(number) + "\nlast_updated: 2026-03-" +
                         std::to_string(14 + number) + "T09:30:00Z\nsupersedes: '" +
                         fingerprintOfText(before) + "'\n" + lines);
}

Disclosure disclosureOf(const std::string &text, const std::string &file) {
    return publishedDisclosure(readYaml(text, file), builtInDefinitions());
}

Neighbours neighboursOf(const std::vector<std::string> &texts) {
    Neighbours neighbours;
    neighbours.isSurveyed = true;
    for (const std::string &text : texts)
        neighbours.disclosures.push_back(std::make_shared<const Disclosure>(disclosureOf(
            text,
            std::string(1, static_cast<char>('a' + neighbours.disclosures.size())) + ".yaml")));
    return neighbours;
}

/// "error RULE" of each finding, sorted.
std::vector<std::string> told(const std::string &text, const Neighbours &neighbours) {
    std::vector<std::string> rules;
    for (const Finding &finding : validateBeside(disclosureOf(text, "ours.yaml"), neighbours,
                                                 builtInDefinitions(), {testDay, {}, nullptr})) {
        const char *names[] = {"error ", "warning ", "note "};
        rules.push_back(names[static_cast<int>(finding.severity)] + finding.rule);
        EXPECT_NE(messageOf(finding), "");
        EXPECT_NE(mendOf(finding), "");
    }
    std::ranges::sort(rules);
    return rules;
}

const std::string first = validText;
const std::string second = after(first, 2, "support_end: 2032-06\n");
const std::string shorter = "support_end: 2031-05\n";
const std::string planned = "support_commitment: planned\n";

struct Row {
    const char *name;
    std::string ours;
    std::vector<std::string> others;
    std::vector<std::string> findings;
};

TEST(ValidateBeside, findsWhatShrinksAPromise) {
    const Row rows[] = {
        {"alone", first, {}, {}},
        {"the next one, longer", second, {first}, {}},
        {"the next one, shorter",
         after(first, 2, shorter),
         {first},
         {"error support.not_shortened"}},
        {"planned only",
         after(first, 2, planned),
         {published(first)},
         {"error support.not_weakened", "warning support.planned"}},
        {"longer than the one before, shorter than the best",
         after(after(first, 2, shorter), 3, ""),
         {validTextWith("support_end: 2032-06\n"), after(first, 2, shorter)},
         {"error history.shortened"}},
        {"a draft whose number is published",
         validTextWith(shorter),
         {published(first)},
         {"error history.same_revision", "error support.not_shortened"}},
        {"a draft of the first, shorter than the second",
         validTextWith("product_name: A\n"),
         {published(first), published(second)},
         {"error history.same_revision", "error support.not_shortened"}},
        {"changed in place",
         "# Published as revision 1, fingerprint " + fingerprintOfText(first) + ".\n" +
             validTextWith(shorter),
         {},
         {"error history.changed"}},
        {"changed in place, its seal taken away",
         validTextWith(shorter),
         {second},
         {"error history.changed"}},
        {"a copy that says less",
         validTextWith(shorter),
         {first},
         {"warning history.same_revision"}},
        {"a copy that says other things",
         validTextWith("product_name: A\n"),
         {first},
         {"note history.same_revision"}},
        {"under a new number",
         validTextWith("disclosure_id: NEW\n" + shorter),
         {published(first)},
         {"warning history.same_product"}},
        {"under a new number, planned only",
         validTextWith("disclosure_id: NEW\n" + planned),
         {first},
         {"warning history.same_product", "warning support.planned"}},
        {"under a new number, as long",
         validTextWith("disclosure_id: NEW\n"),
         {published(first)},
         {}},
        {"under a new number, superseding",
         after(first, 2, "disclosure_id: NEW\n" + shorter),
         {first},
         {"error history.other_disclosure", "error support.not_shortened"}},
        {"another product",
         validTextWith("disclosure_id: NEW\nmodel_identifier: X\n" + shorter),
         {published(first)},
         {}},
        {"the same barcode number",
         validTextWith("disclosure_id: NEW\nmodel_identifier: X\ngtin: '4006381333931'\n" +
                       shorter),
         {published(validTextWith("gtin: '04006381333931'\n"))},
         {"warning code.not_chosen", "warning history.same_product"}},
    };
    for (const Row &row : rows)
        EXPECT_THAT(told(row.ours, neighboursOf(row.others)), ElementsAreArray(row.findings))
            << row.name;
}

/// What a copy of a draft says was published, but the copy itself was not.
TEST(ValidateBeside, namesThePublishedFileAndNoCopyOfIt) {
    const Neighbours sealedOne = neighboursOf({first, published(first)});
    Neighbours listedOne = neighboursOf({first, first});
    listedOne.publications = {{fingerprintOfText(first), 1, "", "HOBB-HK100", "b.yaml"}};
    for (const Neighbours &neighbours : {sealedOne, listedOne}) {
        const Findings findings =
            validateBeside(disclosureOf(validTextWith("product_name: A\n"), "ours.yaml"),
                           neighbours, builtInDefinitions(), {testDay, {}, nullptr});
        const auto taken = std::ranges::find(findings, "history.same_revision", &Finding::rule);
        ASSERT_NE(taken, findings.end());
        EXPECT_THAT(messageOf(*taken), testing::HasSubstr("published already (b.yaml)"));
        EXPECT_THAT(mendOf(*taken), testing::HasSubstr("updatefacts revise"));
    }
}

TEST(ValidateBeside, looksAtTheChain) {
    const std::string third = after(second, 3, "support_end: 2032-06\n");
    const std::string rival = after(first, 2, "support_end: 2032-06\nproduct_name: A\n");
    const Row rows[] = {
        {"an unbroken chain", third, {first, second}, {}},
        {"as the first of it", first, {third, second}, {}},
        {"the one before is not there", second, {}, {"note history.not_found"}},
        {"one between is not there", third, {first}, {"error history.gap"}},
        {"the link is of nothing",
         after(validTextWith("product_name: B\n"), 2),
         {first},
         {"error document.supersedes_earlier"}},
        {"two published with one number",
         published(second),
         {first, published(rival)},
         {"error history.same_revision"}},
        {"published, beside a draft with its number", published(second), {first, rival}, {}},
        {"a fork",
         after(first, 3),
         {first, published(second)},
         {"error history.fork", "error history.shortened"}},
        {"the draft of what is published",
         validTextWith("last_updated: 2026-03-13T09:30:00Z\n"),
         {published(first)},
         {}},
        {"the draft of the last one",
         validTextWith("support_end: 2032-06\n"),
         {published(first), published(second)},
         {}},
        {"beside a draft left over", second, {published(first), validTextWith(planned)}, {}},
        {"another number",
         validTextWith("disclosure_id: NEW\nmodel_identifier: X\n"),
         {second},
         {}},
    };
    for (const Row &row : rows)
        EXPECT_THAT(told(row.ours, neighboursOf(row.others)), ElementsAreArray(row.findings))
            << row.name;
}

TEST(ValidateBeside, holdsTheFilesAgainstTheList) {
    const auto listed = [](std::vector<std::string> others, const std::string &text,
                           const char *file) {
        Neighbours neighbours = neighboursOf(others);
        neighbours.publications = {
            {fingerprintOfText(text), 1, "2026-03-14T09:30:00Z", "ACME-KT100", file}};
        return neighbours;
    };
    const std::string changed = validTextWith("product_name: A\n");
    EXPECT_THAT(told(first, listed({}, first, "ours.yaml")), testing::IsEmpty());
    EXPECT_THAT(told(first, listed({}, first, "renamed.yaml")), testing::IsEmpty());
    EXPECT_THAT(told(changed, listed({}, first, "ours.yaml")),
                testing::ElementsAre("error history.changed"));
    EXPECT_THAT(told(changed, listed({first}, first, "a.yaml")),
                testing::ElementsAre("error history.same_revision"));
    EXPECT_THAT(told(second, listed({}, first, "a.yaml")),
                testing::ElementsAre("error history.gone"));
}

TEST(ValidateBeside, saysNothingOfWhatNobodyLookedFor) {
    EXPECT_THAT(told(second, {}), testing::IsEmpty());
    EXPECT_THAT(told("a: [", neighboursOf({first})), testing::SizeIs(1));
}

} // namespace
} // namespace updatefacts
