// SPDX-License-Identifier: MIT
// Logs of makers who sign: shortened, rewritten, gone, and not as the site is.
#include "SignedWatch.h"

namespace updatefacts {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;
using WatchedLogTest = SignedWatch;

TEST_F(WatchedLogTest, tellsALogThatWasShortened) {
    rewriteLog([](auto &entries) { entries.pop_back(); });
    EXPECT_THAT(twoNights(), ElementsAre("log.shortened"));
}

TEST_F(WatchedLogTest, tellsALogThatWasForked) {
    rewriteLog([](auto &entries) { entries.front().fingerprint = std::string(64, 'f'); });
    EXPECT_THAT(twoNights(), ElementsAre("log.rewritten"));
}

/// A maker who lost his log and says so.
TEST_F(WatchedLogTest, believesANewLogWhereItIsTold) {
    rewriteLog([](auto &entries) { std::swap(entries.front(), entries.back()); });
    EXPECT_THAT(twoNights(), ElementsAre("log.rewritten"));
    options.trustedAnew = {makerFolder()};
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.keys:first"));
    options.trustedAnew.clear();
    build();
    EXPECT_THAT(twoNights(), IsEmpty());
    EXPECT_TRUE(hasThird());
}

TEST_F(WatchedLogTest, tellsALogThatIsGone) {
    server().drop(std::string("/") + publicationLogPath);
    EXPECT_THAT(twoNights(), ElementsAre("collect.log:gone"));
}

TEST_F(WatchedLogTest, refusesWhatTheLogLacks) {
    const PublicationLog before = site().log;
    build();
    site().log = before;
    site().showProofs();
    EXPECT_THAT(twoNights(), UnorderedElementsAre("collect.log:missing", "collect.refused"));
    EXPECT_FALSE(hasThird());
    build();
    EXPECT_THAT(twoNights(), IsEmpty());
}

/// A fault of the log is told once, however many revisions it lacks.
TEST_F(WatchedLogTest, tellsAShortenedLogOnce) {
    build();
    rewriteLog([](auto &entries) { entries.resize(1); });
    EXPECT_THAT(twoNights(),
                UnorderedElementsAre("log.shortened", "collect.log:missing", "collect.refused"));
    EXPECT_FALSE(hasThird());
}

TEST_F(WatchedLogTest, refusesWhatTheLogSaysOtherwise) {
    build();
    rewriteLog([](auto &entries) { entries.back().fingerprint = std::string(64, 'f'); });
    EXPECT_THAT(twoNights(), Contains("collect.log:changed"));
    EXPECT_FALSE(hasThird());
}

TEST_F(WatchedLogTest, tellsWhatTheLogHasAndTheSiteHasNot) {
    site().enter(Disclosure(readYaml(third, "3")));
    site().enter(Disclosure(readYaml(exampleText("kettle"), "kettle")));
    site().showProofs();
    EXPECT_THAT(twoNights(), UnorderedElementsAre("collect.log:behind", "collect.log:vanished"));
}

/// A site that is built while it is read: its log is asked for again.
TEST_F(WatchedLogTest, waitsForALogThatGrows) {
    const PublicationLog before = site().log;
    build();
    const std::string path = std::string("/") + publicationLogPath;
    const std::string grown = writeLog(site().log), old = writeLog(before);
    const auto seal = [&](const std::string &text) {
        return signatureOfFile(text, server().address(path, host), keyOf(0));
    };
    server().put(path, {old});
    server().put(path + ".cose", {seal(old)});
    (void)server().takeAsked();
    bool isRead = false;
    options.stops = [&] { // asked often: the new log comes once the old one was read
        for (const Asked &asked : server().takeAsked())
            isRead = isRead || asked.path == path + ".cose";
        if (isRead) {
            server().put(path, {grown});
            server().put(path + ".cose", {seal(grown)});
        }
        return false;
    };
    EXPECT_THAT(messagesOf(run()), IsEmpty());
    EXPECT_TRUE(hasThird());
}

} // namespace
} // namespace updatefacts
