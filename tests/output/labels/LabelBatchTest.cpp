// SPDX-License-Identifier: MIT
#include "output/labels/LabelBatch.h"
#include "FolderTest.h"
#include "definitions/messages/SayFinding.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

std::string kettle() {
    return readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/kettle.yaml");
}

std::string with(std::string text, const std::string &old, const std::string &now) {
    const std::size_t at = text.find(old);
    EXPECT_NE(at, std::string::npos) << old;
    return text.replace(at, old.size(), now);
}

std::string numbered(const std::string &number) {
    return with(kettle(), "\"K17-GB-2026\"", '"' + number + '"');
}

class LabelBatchTest : public FolderTest {
  protected:
    LabelBatchTest() {
        auto job = std::make_shared<LabelJob>();
        job->templates = {builtInTemplate("shelf")};
        job->formats = {*labelFormat("svg")};
        job->options.today = std::chrono::year(2026) / std::chrono::March / 20;
        m_job = job;
    }

    BatchItem item(const std::string &file, const std::string &text) {
        return {file, [text] { return text; }, m_job};
    }

    BatchOutcome run(const std::vector<BatchItem> &items, bool keepsGoing = false) {
        m_rules.clear();
        m_failures.clear();
        BatchOptions options{folder() / "out", keepsGoing};
        options.told = [this](const BatchItem &told, const Findings &findings,
                              const std::optional<Argument> &failure) {
            for (const Finding &finding : findings)
                if (finding.severity != Severity::note)
                    m_rules.push_back(told.file + ' ' + finding.rule);
            if (failure)
                m_failures.push_back(inWords(*failure));
        };
        return runLabelBatch(items, options);
    }

    std::shared_ptr<const LabelJob> m_job;
    std::vector<std::string> m_rules; ///< of warnings and errors
    std::vector<std::string> m_failures;
};

TEST_F(LabelBatchTest, namesDoNotDependOnTheRunOrTheOrder) {
    const BatchItem uk = item("uk.yaml", numbered("K17-GB-UK"));
    const BatchItem eu = item("eu.yaml", numbered("K17-GB-EU"));
    const BatchOutcome one = run({uk, eu});
    const BatchOutcome other = run({eu, uk});
    EXPECT_EQ(one.files.size(), 2U);
    EXPECT_THAT(other.files, UnorderedElementsAre(one.files[0], one.files[1]));
    EXPECT_THAT(run({uk}).files, ElementsAre(one.files[0]));
    EXPECT_THAT(run({eu}).files, ElementsAre(one.files[1]));
}

TEST_F(LabelBatchTest, makesRevisionsOfOneDisclosureApart) {
    const std::string second =
        with(kettle(), "revision: 1", "revision: 2\nsupersedes: \"" + std::string(64, 'a') + '"');
    const BatchOutcome outcome = run({item("1.yaml", kettle()), item("2.yaml", second)});
    EXPECT_EQ(outcome.files.size(), 2U) << testing::PrintToString(m_rules);
    EXPECT_THAT(outcome.leftOut, IsEmpty());
}

TEST_F(LabelBatchTest, makesWhatIsSaidTwiceOnce) {
    const BatchOutcome outcome = run({item("a.yaml", kettle()), item("b.yaml", kettle())});
    EXPECT_EQ(outcome.files.size(), 1U);
    EXPECT_THAT(m_rules, ElementsAre("b.yaml label.same_twice"));
}

TEST_F(LabelBatchTest, refusesTwoThatCallThemselvesTheSame) {
    const std::string other =
        with(kettle(), "works_offline: \"full\"", "works_offline: \"limited\"");
    const BatchOutcome outcome = run({item("a.yaml", kettle()), item("b.yaml", other)});
    EXPECT_THAT(outcome.files, IsEmpty());
    EXPECT_THAT(m_rules, ElementsAre("b.yaml history.same_revision"));
    EXPECT_TRUE(contents().empty());
}

/// One bad disclosure holds the others back, or is left out, as the caller wants.
TEST_F(LabelBatchTest, leavesOutOnlyWhenToldTo) {
    const BatchItem bad = item("bad.yaml", with(kettle(), "2029-01-31", "2029-02-31"));
    const BatchItem gone{
        "gone.yaml",
        []() -> std::string { throw IoError(argument::phrase("", "failed.attachment")); }, m_job};
    const BatchItem good = item("good.yaml", numbered("GOOD"));
    const BatchOutcome held = run({bad, gone, good});
    EXPECT_THAT(held.files, IsEmpty());
    EXPECT_THAT(held.leftOut, ElementsAre("bad.yaml", "gone.yaml"));
    EXPECT_TRUE(contents().empty());
    const BatchOutcome kept = run({bad, gone, good}, true);
    EXPECT_EQ(kept.files.size(), 1U);
    EXPECT_THAT(kept.leftOut, ElementsAre("bad.yaml", "gone.yaml"));
    EXPECT_THAT(m_failures, ElementsAre("The attachment is too large."));
    EXPECT_THAT(run({bad, gone}, true).files, IsEmpty());
}

TEST_F(LabelBatchTest, tellsOfEachInOrderAndCountsTheLabels) {
    std::vector<std::string> order;
    std::size_t most = 0;
    std::mutex mutex;
    BatchOptions options{folder() / "out"};
    options.told = [&](const BatchItem &told, const auto &, const auto &) {
        order.push_back(told.file);
    };
    options.progressed = [&](std::size_t begun, std::size_t all) {
        const std::lock_guard lock(mutex);
        most = std::max(most, begun);
        EXPECT_EQ(all, 3U);
    };
    (void)runLabelBatch(
        {item("c", numbered("C")), item("a", numbered("A")), item("b", numbered("B"))}, options);
    EXPECT_THAT(order, ElementsAre("c", "a", "b"));
    EXPECT_EQ(most, 2U);
}

TEST_F(LabelBatchTest, writesNothingWhenStopped) {
    BatchOptions options{folder() / "out", true};
    options.stops = [] { return true; };
    EXPECT_TRUE(runLabelBatch({item("a", kettle())}, options).isStopped);
    EXPECT_TRUE(contents().empty());
}

} // namespace
} // namespace updatefacts
