// SPDX-License-Identifier: MIT
#include "output/DraftLabels.h"
#include "FolderTest.h"
#include "disclosure/History.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "output/edit/ReadDisclosureText.h"

#include <gmock/gmock.h>

#include <tuple>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string kettle = UPDATEFACTS_SOURCE_DIR "/schema/examples/kettle.yaml";
constexpr Date today{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{20}};
const std::chrono::sys_seconds noon = std::chrono::sys_days(today) + std::chrono::hours(12);

/// A maker who exports labels and publishes afterwards.
class DraftLabelsTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        m_text = readFile(kettle);
    }
    [[nodiscard]] Document draft() const { return readYaml(m_text, folder() / "draft.yaml"); }
    [[nodiscard]] fs::path labels() const { return folder() / "labels"; }

    void replace(const std::string &part, const std::string &other) {
        const std::size_t at = m_text.find(part);
        ASSERT_NE(at, std::string::npos);
        m_text.replace(at, part.size(), other);
    }

    void exportLabels(const std::vector<std::string> &templates,
                      const std::vector<std::string> &languages, std::vector<LabelFormat> formats,
                      const std::optional<RetailerLine> &line = {}) const {
        LabelJob job;
        for (const std::string &id : templates)
            job.templates.push_back(builtInTemplate(id));
        job.languages = {languages};
        job.formats = std::move(formats);
        job.options.today = today;
        job.options.retailer = line;
        const BatchItem item{"draft.yaml", [this] { return m_text; },
                             std::make_shared<LabelJob>(job)};
        BatchOptions options;
        options.directory = labels();
        ASSERT_FALSE(runLabelBatch({item}, options).files.empty());
    }
    [[nodiscard]] Publishing publishAt(std::chrono::sys_seconds now) const {
        const Publishing published = publish(draft(), folder() / "published", now);
        EXPECT_FALSE(hasError(published.findings));
        return published;
    }
    /// The names of those found; with "*" those that cannot be made again.
    [[nodiscard]] std::vector<std::string> found(const Publishing &published) const {
        std::vector<std::string> names;
        for (const DraftLabel &label : draftLabelsIn(labels(), published, draft(), today))
            names.push_back(label.file + (label.templateId.empty() ? "*" : ""));
        return names;
    }
    [[nodiscard]] std::string fingerprintIn(const std::string &label) const {
        const std::string text = readDisclosureText(labels() / label).text;
        return publishedDisclosure(readYaml(text, label), builtInDefinitions()).fingerprint();
    }

    std::string m_text;
};

TEST_F(DraftLabelsTest, areFoundByTheirFingerprintAndMadeAgain) {
    exportLabels({"panel", "esl_small"}, {"en"},
                 {*labelFormat("pdf"), *labelFormat("svg"), *labelFormat("png")});
    const Publishing published = publishAt(noon);
    ASSERT_NE(published.fingerprint, published.draftFingerprint) << "last changed on another day";
    const std::vector<DraftLabel> all = draftLabelsIn(labels(), published, draft(), today);
    EXPECT_EQ(all.size(), 5U) << "the small picture shows no fingerprint";
    const BatchOutcome made = makeAgain(all, labels(), published, today);
    EXPECT_EQ(made.files.size(), 5U);
    EXPECT_THAT(found(published), IsEmpty());
    for (const std::string &file : made.files) {
        if (file.ends_with(".pdf")) {
            EXPECT_EQ(fingerprintIn(file), published.fingerprint);
        }
    }
}

TEST_F(DraftLabelsTest, arePagesAndLanguagesToo) {
    exportLabels({"sheet"}, {"en"}, {*labelFormat("svg")});
    exportLabels({"panel"}, {"fr", "nl"}, {*labelFormat("pdf")});
    const std::size_t files = contents().size() - 1;
    const Publishing published = publishAt(noon);
    const std::vector<DraftLabel> all = draftLabelsIn(labels(), published, draft(), today);
    EXPECT_EQ(all.size(), files);
    (void)makeAgain(all, labels(), published, today);
    EXPECT_THAT(found(published), IsEmpty());
}

TEST_F(DraftLabelsTest, areNotMadeAgainWithoutTheirPrice) {
    exportLabels({"shelf"}, {"en"}, {*labelFormat("pdf")}, RetailerLine{"£ 49", {}, {}});
    const Publishing published = publishAt(noon);
    const auto before = contents();
    const std::vector<std::string> names = found(published);
    ASSERT_EQ(names.size(), 1U);
    EXPECT_TRUE(names.front().ends_with("*"));
    (void)makeAgain(draftLabelsIn(labels(), published, draft(), today), labels(), published, today);
    EXPECT_EQ(contents(), before);
}

TEST_F(DraftLabelsTest, areNoneWhereTheFingerprintStays) {
    replace("2026-02-02T10:30:00Z", "2026-03-20T09:30:00Z");
    exportLabels({"panel"}, {"en"}, {*labelFormat("pdf"), *labelFormat("png")});
    const Publishing published = publishAt(noon);
    EXPECT_EQ(published.fingerprint, published.draftFingerprint);
    EXPECT_THAT(found(published), IsEmpty());
}

// Nobody can tell what a label shows that cannot be read.
TEST_F(DraftLabelsTest, areNotPassedOverUnread) {
    exportLabels({"strip"}, {"en"}, {*labelFormat("svg")});
    const Publishing published = publishAt(noon);
    EXPECT_THROW(std::ignore = draftLabelsIn(folder() / "none", published, draft(), today),
                 IoError);
    // A regular file of which no byte can be read, whoever reads.
    fs::create_symlink("/proc/self/mem", labels() / "A_B_strip_en.svg");
    EXPECT_THROW(std::ignore = found(published), IoError);
    fs::remove(labels() / "A_B_strip_en.svg");
    EXPECT_THAT(found(published), testing::SizeIs(1));
}

TEST_F(DraftLabelsTest, areNotThoseOfWhatWasPublishedNorOfOthers) {
    const Publishing first = publishAt(noon);
    m_text = first.text; // its labels
    exportLabels({"panel"}, {"en"}, {*labelFormat("pdf")});
    m_text = readFile(kettle);
    replace("K17-GB-2026", "K18-GB-2026");
    exportLabels({"panel"}, {"en"}, {*labelFormat("pdf")});
    put("labels/a_panel_en.pdf", "%PDF-1.7 of somebody");
    put("labels/a_panel_en.png", "no picture");
    m_text = readFile(kettle);
    replace("_days: 30", "_days: 20");
    EXPECT_THAT(found(publishAt(noon + std::chrono::hours(1))), IsEmpty());
}

} // namespace
} // namespace updatefacts
