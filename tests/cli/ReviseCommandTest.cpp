// SPDX-License-Identifier: MIT
#include "FolderTest.h"
#include "RunInProcess.h"
#include "definitions/date/DateTime.h"
#include "disclosure/Canonical.h"
#include "document/files/ReadFile.h"
#include "document/yaml/ReadYaml.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::HasSubstr;

const std::string examples = UPDATEFACTS_SOURCE_DIR "/schema/examples/history";
const std::string early = "2026-03-14T09:30:00Z";
const std::string late = "2026-03-15T00:00:00Z";

class ReviseCommandTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        m_published = readFile(examples + "/camera-2.yaml");
        put("old.yaml", m_published);
    }
    [[nodiscard]] std::string in(const std::string &name) const { return folder() / name; }
    [[nodiscard]] std::string textOf(const std::string &name) const { return readFile(in(name)); }
    [[nodiscard]] const std::string &published() const { return m_published; }
    [[nodiscard]] std::string field(const std::string &name, const char *key) const {
        return readYaml(textOf(name), "").root.find(key)->scalar;
    }

    [[nodiscard]] Outcome revise(std::vector<std::string> more = {}) const {
        more.insert(more.begin(), {"revise", in("old.yaml"), in("new.yaml")});
        Outcome outcome = runInProcess(more);
        EXPECT_EQ(textOf("old.yaml"), m_published) << "what is published was changed";
        return outcome;
    }
    /// The published text with one part of it replaced.
    [[nodiscard]] std::string with(const std::string &part, const std::string &other) const {
        std::string text = m_published;
        return text.replace(text.find(part), part.size(), other);
    }

  private:
    std::string m_published;
};

TEST_F(ReviseCommandTest, makesACopyThatFollows) {
    EXPECT_EQ(revise({"--now", early}).code, 0);
    EXPECT_EQ(field("new.yaml", "revision"), "3");
    EXPECT_EQ(field("new.yaml", "last_updated"), early);
    EXPECT_EQ(field("new.yaml", "supersedes"), fingerprintOf(readYaml(published(), "").root));
    EXPECT_EQ(runInProcess({"history", in("new.yaml"), in("old.yaml"), examples}).code, 0);
}

TEST_F(ReviseCommandTest, keepsWhatTheMakerWrote) {
    put("new.yaml", "# My draft.\n" + with("\"2030-12\"", "2031-03   # three months more"));
    EXPECT_EQ(revise({"--now", early}).code, 0);
    const std::string text = textOf("new.yaml");
    EXPECT_TRUE(text.starts_with("# My draft.\n# The camera, extended for the first time.\n"));
    EXPECT_THAT(text, HasSubstr("\nsupport_end: 2031-03   # three months more\n"));
}

TEST_F(ReviseCommandTest, changesNothingTheSecondTime) {
    EXPECT_EQ(revise({"--now", early}).code, 0);
    const std::string text = textOf("new.yaml");
    for (const std::vector<std::string> &more : {{}, std::vector<std::string>{"--now", early}}) {
        const Outcome outcome = revise(more);
        EXPECT_EQ(outcome.code, 0);
        EXPECT_THAT(outcome.out, HasSubstr("revision 3 already, unchanged"));
        EXPECT_EQ(textOf("new.yaml"), text);
    }
    EXPECT_EQ(revise({"--now", late}).code, 0);
    EXPECT_EQ(field("new.yaml", "last_updated"), late) << "it was asked for";
}

TEST_F(ReviseCommandTest, leavesTheDraftWhileThereAreErrors) {
    for (const std::string &draft :
         {with("support_end: \"2030-12\"", "support_end: \"2030-11\""), with("promised", "planned"),
          with("revision: 2", "revision: ["), std::string("- a\n")}) {
        put("new.yaml", draft);
        const Outcome outcome = revise({"--now", early});
        EXPECT_EQ(outcome.code, 2);
        EXPECT_THAT(outcome.err, HasSubstr("is left as it is"));
        EXPECT_EQ(textOf("new.yaml"), draft);
    }
}

// The places are those of the maker's own file, though lines will be added to it.
TEST_F(ReviseCommandTest, pointsIntoTheDraft) {
    std::string draft = with("support_end: \"2030-12\"", "support_end: \"2030-11\"");
    const std::size_t link = draft.find("supersedes");
    draft.erase(link, draft.find('\n', link) - link + 1);
    put("new.yaml", draft);
    const auto lines = std::count(
        draft.begin(), draft.begin() + static_cast<long>(draft.find("support_end:")), '\n');
    EXPECT_THAT(revise({"--now", early}).out,
                testing::HasSubstr(in("new.yaml") + ':' + std::to_string(lines + 1) + ":14: "));
}

TEST_F(ReviseCommandTest, takesTheTimeOfTheClock) {
    EXPECT_EQ(revise().code, 0);
    const auto written = parseDateTime(field("new.yaml", "last_updated"));
    const auto passed = std::chrono::system_clock::now() - written.value();
    EXPECT_GE(passed, std::chrono::seconds(0));
    EXPECT_LT(passed, std::chrono::minutes(5));
}

TEST_F(ReviseCommandTest, failsWhereNothingCanBeWritten) {
    const Outcome outcome = runInProcess({"revise", in("old.yaml"), in("none/new.yaml")});
    EXPECT_EQ(outcome.code, 4);
    EXPECT_THAT(outcome.err, HasSubstr("none/new.yaml"));
}

// An old file is read as if upgraded, but what is linked is what was published.
TEST_F(ReviseCommandTest, upgradesTheCopyOfAnOldFile) {
    std::string old = readFile(examples + "/camera-1.yaml");
    old.replace(old.find("\"1.1\""), 5, "\"1.0\"");
    old.replace(old.find("\"promised\""), 10, "\"guaranteed_minimum\"");
    put("first.yaml", old);
    EXPECT_EQ(runInProcess({"revise", in("first.yaml"), in("second.yaml"), "--now", early}).code,
              0);
    EXPECT_EQ(field("second.yaml", "schema_version"), "1.1");
    EXPECT_EQ(field("second.yaml", "support_commitment"), "promised");
    EXPECT_EQ(field("second.yaml", "supersedes"), fingerprintOf(readYaml(old, "").root));
    EXPECT_EQ(runInProcess({"history", in("first.yaml"), in("second.yaml")}).code, 0);
    EXPECT_EQ(runInProcess({"check", in("second.yaml"), "--previous", in("first.yaml")}).code, 0);
}

} // namespace
} // namespace updatefacts
