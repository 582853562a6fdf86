// SPDX-License-Identifier: MIT
#include "output/Publish.h"
#include "FolderTest.h"
#include "definitions/date/DateTime.h"
#include "definitions/messages/SayFinding.h"
#include "disclosure/Canonical.h"
#include "disclosure/History.h"
#include "disclosure/Seal.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "output/published/GuardPublished.h"
#include "output/published/PublicationList.h"
#include "validation/ValidateBeside.h"
#include "validation/ValidateHistory.h"

#include <gmock/gmock.h>

#include <random>
#include <thread>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::UnorderedElementsAre;

const std::string kettle = UPDATEFACTS_SOURCE_DIR "/schema/examples/kettle.yaml";
const std::chrono::sys_seconds morning = parseDateTime("2026-03-14T08:00:00Z").value();
constexpr std::chrono::hours hour(1);

class PublishTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        m_text = readFile(kettle);
    }
    /// The kettle with one part replaced wherever it stands.
    [[nodiscard]] std::string with(const std::string &part, const std::string &other) const {
        std::string text = m_text;
        for (std::size_t at = text.find(part); at != std::string::npos;
             at = text.find(part, at + other.size()))
            text.replace(at, part.size(), other);
        return text;
    }
    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] fs::path out() const { return folder() / "published"; }

    /// Publishes a text as the draft of that name.
    Publishing publishText(const std::string &text, std::chrono::sys_seconds now = morning,
                           const std::string &name = "draft.yaml") const {
        put(name, text);
        return publish(readYaml(text, (folder() / name).string()), out(), now);
    }
    [[nodiscard]] Disclosure published(const std::string &name) const {
        const std::string path = out() / name;
        return publishedDisclosure(readYaml(readFile(path), path), builtInDefinitions());
    }

  private:
    std::string m_text;
};

std::vector<std::string> rulesOf(const Findings &findings) {
    std::vector<std::string> rules;
    for (const Finding &finding : findings)
        if (finding.severity == Severity::error)
            rules.push_back(finding.rule);
    return rules;
}

TEST_F(PublishTest, writesASealedReadOnlyFileOfItsOwn) {
    const Publishing first = publishText(text());
    EXPECT_EQ(first.path, out() / "K17-GB-2026-1.yaml");
    EXPECT_EQ(first.revision, 1);
    const Disclosure file = published("K17-GB-2026-1.yaml");
    EXPECT_EQ(file.fingerprint(), first.fingerprint);
    EXPECT_EQ(file.text("last_updated"), "2026-03-14T08:00:00Z");
    EXPECT_FALSE(file.has("supersedes"));
    ASSERT_TRUE(sealOf(file.document().text));
    EXPECT_EQ(sealOf(file.document().text)->fingerprint, first.fingerprint);
    EXPECT_EQ(fs::status(first.path).permissions(), fs::perms(0444));
    EXPECT_EQ(readFile(folder() / "draft.yaml"), text()) << "the draft stays";
    EXPECT_EQ(readPublicationList(out()).publications,
              (std::vector<Publication>{{first.fingerprint, 1, "2026-03-14T08:00:00Z",
                                         "K17-GB-2026", "K17-GB-2026-1.yaml"}}));
}

TEST_F(PublishTest, makesTheNextRevisionOfAnEditedDraft) {
    const Publishing first = publishText(text());
    const Publishing second = publishText(with("_days: 30", "_days: 20"), morning + hour);
    EXPECT_EQ(second.revision, 2);
    EXPECT_THAT(inWords(second.follows.value()), HasSubstr("K17-GB-2026-1.yaml"));
    EXPECT_EQ(published("K17-GB-2026-2.yaml").text("supersedes"), first.fingerprint);
    std::vector<Document> documents;
    for (const char *name : {"K17-GB-2026-2.yaml", "K17-GB-2026-1.yaml"})
        documents.push_back(readYaml(readFile(out() / name), name));
    const Histories all = historiesOf(std::move(documents), builtInDefinitions());
    ASSERT_EQ(all.histories.size(), 1U);
    EXPECT_FALSE(hasError(validateHistory(all.histories.front(), builtInDefinitions(), {})));
}

TEST_F(PublishTest, doesNothingTheSecondTime) {
    const Publishing first = publishText(text());
    const auto before = contents();
    const Publishing again = publishText(text(), morning + hour);
    EXPECT_TRUE(again.isPublished);
    EXPECT_EQ(again.fingerprint, first.fingerprint);
    EXPECT_EQ(contents(), before);
    const Publishing itself =
        publish(readYaml(readFile(first.path), first.path), out(), morning + hour);
    EXPECT_TRUE(itself.isPublished);
    EXPECT_EQ(contents(), before);
}

