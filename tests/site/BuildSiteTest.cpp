// SPDX-License-Identifier: MIT
#include "site/BuildSite.h"

#include "FolderTest.h"
#include "SiteExamples.h"
#include "disclosure/Canonical.h"
#include "site/SiteLanguages.h"

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
    EXPECT_EQ(fingerprintOf(yaml.root), newest.fingerprint());
    EXPECT_EQ(text("uf/lc2/disclosure.json"), canonicalForm(yaml.root));
    const Document first = readYaml(text("uf/lc2/disclosure.revision-1.yaml"), "1.yaml");
    EXPECT_EQ(fingerprintOf(first.root),
              histories.front().revisions.front().disclosure.fingerprint());
}

TEST_F(BuildSiteTest, changesNothingTheSecondTime) {
    (void)buildSite(cameraShelf(), options());
    const SiteChanges changes = buildSite(cameraShelf(), options()).changes;
    EXPECT_EQ(changes.added + changes.changed + changes.removed, 0U);
}

TEST_F(BuildSiteTest, isWrittenOnlyWhereEveryPageHasAPlace) {
    const std::pair<HistoryShelf, const char *> rows[] = {
        {with("smart-plug", "detail_url", "https://nordlicht.example/k?id=1"), "site.no_file"},
        {with("smart-plug", "detail_url", "https://nordlicht.example/update-facts"),
         "site.own_place"},
        {with("smart-plug", "detail_url", "https://other.example/k"), "site.other_host"},
        {with("phone-s24", "detail_url", "https://nordlicht.example/uf/lc2"), "site.same_address"},
    };
    for (const auto &[shelf, rule] : rows) {
        const SiteOutcome outcome = buildSite(shelf, options());
        EXPECT_TRUE(says(outcome.findings, rule)) << rule;
        EXPECT_FALSE(fs::exists(folder() / "site")) << rule;
    }
}

std::vector<Document> withPlug(std::vector<Document> documents, const std::string &address) {
    documents.push_back(siteExampleWith("smart-plug", "detail_url", address));
    return documents;
}

/// What was promised is not taken back by leaving its file out.
TEST_F(BuildSiteTest, keepsWhatIsNoLongerGiven) {
    const std::string address = "https://nordlicht.example/uf/plug";
    (void)buildSite(shelfOf(withPlug(cameraDocuments(), address)), options());
    const std::string before = text("uf/plug/index.html");
    const SiteOutcome outcome = buildSite(cameraShelf(), options());
    EXPECT_TRUE(says(outcome.findings, "site.withdrawn"));
    EXPECT_EQ(outcome.products, 1U);
    const std::string page = text("uf/plug/index.html");
    EXPECT_THAT(page, testing::HasSubstr("Since 27 November 2026 the manufacturer no longer"));
    EXPECT_THAT(page, testing::HasSubstr("Not promised"));
    EXPECT_THAT(before, testing::Not(testing::HasSubstr("no longer lists")));
    EXPECT_THAT(text("update-facts/index.html"), testing::Not(testing::HasSubstr("/uf/plug/")));
    EXPECT_THAT(text(".well-known/update-facts/index.json"),
                testing::HasSubstr("\"withdrawn\": \"2026-11-27\""));
    SiteOptions later = options();
    later.today = Date(std::chrono::sys_days(siteDay) + std::chrono::days(3));
    const SiteChanges changes = buildSite(cameraShelf(), later).changes;
    EXPECT_EQ(changes.added + changes.removed, 0U);
    EXPECT_EQ(text("uf/plug/index.html"), page); // the day stays
    (void)buildSite(shelfOf(withPlug(cameraDocuments(), address)), options());
    EXPECT_EQ(text("uf/plug/index.html"), before);
}

TEST_F(BuildSiteTest, refusesToKeepWhatSomebodyChanged) {
    const std::string address = "https://nordlicht.example/uf/plug";
    for (const char *file : {"uf/plug/disclosure.yaml", ".well-known/update-facts/index.json"}) {
        (void)buildSite(shelfOf(withPlug(cameraDocuments(), address)), options());
        std::ofstream(folder() / "site" / file, std::ios::app) << "\n\n";
        const std::string before = text("uf/plug/index.html");
        const SiteOutcome outcome = buildSite(cameraShelf(), options());
        EXPECT_TRUE(says(outcome.findings, "site.kept_damaged") ||
                    says(outcome.findings, "site.list_damaged"))
            << file;
        EXPECT_EQ(text("uf/plug/index.html"), before) << file;
    }
}

