// SPDX-License-Identifier: MIT
#include "site/BuildSite.h"

#include "FolderTest.h"
#include "SiteExamples.h"
#include "disclosure/Canonical.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;

class BuildSiteTest : public FolderTest {
  protected:
    [[nodiscard]] SiteOptions options() const {
        return {(folder() / "site").string(), {"en", "ar"}, siteDay, {}};
    }
    [[nodiscard]] std::string text(const std::string &path) const {
        std::ifstream stream(folder() / "site" / path);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    static HistoryShelf cameraShelf() { return shelfOf(cameraDocuments()); }
    static HistoryShelf with(const std::string &name, const std::string &field,
                             const std::string &value) {
        std::vector<Document> documents = cameraDocuments();
        documents.push_back(siteExampleWith(name, field, value));
        return shelfOf(documents);
    }
    static bool says(const Findings &findings, const std::string &rule) {
        return std::ranges::find(findings, rule, &Finding::rule) != findings.end();
    }
};

TEST_F(BuildSiteTest, putsPagesWhereTheCodesLead) {
    const SiteOutcome outcome = buildSite(cameraShelf(), options());
    EXPECT_TRUE(outcome.findings.empty());
    EXPECT_EQ(outcome.products, 1U);
    EXPECT_THAT(text("uf/lc2/index.html"), testing::HasSubstr("<html lang=\"en\""));
    EXPECT_THAT(text("uf/lc2/index.ar.html"), testing::HasSubstr("<html lang=\"ar\""));
    EXPECT_THAT(text("uf/lc2/revision-1.html"), testing::HasSubstr("class=\"older\""));
    EXPECT_THAT(text(".well-known/update-facts/index.json"), testing::HasSubstr("NL-LC2-100"));
}

/// Whoever has the files has what was published, to the byte of its canonical form.
TEST_F(BuildSiteTest, carriesWhatWasPublished) {
    const std::vector<History> histories = cameraHistory();
    (void)buildSite(cameraShelf(), options());
    const Disclosure &newest = histories.front().revisions.back().disclosure;
    const Document yaml = readYaml(text("uf/lc2/disclosure.yaml"), "disclosure.yaml");
    EXPECT_EQ(canonicalHash(yaml.root), newest.hash());
    EXPECT_EQ(text("uf/lc2/disclosure.json"), canonicalForm(yaml.root));
    const Document first = readYaml(text("uf/lc2/disclosure.revision-1.yaml"), "1.yaml");
    EXPECT_EQ(canonicalHash(first.root), histories.front().revisions.front().disclosure.hash());
}

TEST_F(BuildSiteTest, changesNothingTheSecondTime) {
    (void)buildSite(cameraShelf(), options());
    const SiteChanges changes = buildSite(cameraShelf(), options()).changes;
    EXPECT_EQ(changes.added + changes.changed + changes.removed, 0U);
}

TEST_F(BuildSiteTest, isWrittenOnlyWhereEveryPageHasAPlace) {
    const std::pair<HistoryShelf, const char *> rows[] = {
        {with("smart-plug", "detail_url", "https://nordlicht.example/k?id=1"), "site.no_file"},
        {with("smart-plug", "detail_url", "https://other.example/k"), "site.other_host"},
        {with("phone-s24", "detail_url", "https://nordlicht.example/uf/lc2"), "site.same_address"},
    };
    for (const auto &[shelf, rule] : rows) {
        const SiteOutcome outcome = buildSite(shelf, options());
        EXPECT_TRUE(says(outcome.findings, rule)) << rule;
        EXPECT_FALSE(fs::exists(folder() / "site")) << rule;
    }
}

TEST_F(BuildSiteTest, stopsAndLeavesNothing) {
    SiteOptions stopped = options();
    stopped.stops = [] { return true; };
    EXPECT_TRUE(buildSite(cameraShelf(), stopped).isStopped);
    EXPECT_TRUE(fs::is_empty(folder()));
}

} // namespace
} // namespace updatefacts
