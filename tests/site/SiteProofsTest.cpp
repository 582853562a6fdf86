// SPDX-License-Identifier: MIT
#include "site/SiteProofs.h"

#include "FolderTest.h"
#include "signature/SignFile.h"
#include "verify/SignedSite.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;

class SiteProofsTest : public FolderTest {
  protected:
    [[nodiscard]] fs::path site() const { return folder() / "site"; }
    [[nodiscard]] std::string text(const std::string &path) const {
        std::ifstream stream(site() / path);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    [[nodiscard]] SiteOutcome build(const std::vector<Document> &documents,
                                    const SiteKeys *keys = nullptr) const {
        return buildSite(shelfOf(documents), {site().string(), {"en"}, siteDay, {}, {}, keys});
    }
    [[nodiscard]] std::vector<std::string> filesEndingIn(const std::string &ending) const {
        std::vector<std::string> paths;
        for (const auto &[path, bytes] : contents())
            if (path.starts_with("site/") && path.ends_with(ending))
                paths.push_back(path.substr(5));
        return paths;
    }
    static std::vector<std::string> rulesOf(const Findings &findings) {
        std::vector<std::string> rules;
        for (const Finding &finding : findings)
            rules.push_back(finding.rule);
        return rules;
    }

    SignedSite m_signed;
};

TEST_F(SiteProofsTest, signsEachJson) {
    (void)m_signed.build(site().string());
    const std::optional<Jwks> keys = readJwks(text(keysPath));
    ASSERT_TRUE(keys);
    EXPECT_EQ(keys->host, "nordlicht.example");
    EXPECT_EQ(keys->keys, m_signed.keys().keys.keys);
    std::size_t count = 0;
    for (const std::string &path : filesEndingIn(".json")) {
        const CheckedSignature checked = checkSignatureOfFile(
            text(path + ".cose"), text(path), "https://nordlicht.example/" + path, *keys);
        EXPECT_EQ(checked.verdict, SignatureVerdict::good) << path;
        ++count;
    }
    EXPECT_GE(count, 10U);
    EXPECT_EQ(filesEndingIn(".cose").size(), count);
}

TEST_F(SiteProofsTest, changesNothingTheSecondTime) {
    (void)m_signed.build(site().string());
    const SiteChanges again = m_signed.build(site().string()).changes;
    EXPECT_EQ(again.added + again.changed + again.removed, 0U);
    SiteKeys other = m_signed.keys();
    other.key = m_signed.key("ed25519");
    const SiteChanges signedAnew = SignedSite::buildWith(other, site().string()).changes;
    EXPECT_EQ(signedAnew.changed,
              filesEndingIn(".cose").size() + filesEndingIn(".code.txt").size());
    EXPECT_EQ(signedAnew.added + signedAnew.removed, 0U);
}

/// Keys are published for the codes alone, too; without any the site has a log all the same.
TEST_F(SiteProofsTest, isSignedOnlyWithAKey) {
    SiteKeys keys = m_signed.keys();
    keys.key.reset();
    (void)build(cameraDocuments(), &keys);
    EXPECT_TRUE(fs::exists(site() / keysPath));
    EXPECT_TRUE(filesEndingIn(".cose").empty());
    (void)build(cameraDocuments());
    EXPECT_FALSE(fs::exists(site() / keysPath));
    EXPECT_EQ(readLog(text(publicationLogPath))->size(), 3U);
    EXPECT_TRUE(fs::exists(site() / "update-facts/verify.html"));
    EXPECT_TRUE(fs::exists(site() / "update-facts/verify.en.json"));
}

TEST_F(SiteProofsTest, areThoseOfTheHost) {
    SiteKeys keys = m_signed.keys();
    keys.keys.host = "other.example";
    EXPECT_EQ(rulesOf(build(cameraDocuments(), &keys).findings),
              std::vector<std::string>{"site.other_keys"});
    EXPECT_FALSE(fs::exists(site()));
}

/// Nothing that a site is built from takes an entry out of its log.
TEST_F(SiteProofsTest, keepTheLog) {
    (void)build(SignedSite::documents());
    const std::string log = text(publicationLogPath);
    EXPECT_THAT(rulesOf(build({SignedSite::firstKettle()}).findings),
                testing::ElementsAre("site.withdrawn", "site.withdrawn"));
    EXPECT_EQ(text(publicationLogPath), log);
    std::vector<Document> fewer = SignedSite::documents();
    fewer.erase(fewer.begin() + 2);
    EXPECT_THAT(rulesOf(build(fewer).findings), testing::ElementsAre("log.vanished"));
    EXPECT_EQ(text(publicationLogPath), log);
    const std::string index = text(".well-known/update-facts/index.json");
    Document changed = SignedSite::firstKettle();
    for (Member &member : changed.root.map)
        if (member.key == "product_name")
            member.value.scalar = "Another kettle";
    EXPECT_THAT(rulesOf(build({changed}).findings), testing::Contains("log.changed"));
    EXPECT_EQ(text(publicationLogPath), log);
    EXPECT_EQ(text(".well-known/update-facts/index.json"), index);
}

/// A signature that somebody deleted does not keep the site from being built.
TEST_F(SiteProofsTest, areMadeAgainWhereTheyAreGone) {
    (void)m_signed.build(site().string());
    for (const char *ending : {".cose", ".code.txt"})
        for (const std::string &path : filesEndingIn(ending))
            fs::remove(site() / path);
    EXPECT_FALSE(hasError(m_signed.build(site().string()).findings));
    EXPECT_EQ(filesEndingIn(".cose").size(), filesEndingIn(".json").size());
    EXPECT_FALSE(filesEndingIn(".code.txt").empty());
    fs::remove(site() / publicationLogPath);
    EXPECT_THAT(rulesOf(m_signed.build(site().string()).findings),
                testing::Contains("log.unreadable"));
}

TEST_F(SiteProofsTest, areNotBuiltOnALogThatWasTamperedWith) {
    (void)build(cameraDocuments());
    const std::string index = text(".well-known/update-facts/index.json");
    put(std::string("site/") + publicationLogPath, writeLog({}));
    EXPECT_EQ(rulesOf(build(SignedSite::documents()).findings),
              std::vector<std::string>{"log.unreadable"});
    EXPECT_EQ(text(".well-known/update-facts/index.json"), index);
}

} // namespace
} // namespace updatefacts
