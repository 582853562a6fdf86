// SPDX-License-Identifier: MIT
#include "FolderTest.h"
#include "definitions/date/DateTime.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "output/Publish.h"
#include "output/published/GuardPublished.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;

const std::chrono::sys_seconds morning = parseDateTime("2026-03-14T08:00:00Z").value();
constexpr std::chrono::hours hour(1);

/// A maker whose folders hold more than what he published.
class PublishBesideCopiesTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        m_text = readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/kettle.yaml");
    }
    [[nodiscard]] std::string with(const std::string &part, const std::string &other) const {
        std::string text = m_text;
        return text.replace(text.find(part), part.size(), other);
    }
    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] fs::path out() const { return folder() / "published"; }
    Publishing publishText(const std::string &text, std::chrono::sys_seconds now = morning) const {
        put("draft.yaml", text);
        return publish(readYaml(text, (folder() / "draft.yaml").string()), out(), now);
    }

  private:
    std::string m_text;
};

// A copy of the draft lies there, without a seal and in no list: it was never published.
TEST_F(PublishBesideCopiesTest, takesNoOtherCopyOfTheDraftForARevision) {
    const std::string older = with("Kettle", "Old kettle");
    for (const std::string &copy : {text(), older}) {
        put("published/copy.yaml", copy);
        const Publishing first = publishText(text());
        EXPECT_FALSE(first.isPublished);
        EXPECT_EQ(first.revision, 1);
        EXPECT_FALSE(first.follows);
        EXPECT_TRUE(publishText(text()).isPublished);
        EXPECT_EQ(publishText(with("_days: 30", "_days: 20"), morning + hour).revision, 2);
        fs::remove_all(out());
    }
}

TEST_F(PublishBesideCopiesTest, refusesWhereTheListIsDamaged) {
    publishText(text());
    const fs::path list = out() / "published.txt";
    const std::string whole = readFile(list);
    const std::string line = whole.substr(whole.rfind('\n', whole.size() - 2) + 1);
    const std::string rows[] = {"<<<<<<< HEAD\n" + whole, whole.substr(0, whole.size() - 30),
                                whole + "more\n", whole + std::string(3, '\0') + '\n',
                                whole + line.substr(1)};
    for (const std::string &damaged : rows) {
        put("published/published.txt", damaged);
        EXPECT_THROW(publishText(with("_days: 30", "_days: 20")), IoError) << damaged;
    }
    put("published/published.txt", whole + "\n  \n");
    EXPECT_EQ(publishText(with("_days: 30", "_days: 20")).revision, 2);
}

TEST_F(PublishBesideCopiesTest, keepsTheListOfWhatWasPublished) {
    publishText(text());
    EXPECT_THROW(refuseToReplacePublished(out() / "published.txt"), IoError);
}

} // namespace
} // namespace updatefacts
