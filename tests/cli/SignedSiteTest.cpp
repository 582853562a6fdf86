// SPDX-License-Identifier: MIT
#include "FolderTest.h"
#include "PassphrasePipe.h"
#include "proof/ReadCodes.h"
#include "signature/SignFile.h"
#include "signature/VerifyCode.h"
#include "site/log/PublicationLog.h"
#include "site/seal/SealFile.h"
#include "site/verify/CheckPage.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

const std::string siteSecret = "correct horse\n";

class SignedSiteTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        const fs::path examples = UPDATEFACTS_SOURCE_DIR "/schema/examples";
        fs::create_directories(folder() / "published");
        fs::copy(examples / "camera.yaml", folder() / "published");
        for (const char *name : {"camera-1.yaml", "camera-2.yaml"})
            fs::copy(examples / "history" / name, folder() / "published");
        m_kid = newKey();
    }

    [[nodiscard]] std::string path(const std::string &name) const {
        return (folder() / name).string();
    }
    [[nodiscard]] std::string text(const std::string &name) const {
        std::ifstream stream(folder() / name);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    [[nodiscard]] std::string newKey() const {
        const Outcome made = runWithPassphrase({"keys", "new", "--keys", path("keys")}, siteSecret);
        EXPECT_EQ(made.code, 0) << made.err;
        return made.out.substr(0, made.out.find('\n'));
    }
    [[nodiscard]] Outcome site(std::vector<std::string> more,
                               const std::string &passphrase = siteSecret) const {
        std::vector<std::string> words = {"site",       path("published"), "-o",
                                          path("site"), "--language",      "en",
                                          "--labels",   m_labels};
        words.insert(words.end(), more.begin(), more.end());
        return runWithPassphrase(words, passphrase);
    }
    [[nodiscard]] Outcome signedSite() const {
        return site({"--sign", m_kid, "--keys", path("keys")});
    }
    [[nodiscard]] Outcome checkLog(std::vector<std::string> more = {}) const {
        more.insert(more.begin(), {"log", "check", path("site")});
        return runInProcess(more);
    }

    /// What the code says on a label of the camera.
    [[nodiscard]] std::vector<std::string> codesOn(const std::string &label) const {
        return codesShown(text("site/uf/lc2/disclosure." + label)).codes;
    }

    std::string m_kid;
    std::string m_labels = "none";
};

TEST_F(SignedSiteTest, isSignedAndStaysTheSame) {
    ASSERT_EQ(signedSite().code, 0);
    const auto first = contents();
    ASSERT_EQ(signedSite().code, 0);
    EXPECT_EQ(contents(), first);
    const std::optional<Jwks> keys = readJwks(text(std::string("site/") + keysPath));
    const std::string log = text(std::string("site/") + publicationLogPath);
    const std::string seal = text(std::string("site/") + publicationLogPath + ".cose");
    EXPECT_EQ(checkSignatureOfFile(
                  seal, log, std::string("https://nordlicht.example/") + publicationLogPath, *keys)
                  .verdict,
              SignatureVerdict::good);
    for (const std::vector<std::string> &keysOf :
         {std::vector<std::string>{}, {"--keys", path("keys/jwks.json")}})
        EXPECT_THAT(checkLog(keysOf).err, HasSubstr("The log is whole. Entries: 3."));
}

/// ES256 signs otherwise each time: the labels stay the same all the same.
TEST_F(SignedSiteTest, signsItsLabelsAndLeavesThemAsTheyAre) {
    m_labels = "panel,strip";
    const Outcome outcome = signedSite();
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const std::string code = text("site/uf/lc2/disclosure.code.txt");
    for (const char *label : {"panel.pdf", "panel.png", "panel.svg"})
        EXPECT_THAT(codesOn(label), testing::ElementsAre(code.substr(0, code.find('\n')))) << label;
    EXPECT_THAT(codesOn("strip.png"), testing::ElementsAre("https://nordlicht.example/uf/lc2"))
        << "a signed code has no room there";
    const std::optional<Jwks> keys = readJwks(text(std::string("site/") + keysPath));
    EXPECT_EQ(verifyCode(codesOn("panel.png").front(), *keys).verdict, CodeVerdict::good);
    const auto first = contents();
    EXPECT_THAT(signedSite().err, HasSubstr("0 are new, 0 changed and 0 are gone"));
    EXPECT_TRUE(contents() == first);
}

