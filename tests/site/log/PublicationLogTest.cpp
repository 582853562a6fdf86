// SPDX-License-Identifier: MIT
#include "site/log/PublicationLog.h"

#include "SiteExamples.h"
#include "site/log/CheckLog.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

std::string print(char digit) {
    return std::string(64, digit);
}

PublicationLog threeEntries() {
    PublicationLog log;
    enterPublished(log, {{"camera", 1, print('a')}, {"plug", 1, print('b')}}, siteDay);
    enterPublished(log, {{"camera", 1, print('a')}, {"camera", 2, print('c')}}, siteDay);
    return log;
}

std::vector<std::string> rulesOf(const Findings &findings) {
    std::vector<std::string> rules;
    for (const Finding &finding : findings)
        rules.push_back(finding.rule + ' ' + finding.pointer.toString());
    return rules;
}

using Rules = std::vector<std::string>;

/// Who checks a log with other tools needs its bytes to be these. The hashes are those that
/// sha256sum gives for the lines.
TEST(PublicationLogTest, linksEachEntryToTheOneBefore) {
    const PublicationLog log = threeEntries();
    EXPECT_EQ(
        writeLog(log),
        "[\n"
        R"({"date":"2026-11-27","disclosure_id":"camera","fingerprint":")" +
            print('a') + R"(","n":1,"previous":")" + print('0') + "\",\"revision\":1},\n" +
            R"({"date":"2026-11-27","disclosure_id":"plug","fingerprint":")" + print('b') +
            R"(","n":2,"previous":"a737157c9293dadf45a718124d90eadcb7a6118839082389ba004ee8b7d4d85f","revision":1},)" +
            "\n"
            R"({"date":"2026-11-27","disclosure_id":"camera","fingerprint":")" +
            print('c') +
            R"(","n":3,"previous":"1b1cac08014465306610ff34e7a8986430d16f4ce76ed9052cac4e88ad68a95c","revision":2})" +
            "\n]\n");
    EXPECT_TRUE(checkLog(log).empty());
}

TEST(PublicationLogTest, growsOnlyAtItsEnd) {
    PublicationLog log = threeEntries();
    const std::string before = writeLog(log);
    enterPublished(log, {{"plug", 2, print('d')}}, siteDay);
    const std::string now = writeLog(log);
    EXPECT_TRUE(now.starts_with(before.substr(0, before.size() - 3)));
    EXPECT_EQ(log.size(), 4U);
    enterPublished(log, {{"plug", 2, print('d')}},
                   Date(siteDay.year() + std::chrono::years(1), siteDay.month(), siteDay.day()));
    EXPECT_EQ(writeLog(log), now);
}

TEST(PublicationLogTest, readsWhatItWrites) {
    for (const PublicationLog &log : {PublicationLog{}, threeEntries()})
        EXPECT_EQ(readLog(writeLog(log)), log);
}

/// Nothing hides in what is not looked at.
TEST(PublicationLogTest, readsNothingElse) {
    const std::string text = writeLog(threeEntries());
    for (const std::string &other :
         {std::string(), std::string("[]"), std::string("{}"), text + ' ', text.substr(1),
          text.substr(0, text.size() - 4), '[' + text.substr(2),
          std::string(text).insert(text.find("\"n\""), "\"more\":1,"),
          std::string(text).replace(text.find("\"n\":1"), 5, "\"n\":1.0")})
        EXPECT_FALSE(readLog(other)) << other;
}

TEST(CheckLogTest, seesEachEntryThatDoesNotFollow) {
    PublicationLog log = threeEntries();
    log[1].published.fingerprint = print('e');
    EXPECT_EQ(rulesOf(checkLog(log)), Rules{"log.broken /2"});
    log = threeEntries();
    log.erase(log.begin());
    EXPECT_EQ(rulesOf(checkLog(log)), (Rules{"log.broken /0", "log.broken /1"}));
}

/// Whoever writes the whole log anew gets a chain that is whole; what was kept tells.
TEST(CheckLogTest, seesWhatWasKeptAndIsGone) {
    const PublicationLog kept = threeEntries();
    PublicationLog other;
    enterPublished(other, {{"camera", 1, print('a')}, {"camera", 2, print('c')}}, siteDay);
    EXPECT_TRUE(checkLog(other).empty());
    EXPECT_EQ(rulesOf(compareWithKept(kept, other)), (Rules{"log.rewritten /1", "log.shortened "}));
    PublicationLog longer = kept;
    enterPublished(longer, {{"plug", 2, print('d')}}, siteDay);
    EXPECT_TRUE(compareWithKept(kept, longer).empty());
}

TEST(CheckLogTest, comparesWithWhatIsThere) {
    const std::vector<PublishedRevision> published = {
        {"camera", 1, print('a')}, {"camera", 2, print('f')}, {"lamp", 1, print('1')}};
    EXPECT_EQ(rulesOf(compareWithPublished(threeEntries(), published, Severity::warning)),
              (Rules{"log.vanished /1", "log.changed /2"}));
    EXPECT_EQ(rulesOf(missingInLog(threeEntries(), published)), Rules{"log.not_entered "});
}

TEST(CheckLogTest, namesTheFileThatSaysSomethingElse) {
    const Findings findings = compareCopies(threeEntries(), {{"k1.json", {"camera", 1, print('a')}},
                                                             {"k2.json", {"camera", 2, print('f')}},
                                                             {"k3.json", {"lamp", 1, print('1')}}});
    EXPECT_EQ(rulesOf(findings), Rules{"log.copy_changed "});
    EXPECT_EQ(findings.front().file, "k2.json");
}

} // namespace
} // namespace updatefacts