TEST_F(PublishTest, refusesWhatIsNotRight) {
    publishText(text());
    publishText(with("_days: 30", "_days: 20"), morning + hour);
    const auto before = contents();
    struct Row {
        const char *name;
        std::string text;
        std::string rule;
    };
    const Row rows[] = {
        {"shorter", with("\"2029-01-31\"", "\"2028-12-31\""), "support.not_shortened"},
        {"an error of its own", with("updatable: \"yes\"", "updatable: \"maybe\""),
         "choice.unknown"},
        {"not YAML", "a: [", ""},
        {"without number", with("disclosure_id", "#disclosure_id"), "field.missing"},
    };
    for (const Row &row : rows) {
        const Publishing refused = publish(readYaml(row.text, "x.yaml"), out(), morning + 2 * hour);
        EXPECT_TRUE(hasError(refused.findings)) << row.name;
        if (!row.rule.empty()) {
            EXPECT_THAT(rulesOf(refused.findings), testing::Contains(row.rule)) << row.name;
        }
        EXPECT_EQ(contents(), before) << row.name;
    }
}

TEST_F(PublishTest, makesNoFolderForWhatItRefuses) {
    EXPECT_TRUE(hasError(publishText(with("revision: 1", "revision: 2")).findings));
    EXPECT_FALSE(fs::exists(out()));
}

TEST_F(PublishTest, isNeverOlderThanWhatItFollows) {
    publishText(text(), morning);
    const std::string next = with("_days: 30", "_days: 20");
    EXPECT_THAT(rulesOf(publishText(next, morning - std::chrono::days(2)).findings),
                testing::ElementsAre("history.clock"));
    // Clocks that were set to local times.
    EXPECT_FALSE(hasError(publishText(next, morning - 14 * hour).findings));
    EXPECT_EQ(published("K17-GB-2026-2.yaml").text("last_updated"), "2026-03-14T08:00:01Z");
}

TEST_F(PublishTest, replacesNoFileButTheDraftWithThatName) {
    put("published/K17-GB-2026-1.yaml", "something: else\n");
    const Publishing first = publishText(text());
    EXPECT_EQ(readFile(out() / "K17-GB-2026-1.yaml"), "something: else\n");
    EXPECT_EQ(first.path, out() / ("K17-GB-2026-1~" + first.fingerprint.substr(0, 6) + ".yaml"));
    const Publishing second =
        publishText(with("_days: 30", "_days: 20"), morning + hour, "published/K17-GB-2026-2.yaml");
    EXPECT_EQ(second.path, out() / "K17-GB-2026-2.yaml");
    EXPECT_TRUE(sealOf(readFile(second.path)));
    EXPECT_EQ(fs::status(second.path).permissions(), fs::perms(0444));
}

TEST_F(PublishTest, listsWhatAKilledRunDidNot) {
    publishText(text());
    fs::remove(out() / publicationListName);
    EXPECT_TRUE(publishText(text()).isPublished);
    EXPECT_EQ(readPublicationList(out()).publications.size(), 1U);
}

TEST_F(PublishTest, theNextRevisionListsWhatAKilledRunDidNot) {
    publishText(text());
    publishText(with("_days: 30", "_days: 20"), morning + hour);
    fs::remove(out() / publicationListName);
    put("published/copy.yaml", "# no seal\n" + with("_days: 30", "_days: 25"));
    publishText(with("_days: 30", "_days: 15"), morning + 2 * hour);
    std::vector<std::string> files;
    for (const Publication &publication : readPublicationList(out()).publications)
        files.push_back(publication.file);
    EXPECT_THAT(files, testing::ElementsAre("K17-GB-2026-1.yaml", "K17-GB-2026-2.yaml",
                                            "K17-GB-2026-3.yaml"));
}

TEST_F(PublishTest, waitsForOtherPrograms) {
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([this, i] {
            const std::string text = with("_days: 30", "_days: " + std::to_string(10 + i));
            EXPECT_FALSE(
                hasError(publish(readYaml(text, "x"), out(), morning + i * hour).findings));
        });
    for (std::thread &thread : threads)
        thread.join();
    std::vector<std::int64_t> revisions;
    for (const Publication &publication : readPublicationList(out()).publications)
        revisions.push_back(publication.revision);
    EXPECT_THAT(revisions, testing::ElementsAre(1, 2, 3, 4));
}