/// Whoever writes another signature there does not get it onto a label.
TEST_F(SignedSiteTest, signsItsLabelsAgainWhereTheOldCodeIsNotItsOwn) {
    m_labels = "panel";
    ASSERT_EQ(signedSite().code, 0);
    const std::string first = text("site/uf/lc2/disclosure.code.txt");
    put("site/uf/lc2/disclosure.code.txt", first.substr(0, first.size() - 2) + "\n");
    ASSERT_EQ(signedSite().code, 0);
    const std::string second = text("site/uf/lc2/disclosure.code.txt");
    EXPECT_NE(second, first);
    m_kid = newKey();
    ASSERT_EQ(signedSite().code, 0);
    EXPECT_NE(text("site/uf/lc2/disclosure.code.txt"), second);
    const std::optional<Jwks> keys = readJwks(text(std::string("site/") + keysPath));
    const VerifiedCode code = verifyCode(codesOn("panel.png").front(), *keys);
    EXPECT_EQ(code.verdict, CodeVerdict::good);
    EXPECT_EQ(kidText(code.key->key), m_kid);
    ASSERT_EQ(site({}, "").code, 0);
    EXPECT_FALSE(fs::exists(folder() / "site/uf/lc2/disclosure.code.txt"));
    EXPECT_THAT(codesOn("panel.png"), testing::ElementsAre("https://nordlicht.example/uf/lc2"));
}

TEST_F(SignedSiteTest, isNotBuiltWithoutItsKey) {
    EXPECT_EQ(site({"--sign", m_kid, "--keys", path("keys")}, "wrong\n").code, 4);
    EXPECT_EQ(site({"--sign", "nothing", "--keys", path("keys")}).code, 64);
    EXPECT_EQ(site({"--keys", path("none")}).code, 64);
    EXPECT_FALSE(fs::exists(folder() / "site"));
}

/// Who watches keeps the log and the keys: a log that somebody else wrote and signed is seen.
TEST_F(SignedSiteTest, isWatched) {
    ASSERT_EQ(signedSite().code, 0);
    fs::copy(folder() / "site/.well-known/jwks.json", folder() / "kept-keys.json");
    fs::copy(folder() / "site" / publicationLogPath, folder() / "kept-log.json");
    const std::vector<std::string> kept = {"--keys", path("kept-keys.json"), "--kept",
                                           path("kept-log.json")};
    EXPECT_EQ(checkLog(kept).code, 0);
    fs::remove_all(folder() / "site");
    fs::remove(folder() / "published/camera.yaml");
    m_kid = newKey();
    ASSERT_EQ(signedSite().code, 0);
    EXPECT_EQ(checkLog().code, 0); // by itself it is whole
    const Outcome outcome = checkLog(kept);
    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.err, HasSubstr("The log is signed with a key that is none of "
                                       "\"nordlicht.example\"."));
    EXPECT_THAT(outcome.err, HasSubstr("The log had 3 entries and now has 2."));
}

TEST_F(SignedSiteTest, losesItsSignatureWithItsKey) {
    ASSERT_EQ(signedSite().code, 0);
    ASSERT_EQ(runInProcess({"keys", "revoke", m_kid, "--keys", path("keys")}).code, 0);
    EXPECT_THAT(checkLog({"--keys", path("keys/jwks.json")}).err, HasSubstr("[log.signature]"));
    ASSERT_EQ(site({"--keys", path("keys")}).code, 0);
    EXPECT_THAT(checkLog().err, HasSubstr("The log has no signature."));
}

TEST(VerifyPageTest, isPrinted) {
    const Outcome outcome = runInProcess({"verify", "--page"});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.out, checkPage());
}

} // namespace
} // namespace updatefacts
