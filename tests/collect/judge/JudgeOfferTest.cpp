// SPDX-License-Identifier: MIT
#include "collect/judge/JudgeOffer.h"

#include "MakerSite.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Date day{std::chrono::year(2026), std::chrono::November, std::chrono::day(27)};

Document camera(int revision) {
    const std::string name =
        revision == 3 ? "camera" : "history/camera-" + std::to_string(revision);
    return readYaml(exampleText(name), "https://a.example/" + std::to_string(revision));
}

std::vector<std::int64_t> numbersOf(const std::vector<Disclosure> &disclosures) {
    std::vector<std::int64_t> numbers;
    for (const Disclosure &disclosure : disclosures)
        numbers.push_back(disclosure.integer("revision").value_or(0));
    return numbers;
}

std::vector<std::string> rulesOf(const Verdict &verdict) {
    std::vector<std::string> rules;
    for (const Finding &finding : verdict.findings)
        rules.push_back(finding.rule);
    return rules;
}

TEST(JudgeOffer, keepsAChainThatIsRight) {
    const Verdict verdict = judgeOffer({camera(1)}, {camera(3), camera(2)}, day);
    EXPECT_THAT(numbersOf(verdict.kept), ElementsAre(2, 3));
    EXPECT_THAT(verdict.refused, IsEmpty());
    EXPECT_THAT(verdict.findings, IsEmpty());
}

TEST(JudgeOffer, saysWhichRevisionsAreMissing) {
    const Verdict verdict = judgeOffer({}, {camera(3)}, day);
    EXPECT_THAT(numbersOf(verdict.kept), ElementsAre(3));
    EXPECT_THAT(rulesOf(verdict), ElementsAre("collect.missing"));
    EXPECT_EQ(verdict.findings.front().severity, Severity::warning);
    EXPECT_THAT(rulesOf(judgeOffer({camera(1)}, {camera(3)}, day)), ElementsAre("collect.missing"));
}

/// Each kind of promise that shrinks, and each by itself, though revisions are missing.
TEST(JudgeOffer, refusesWhatPromisesLess) {
    const std::string text = exampleText("camera");
    for (const auto &[what, by] : std::map<std::string, std::string>{
             {"support_end: \"2031-06\"", "support_end: \"2029-11\""},
             {"support_commitment: \"promised\"", "support_commitment: \"planned\""}}) {
        const Verdict verdict = judgeOffer(
            {camera(1)}, {readYaml(replacedIn(text, what, by), "https://a.example/3")}, day);
        EXPECT_THAT(verdict.kept, IsEmpty()) << what;
        EXPECT_THAT(numbersOf(verdict.refused), ElementsAre(3)) << what;
        EXPECT_THAT(rulesOf(verdict), testing::Contains("library.shrunk")) << what;
    }
}

TEST(JudgeOffer, refusesWhatPromisesLessOfAPart) {
    const auto withPart = [](const std::string &text, const char *date) {
        return text +
               "components: [{name: App, kind: app, commitment: promised, support_end: " + date +
               "}]\n";
    };
    const Document two =
        readYaml(withPart(exampleText("history/camera-2"), "2030-12"), "https://a.example/2");
    const std::string three = replacedIn(
        exampleText("camera"), "595f2cf8bae570ff38cf2b5e4a4a95562e4871d03c536799c8ae16c62162753c",
        Disclosure(two).fingerprint());
    for (const auto &[date, kept] : {std::pair("2030-12", 1), std::pair("2030-11", 0)}) {
        const Verdict verdict = judgeOffer(
            {camera(1), two}, {readYaml(withPart(three, date), "https://a.example/3")}, day);
        EXPECT_EQ(verdict.kept.size(), static_cast<std::size_t>(kept)) << date;
        EXPECT_EQ(std::ranges::count(rulesOf(verdict), "components.not_shortened"), 1 - kept);
    }
}

TEST(JudgeOffer, knowsAPromiseInTheWordsOfAnEarlierVersion) {
    const std::string one = replacedIn(
        replacedIn(exampleText("history/camera-1"), "schema_version: \"1.1\"",
                   "schema_version: \"1.0\""),
        "support_commitment: \"promised\"", "support_commitment: \"guaranteed_minimum\"");
    const std::string two = replacedIn(exampleText("history/camera-2"), "support_end: \"2030-12\"",
                                       "support_end: \"2028-12\"");
    const Verdict verdict =
        judgeOffer({readYaml(one, "camera-1.yaml")}, {readYaml(two, "https://a.example/2")}, day);
    EXPECT_THAT(verdict.kept, IsEmpty());
    EXPECT_THAT(rulesOf(verdict), testing::Contains("library.shrunk"));
}

TEST(JudgeOffer, refusesABrokenLink) {
    const Document other = readYaml(
        replacedIn(exampleText("history/camera-2"), "supersedes: \"b7", "supersedes: \"00"),
        "https://a.example/2");
    const Verdict verdict = judgeOffer({camera(1)}, {other}, day);
    EXPECT_THAT(verdict.kept, IsEmpty());
    EXPECT_THAT(rulesOf(verdict), testing::Contains("history.not_linked"));
}

TEST(JudgeOffer, keepsABadRevisionThatALaterOneMended) {
    const std::string shrunk = replacedIn(exampleText("history/camera-2"),
                                          "support_end: \"2030-12\"", "support_end: \"2028-12\"");
    const Document two = readYaml(shrunk, "https://a.example/2");
    const Document three =
        readYaml(replacedIn(exampleText("camera"),
                            "595f2cf8bae570ff38cf2b5e4a4a95562e4871d03c536799c8ae16c62162753c",
                            Disclosure(two).fingerprint()),
                 "https://a.example/3");
    const Verdict verdict = judgeOffer({camera(1)}, {three, two}, day);
    EXPECT_THAT(numbersOf(verdict.kept), ElementsAre(2, 3));
    EXPECT_THAT(rulesOf(verdict), testing::Contains("library.shrunk"));
}

} // namespace
} // namespace updatefacts
