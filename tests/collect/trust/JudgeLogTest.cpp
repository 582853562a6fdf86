// SPDX-License-Identifier: MIT
#include "collect/trust/JudgeLog.h"

#include "TestKeys.h"
#include "collect/trust/LogIndex.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string logAddress = "https://maker.example:8443/.well-known/update-facts/log.json";
const Date enteredOn{std::chrono::year(2026), std::chrono::November, std::chrono::day(1)};

PublishedRevision published(const std::string &id, std::int64_t revision, char print = 'a') {
    return {id, revision, std::string(64, print)};
}

PublicationLog logOf(const std::vector<PublishedRevision> &entries) {
    PublicationLog log;
    for (const PublishedRevision &entry : entries)
        enterPublished(log, {entry}, enteredOn);
    return log;
}

const PublicationLog two = logOf({published("A", 1), published("B", 1)});
const PublicationLog three = logOf({published("A", 1), published("B", 1), published("A", 2, 'b')});
const PublicationLog forked = logOf({published("A", 1, 'f'), published("B", 1), published("C", 1)});

OfferedLog signedLog(const std::string &text, int key = 0) {
    return {logAddress, text, signatureOfFile(text, logAddress, keyOf(key))};
}

std::string unchained() {
    PublicationLog log = three;
    log[2].previous = std::string(64, '1');
    return writeLog(log);
}

struct LogRow {
    const char *name;
    const PublicationLog *known; ///< null: none
    OfferedLog offered;
    bool isSigned;
    std::vector<std::string> messages;
    const PublicationLog *goneBy;
};

void PrintTo(const LogRow &row, std::ostream *stream) {
    *stream << row.name;
}

class JudgeLog : public testing::TestWithParam<LogRow> {};

TEST_P(JudgeLog, says) {
    const LogRow &row = GetParam();
    const Jwks keys{"maker.example", {jwkOf(0), jwkOf(2, KeyState::revoked)}};
    const LogVerdict verdict = judgeLog(row.known ? writeLog(*row.known) : "", row.offered,
                                        row.isSigned ? &keys : nullptr);
    std::vector<std::string> messages;
    for (const Finding &finding : verdict.findings) {
        messages.push_back(finding.message);
        EXPECT_EQ(finding.file, logAddress);
        EXPECT_EQ(finding.severity, Severity::error);
    }
    EXPECT_EQ(messages, row.messages);
    EXPECT_EQ(verdict.log, row.goneBy ? *row.goneBy : PublicationLog());
    EXPECT_EQ(verdict.isNew, row.messages.empty() && row.goneBy != row.known);
}

std::vector<LogRow> logRows() {
    const OfferedLog nothing{logAddress, {}, {}};
    const OfferedLog page{logAddress, "<html>", {}};
    const OfferedLog bare{logAddress, writeLog(three), {}};
    OfferedLog flipped = signedLog(writeLog(three));
    flipped.seal->back() = char(flipped.seal->back() ^ 1);
    return {
        {"none ever", nullptr, nothing, true, {}, nullptr},
        {"first", nullptr, signedLog(writeLog(three)), true, {}, &three},
        {"grown", &two, signedLog(writeLog(three)), true, {}, &three},
        {"the same", &three, signedLog(writeLog(three)), true, {}, &three},
        {"shortened", &three, signedLog(writeLog(two)), true, {"log.shortened"}, &three},
        {"emptied", &three, signedLog(writeLog({})), true, {"log.shortened"}, &three},
        {"forked", &three, signedLog(writeLog(forked)), true, {"log.rewritten"}, &three},
        {"forked and shortened",
         &three,
         signedLog(writeLog({forked.front()})),
         true,
         {"log.rewritten", "log.shortened"},
         &three},
        {"not chained", &two, signedLog(unchained()), true, {"log.broken"}, &two},
        {"gone", &two, nothing, true, {"collect.log:gone"}, &two},
        {"a web page", &two, page, true, {"log.unreadable"}, &two},
        {"a web page, none before", nullptr, page, true, {"log.unreadable"}, nullptr},
        {"unsigned", &two, bare, true, {"log.unsigned"}, &two},
        {"a bit flipped", &two, flipped, true, {"log.signature:wrong"}, &two},
        {"of an unknown key",
         &two,
         signedLog(writeLog(three), 3),
         true,
         {"log.signature:unknown"},
         &two},
        {"of a revoked key",
         &two,
         signedLog(writeLog(three), 2),
         true,
         {"log.signature:revoked"},
         &two},
        {"of who does not sign", &two, bare, false, {}, &three},
        {"of who does not sign, a web page", nullptr, page, false, {}, nullptr},
        {"of who does not sign, forked",
         &three,
         {logAddress, writeLog(forked), {}},
         false,
         {"log.rewritten"},
         &three},
        {"of who does not sign, gone", &two, nothing, false, {"collect.log:gone"}, &two},
    };
}

INSTANTIATE_TEST_SUITE_P(All, JudgeLog, testing::ValuesIn(logRows()));

std::vector<std::string> messagesIn(const Findings &findings) {
    std::vector<std::string> messages;
    for (const Finding &finding : findings)
        messages.push_back(finding.message);
    return messages;
}

TEST(LogIndex, holdsProductsAgainstIt) {
    const LogIndex index(three);
    EXPECT_THAT(messagesIn(index.checkEntry(published("A", 2, 'b'), "x")), IsEmpty());
    EXPECT_THAT(messagesIn(index.checkEntry(published("A", 2), "x")),
                ElementsAre("collect.log:changed"));
    EXPECT_THAT(messagesIn(index.checkEntry(published("A", 3), "x")),
                ElementsAre("collect.log:missing"));
    EXPECT_THAT(messagesIn(index.checkEntry(published("D", 1), "x")),
                ElementsAre("collect.log:missing"));
    EXPECT_THAT(messagesIn(index.checkNewest(published("A", 2, 'b'), "x")), IsEmpty());
    EXPECT_THAT(messagesIn(index.checkNewest(published("A", 1), "x")),
                ElementsAre("collect.log:behind"));
    EXPECT_THAT(messagesIn(index.checkNewest(published("D", 1), "x")), IsEmpty());
    EXPECT_THAT(messagesIn(index.checkAll([](const std::string &) { return true; })), IsEmpty());
    EXPECT_THAT(messagesIn(index.checkAll([](const std::string &) { return false; })),
                ElementsAre("collect.log:vanished"));
}

TEST(LogIndex, saysNothingWithoutALog) {
    EXPECT_THAT(LogIndex().checkEntry(published("A", 1), "x"), IsEmpty());
    EXPECT_THAT(LogIndex().checkNewest(published("A", 1), "x"), IsEmpty());
    EXPECT_THAT(LogIndex().checkAll([](const std::string &) { return false; }), IsEmpty());
}

} // namespace
} // namespace updatefacts
