// SPDX-License-Identifier: MIT
// A label of ours stands wherever a disclosure is read, and is never written over by a command that
// writes disclosures.
#include "FolderTest.h"
#include "RunInProcess.h"
#include "document/files/ReadFile.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class LabelAsInputTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        put("kettle.yaml", readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/kettle.yaml"));
        const Outcome made = runInProcess({"label", in("kettle.yaml"), "--format", "pdf,svg", "-o",
                                           in("labels"), "--language", "en"});
        ASSERT_EQ(made.code, 0) << made.err;
        fs::remove(folder() / "kettle.yaml");
        for (const auto &entry : fs::directory_iterator(folder() / "labels"))
            m_labels.push_back(entry.path());
        ASSERT_EQ(m_labels.size(), 2U);
    }
    [[nodiscard]] std::string in(const std::string &name) const { return folder() / name; }

    std::vector<std::string> m_labels;
};

TEST_F(LabelAsInputTest, isReadByEveryCommandThatReads) {
    for (const std::string &label : m_labels) {
        SCOPED_TRACE(label);
        const std::vector<std::vector<std::string>> lines = {
            {"check", label},
            {"history", label},
            {"label", label, "-o", in("again")},
            {"revise", label, in("next.yaml"), "--now", "2026-03-19T09:00:00Z"},
            {"publish", label, "--to", in("out"), "--now", "2026-03-19T09:00:00Z"},
        };
        for (const auto &line : lines) {
            const Outcome outcome = runInProcess(line);
            EXPECT_TRUE(outcome.code == 0 || outcome.code == 3)
                << line.front() << ' ' << outcome.code << '\n'
                << outcome.out << outcome.err;
        }
        EXPECT_THAT(runInProcess({"export", "openeox", label}).err, HasSubstr("OpenEoX needs it"))
            << "read, though it lacks a date";
        fs::remove(folder() / "next.yaml");
    }
}

TEST_F(LabelAsInputTest, isNeverWrittenOver) {
    const auto before = contents();
    for (const std::string &label : m_labels) {
        EXPECT_THAT(runInProcess({"upgrade", label}).err, HasSubstr("is a label and stays"));
        EXPECT_THAT(runInProcess({"revise", label, label}).err, HasSubstr("a file of its own"));
        EXPECT_THAT(runInProcess({"revise", m_labels.front(), m_labels.back()}).err,
                    HasSubstr("is a label and stays"));
    }
    EXPECT_EQ(contents(), before);
}

} // namespace
} // namespace updatefacts
