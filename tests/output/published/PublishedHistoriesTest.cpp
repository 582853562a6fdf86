// SPDX-License-Identifier: MIT
#include "output/published/PublishedHistories.h"
#include "FolderTest.h"
#include "definitions/messages/SayFinding.h"
#include "document/files/FolderFiles.h"
#include "document/files/ReadFile.h"
#include "output/Publish.h"
#include "validation/ValidateHistory.h"
#include "validation/describe/DescribeFindings.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string kettle = UPDATEFACTS_SOURCE_DIR "/schema/examples/kettle.yaml";
const std::chrono::sys_seconds morning =
    std::chrono::sys_days(std::chrono::year(2026) / 3 / 20) + std::chrono::hours(8);

std::string replaced(std::string text, const std::string &part, const std::string &other) {
    text.replace(text.find(part), part.size(), other);
    return text;
}

/// Two revisions that were published, and the draft beside them.
class PublishedHistoriesTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        const std::string text = readFile(kettle);
        publishText(text, morning);
        m_draft = replaced(text, "_days: 30", "_days: 20");
        publishText(m_draft, morning + std::chrono::hours(1));
        put("draft.yaml", m_draft);
    }
    void publishText(const std::string &text, std::chrono::sys_seconds now) const {
        const Publishing done = publish(readYaml(text, folder() / "draft.yaml"), folder(), now);
        ASSERT_FALSE(hasError(done.findings));
    }
    /// What is said of the folder: "severity rule" each.
    [[nodiscard]] std::vector<std::string> said() const {
        std::vector<Document> documents;
        for (const std::string &file : disclosuresIn(folder()).files)
            documents.push_back(readYaml(readFile(file), file));
        const Histories all = publishedHistories(std::move(documents), builtInDefinitions());
        Findings findings = all.unplaced;
        for (const History &history : all.histories)
            for (const Finding &finding : validateHistory(history, builtInDefinitions(), {}))
                findings.push_back(finding);
        std::vector<std::string> rules;
        for (const Finding &finding : findings)
            if (finding.rule.starts_with("history."))
                rules.push_back(inWords(severityArgument(finding.severity), plainVoice()) + ' ' +
                                finding.rule);
        std::ranges::sort(rules);
        return rules;
    }
    void change(const std::string &name, const std::string &text) const {
        fs::permissions(folder() / name, fs::perms::owner_write, fs::perm_options::add);
        put(name, text);
    }
    [[nodiscard]] std::string textOf(const std::string &name) const {
        return readFile(folder() / name);
    }

    std::string m_draft;
};

constexpr const char *first = "K17-GB-2026-1.yaml";
constexpr const char *second = "K17-GB-2026-2.yaml";

TEST_F(PublishedHistoriesTest, leavesDraftsOut) {
    EXPECT_THAT(said(), ElementsAre("note history.draft"));
    put("draft.yaml", replaced(m_draft, "_days: 20", "_days: 10"));
    EXPECT_THAT(said(), ElementsAre("note history.draft"));
    fs::remove(folder() / "draft.yaml");
    EXPECT_THAT(said(), IsEmpty());
}

TEST_F(PublishedHistoriesTest, findsAChangeWithAndWithoutItsSeal) {
    const std::string sealed = textOf(second);
    const std::string changed = replaced(sealed, "_days: 20", "_days: 25");
    change(second, changed);
    EXPECT_THAT(said(), ElementsAre("error history.changed", "note history.draft"));
    change(second, changed.substr(changed.find('\n', changed.find('\n') + 1) + 1));
    EXPECT_THAT(said(), ElementsAre("error history.changed", "note history.draft"));
    change(second, sealed);
    EXPECT_THAT(said(), ElementsAre("note history.draft"));
}

TEST_F(PublishedHistoriesTest, findsThatOneIsGone) {
    fs::rename(folder() / second, folder() / "renamed.yaml");
    EXPECT_THAT(said(), ElementsAre("note history.draft")) << "it is there, under another name";
    fs::remove(folder() / "renamed.yaml");
    EXPECT_THAT(said(), ElementsAre("error history.gone", "note history.draft"));
    fs::remove(folder() / first);
    EXPECT_THAT(said(), ElementsAre("error history.gone", "error history.gone"));
}

TEST_F(PublishedHistoriesTest, warnsOfWhatTheListDoesNotName) {
    const std::string list = textOf("published.txt");
    put("published.txt", list.substr(0, list.rfind('\n', list.size() - 2) + 1));
    EXPECT_THAT(said(), ElementsAre("note history.draft", "warning history.unlisted"));
    publishText(m_draft, morning + std::chrono::hours(2));
    EXPECT_THAT(said(), ElementsAre("note history.draft")) << "published again";
    fs::remove(folder() / "published.txt");
    EXPECT_THAT(said(), ElementsAre("note history.draft")) << "a copy of the files";
}

TEST_F(PublishedHistoriesTest, takesAllAsPublishedWhereNothingIsKnown) {
    FolderTest::TearDown();
    FolderTest::SetUp();
    put("a.yaml", m_draft);
    put("b.yaml", replaced(m_draft, "_days: 20", "_days: 10"));
    EXPECT_THAT(said(), ElementsAre("error history.same_revision"));
}

TEST_F(PublishedHistoriesTest, missWhatIsListedWhereNoFileIsLeft) {
    std::vector<std::string> gone;
    for (const Finding &finding :
         publishedHistories({}, builtInDefinitions(), {folder().string()}).unplaced)
        gone.push_back(finding.rule);
    EXPECT_THAT(gone, IsEmpty()) << "the files are there";
    for (const std::string &file : disclosuresIn(folder().string()).files)
        fs::remove(file);
    for (const Finding &finding :
         publishedHistories({}, builtInDefinitions(), {folder().string()}).unplaced)
        gone.push_back(finding.rule);
    EXPECT_THAT(gone, ElementsAre("history.gone", "history.gone"));
}

} // namespace
} // namespace updatefacts
