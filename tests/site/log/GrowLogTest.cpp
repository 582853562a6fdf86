// SPDX-License-Identifier: MIT
#include "site/log/GrowLog.h"

#include "SiteExamples.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

const std::string firstPrint(64, 'a'), secondPrint(64, 'b');

GrownLog grownFrom(const std::optional<std::string> &before,
                   std::vector<PublishedRevision> published) {
    return growLog(before, std::move(published), siteDay);
}

TEST(GrowLogTest, entersByIdAndRevision) {
    const GrownLog grown =
        grownFrom(std::nullopt, {{"plug", 1, secondPrint}, {"camera", 1, firstPrint}});
    const auto log = readLog(grown.text);
    ASSERT_TRUE(log);
    EXPECT_EQ(log->front().published.id, "camera");
    EXPECT_EQ(log->size(), 2U);
}

/// Fewer disclosures than before: the log keeps what it has, and says so.
TEST(GrowLogTest, keepsWhatIsGone) {
    const std::string before =
        grownFrom(std::nullopt, {{"plug", 1, secondPrint}, {"camera", 1, firstPrint}}).text;
    const GrownLog grown = grownFrom(before, {{"plug", 1, secondPrint}});
    EXPECT_EQ(grown.text, before);
    ASSERT_EQ(grown.findings.size(), 1U);
    EXPECT_EQ(grown.findings.front().rule, "log.vanished");
    EXPECT_EQ(grown.findings.front().severity, Severity::note);
}

/// A changed disclosure, a log that was tampered with: nothing is written over it.
TEST(GrowLogTest, isNotRewritten) {
    const std::string before = grownFrom(std::nullopt, {{"camera", 1, firstPrint}}).text;
    std::string broken = before;
    broken.replace(broken.find("\"n\":1"), 5, "\"n\":2");
    const std::pair<GrownLog, const char *> rows[] = {
        {grownFrom(before, {{"camera", 1, secondPrint}}), "log.changed"},
        {grownFrom(broken, {{"camera", 1, firstPrint}}), "log.broken"},
        {grownFrom("", {{"camera", 1, firstPrint}}), "log.unreadable"},
    };
    for (const auto &[grown, rule] : rows) {
        EXPECT_EQ(grown.text, "") << rule;
        ASSERT_EQ(grown.findings.size(), 1U) << rule;
        EXPECT_EQ(grown.findings.front().rule, rule);
        EXPECT_EQ(grown.findings.front().severity, Severity::error);
    }
}

} // namespace
} // namespace updatefacts