TEST_F(PublishTest, failsWhereNothingCanBeWritten) {
    put("file", "x");
    EXPECT_THROW((void)publish(readYaml(text(), "x"), folder() / "file" / "in", morning), IoError);
    EXPECT_THROW((void)publish(readYaml(text(), "x"), folder() / "file", morning), IoError);
}

TEST_F(PublishTest, guardsWhatIsPublished) {
    const Publishing first = publishText(text());
    put("old.yaml", readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/history/camera-1.yaml"));
    put("new.yaml", readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/history/camera-2.yaml"));
    std::string bare = withoutSeal(readFile(first.path));
    fs::remove(first.path);
    put("published/K17-GB-2026-1.yaml", bare);
    put("published/copy.yaml", sealed(bare, {1, first.fingerprint, {}}));
    struct Row {
        const char *name;
        const char *why; ///< "": it may be replaced
    };
    const Row rows[] = {
        {"published/copy.yaml", "It was published as revision 1."},
        {"published/K17-GB-2026-1.yaml", "It was published as revision 1."},
        {"old.yaml", "It is superseded by revision 2"},
        {"new.yaml", ""},
        {"draft.yaml", ""},
        {"none.yaml", ""},
        {"published/published.txt", ""},
    };
    for (const Row &row : rows) {
        FolderSurvey survey;
        const auto found = whyUnchangeable(folder() / row.name, survey);
        const std::string why = found ? inWords(*found) : "";
        EXPECT_THAT(why, testing::StartsWith(row.why)) << row.name;
        EXPECT_EQ(why.empty(), std::string(row.why).empty()) << row.name << why;
    }
}

/// Edits, saves and publishes at random, as careless people and programs do; whatever was published
/// is held against what stands there in the end.
TEST_F(PublishTest, letsNothingShrinkWithoutAFinding) {
    constexpr int rounds = 8;
    std::mt19937 random(1);
    const auto pick = [&](int count) {
        return static_cast<int>(random() % static_cast<unsigned>(count));
    };
    int refused = 0, made = 0, found = 0;
    for (int round = 0; round < rounds; ++round) {
        fs::remove_all(out());
        std::optional<Date> promised; // the best that was published
        std::chrono::sys_seconds now = morning;
        for (int step = 0; step < 12; ++step, now += hour) {
            const int year = 2029 + pick(4);
            std::string draft = with("support_end: \"2029-01-31\"",
                                     "support_end: \"" + std::to_string(year) + "-01-31\"");
            if (pick(4) == 0)
                draft.replace(draft.find("promised"), 8, "planned");
            const Publishing publishing = publishText(draft, now);
            const Disclosure drafted(readYaml(draft, ""));
            const bool isPromised = drafted.text("support_commitment") == "promised";
            const auto day =
                isPromised ? std::optional(drafted.date("support_end")->lastDay()) : std::nullopt;
            const bool isLess = promised && (!day || *day < *promised);
            EXPECT_EQ(isLess, hasError(publishing.findings)) << round << ' ' << step;
            refused += isLess;
            if (!isLess && !publishing.isPublished) {
                ++made;
                promised = std::max(promised, day);
            }
        }
        // Somebody shortens one of the files, with or without its seal, renamed or not.
        std::vector<fs::path> files;
        for (const auto &entry : fs::directory_iterator(out()))
            if (entry.path().extension() == ".yaml")
                files.push_back(entry.path());
        const fs::path file = files[static_cast<std::size_t>(pick(static_cast<int>(files.size())))];
        std::string changed = readFile(file);
        if (pick(2) == 0)
            changed = withoutSeal(changed);
        changed.replace(changed.find("\nsupport_end: \"20") + 15, 4, "2028");
        const fs::path name = pick(2) == 0 ? file : folder() / "published" / "renamed.yaml";
        fs::remove(file);
        put(fs::relative(name, folder()), changed);
        FolderSurvey survey;
        const Disclosure ours = publishedDisclosure(readYaml(changed, name), builtInDefinitions());
        const Findings findings = validateBeside(ours, survey.neighboursOf(ours, name),
                                                 builtInDefinitions(), {{}, {}, nullptr});
        found += std::ranges::any_of(findings, [](const Finding &finding) {
            return finding.severity == Severity::error && finding.rule.starts_with("history.");
        });
    }
    EXPECT_EQ(found, rounds);
    EXPECT_GT(refused, 2 * rounds);
    EXPECT_GT(made, rounds);
}

} // namespace
} // namespace updatefacts