TEST_F(BuildSiteTest, leadsOnWhereACodeOfBeforeLeads) {
    std::vector<Document> documents = cameraDocuments();
    for (Member &member : documents.front().root.map)
        if (member.key == "detail_url")
            member.value.scalar = "https://nordlicht.example/old/lc2";
    const std::string fingerprint = fingerprintOf(documents.front().root);
    for (Member &member : documents[1].root.map)
        if (member.key == "supersedes")
            member.value.scalar = fingerprint;
    for (Member &member : documents[2].root.map)
        if (member.key == "supersedes")
            member.value.scalar = fingerprintOf(documents[1].root);
    EXPECT_FALSE(hasError(buildSite(shelfOf(documents), options()).findings));
    EXPECT_THAT(text("old/lc2/index.html"),
                testing::HasSubstr("href=\"https://nordlicht.example/uf/lc2\""));
}

TEST_F(BuildSiteTest, leavesTheOwnersFiles) {
    (void)buildSite(cameraShelf(), options());
    EXPECT_THAT(text(".well-known/security.txt"),
                testing::HasSubstr("Contact: mailto:security@nordlicht.example\n"));
    std::filesystem::remove_all(folder() / "site");
    put("site/.well-known/security.txt", "mine");
    put("site/robots.txt", "mine, too");
    (void)buildSite(cameraShelf(), options());
    (void)buildSite(cameraShelf(), options());
    EXPECT_EQ(text(".well-known/security.txt"), "mine");
    EXPECT_EQ(text("robots.txt"), "mine, too");
}

TEST_F(BuildSiteTest, hasTheLabels) {
    SiteOptions withLabels = options();
    withLabels.labels = {builtInTemplate("panel"), builtInTemplate("strip")};
    (void)buildSite(cameraShelf(), withLabels);
    for (const char *name : {"panel.pdf", "panel.svg", "panel.png", "strip.pdf", "strip.png"})
        EXPECT_GT(text("uf/lc2/disclosure." + std::string(name)).size(), 1000U) << name;
    const std::string page = text("uf/lc2/index.ar.html");
    EXPECT_THAT(page, testing::HasSubstr("<meta property=\"og:image\" content=\"https://"
                                         "nordlicht.example/uf/lc2/disclosure.strip.png\">"));
    EXPECT_THAT(page, testing::HasSubstr("/uf/lc2/disclosure.panel.pdf"));
    EXPECT_THAT(text("uf/lc2/revision-1.html"), testing::Not(testing::HasSubstr("og:image\"")));
}

/// German of three countries is one language of the site.
TEST(SiteLanguages, haveThatOfMostDisclosuresFirst) {
    const std::vector<Document> documents = {siteExample("bulb"), siteExample("kettle"),
                                             siteExampleWith("doorbell", "language", "de"),
                                             siteExampleWith("smart-plug", "language", "de-AT"),
                                             siteExampleWith("phone-s24", "language", "de-CH")};
    EXPECT_EQ(SiteLanguages({}, shelfOf(documents)).tags().front(), "de");
    EXPECT_EQ(SiteLanguages({}, shelfOf({siteExample("bulb")})).tags().front(), "en");
}

TEST_F(BuildSiteTest, stopsAndLeavesNothing) {
    SiteOptions stopped = options();
    stopped.stops = [] { return true; };
    EXPECT_TRUE(buildSite(cameraShelf(), stopped).isStopped);
    EXPECT_TRUE(fs::is_empty(folder()));
}

/// The lists of many products take as long as their pages.
TEST_F(BuildSiteTest, stopsAmongItsLists) {
    SiteOptions stopped = options();
    stopped.stops = [&] { return fs::exists(folder() / ".site.next/update-facts/index.html"); };
    EXPECT_TRUE(buildSite(cameraShelf(), stopped).isStopped);
    EXPECT_TRUE(fs::is_empty(folder()));
}

} // namespace
} // namespace updatefacts
