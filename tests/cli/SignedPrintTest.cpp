// SPDX-License-Identifier: MIT
#include "FolderTest.h"
#include "PassphrasePipe.h"
#include "document/files/ReadFile.h"
#include "proof/ReadCodes.h"
#include "signature/SoftToken.h"
#include "signature/VerifyCode.h"
#include "signature/key/KeyFolder.h"

#include <gmock/gmock.h>

#include <set>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

const std::string printSecret = "correct horse\n";

/// A shop that is the maker's own prints with ES256, which signs otherwise each time.
class SignedPrintTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        for (const char *name : {"camera", "bulb"})
            put(std::string("library/") + name + ".yaml",
                readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/" + std::string(name) + ".yaml"));
        put("prices.csv", "model,item,copies\nLC2-100,A-1,3\nGU10-827,A-2,1\nLC2-100,A-3,1\n");
        m_kid = newKey();
    }

    [[nodiscard]] std::string in(const std::string &name) const { return folder() / name; }
    [[nodiscard]] std::string newKey() const {
        const Outcome made = runWithPassphrase({"keys", "new", "--keys", in("keys")}, printSecret);
        EXPECT_EQ(made.code, 0) << made.err;
        return made.out.substr(0, made.out.find('\n'));
    }
    [[nodiscard]] std::vector<std::string> words(const std::string &key) const {
        return {"print",   in("prices.csv"),   "--library", in("library"),
                "--index", in("index.sqlite"), "--sign",    key,
                "--keys",  in("keys"),         "--today",   "2026-03-20"};
    }
    [[nodiscard]] Outcome print(const std::string &key, std::vector<std::string> more = {}) const {
        std::vector<std::string> all = words(key);
        all.insert(all.end(), {"-o", in("run.pdf"), "--template", m_template});
        all.insert(all.end(), more.begin(), more.end());
        return runWithPassphrase(all, printSecret);
    }
    /// What the codes of a file say, each once and each signed by our key.
    [[nodiscard]] std::set<std::string> goodCodes(const std::string &file) const {
        std::set<std::string> codes;
        const Jwks keys = KeyFolder(in("keys")).keys();
        for (const std::string &code : codesShown(readFile(in(file))).codes) {
            EXPECT_EQ(verifyCode(code, keys).verdict, CodeVerdict::good) << code;
            codes.insert(code);
        }
        return codes;
    }

    std::string m_kid;
    std::string m_template = "panel";
};

TEST_F(SignedPrintTest, everyLabelHasASignedCode) {
    const Outcome outcome = print(m_kid);
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.err, HasSubstr("Labels printed: 5;"));
    EXPECT_EQ(goodCodes("run.pdf").size(), 2U) << "one for each disclosure";
    const Outcome ledger = runInProcess({"ledger", "export", in("run.pdf.ledger")});
    EXPECT_THAT(ledger.out, HasSubstr("\"signed_by\":\"" + m_kid + '"'));
}

TEST_F(SignedPrintTest, aLostFileIsMadeAgainWithTheSameKeyOnly) {
    ASSERT_EQ(print(m_kid).code, 0);
    const std::string pdf = readFile(in("run.pdf"));
    fs::remove(in("run.pdf"));
    const std::string other = newKey();
    for (const Outcome &outcome :
         {print(other, {"--resume"}),
          runInProcess({"print", in("prices.csv"), "--library", in("library"), "--index",
                        in("index.sqlite"), "--template", m_template, "--today", "2026-03-20", "-o",
                        in("run.pdf"), "--resume"})}) {
        EXPECT_EQ(outcome.code, 4);
        EXPECT_THAT(outcome.err, HasSubstr("with other options"));
    }
    EXPECT_FALSE(fs::exists(in("run.pdf")));
    EXPECT_EQ(print(m_kid.substr(0, 5), {"--resume"}).code, 0);
    EXPECT_TRUE(readFile(in("run.pdf")) == pdf);
}

TEST_F(SignedPrintTest, shardsOfOneRun) {
    for (const char *shard : {"1", "2"})
        ASSERT_EQ(print(m_kid, {"--volume-pages", "2", "--shard", std::string(shard) + "/2", "-o",
                                in(std::string("shard") + shard + ".pdf")})
                      .code,
                  0);
    EXPECT_EQ(
        runInProcess({"ledger", "merge", in("shard1.pdf.ledger"), in("shard2.pdf.ledger")}).code,
        0);
    for (const char *file : {"shard1-0001.pdf", "shard2-0002.pdf", "shard1-0003.pdf"})
        EXPECT_FALSE(goodCodes(file).empty()) << file;
}

/// A code is never drawn smaller to make it fit, nor left unsigned.
TEST_F(SignedPrintTest, rowsWhoseTemplateIsTooSmallAreRefused) {
    m_template = "shelf";
    const Outcome outcome = print(m_kid);
    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.err,
                HasSubstr("prices.csv:2:1: error: The signed code is too large for this label."));
    EXPECT_THAT(outcome.err, HasSubstr("label.signed: 3"));
    EXPECT_FALSE(fs::exists(in("run.pdf")));
}

TEST_F(SignedPrintTest, withoutItsKeyNothingIsPrinted) {
    EXPECT_EQ(print("nobody").code, 64);
    ASSERT_EQ(runInProcess({"keys", "revoke", m_kid, "--keys", in("keys")}).code, 0);
    const Outcome revoked = print(m_kid);
    EXPECT_EQ(revoked.code, 4);
    EXPECT_THAT(revoked.err, HasSubstr("is revoked"));
    EXPECT_FALSE(fs::exists(in("run.pdf.ledger")));
}

/// Of a maker whose key was stolen.
TEST_F(SignedPrintTest, labelsOfARevokedKeyAreStale) {
    ASSERT_EQ(print(m_kid).code, 0);
    const std::vector<std::string> stale = {
        "stale",   in("run.pdf.ledger"), "--library", in("library"),
        "--index", in("index.sqlite"),   "--keys",    in("keys/jwks.json")};
    (void)newKey();
    EXPECT_EQ(runInProcess(stale).code, 0);
    ASSERT_EQ(runInProcess({"keys", "revoke", m_kid, "--keys", in("keys")}).code, 0);
    const Outcome outcome = runInProcess(stale);
    EXPECT_EQ(outcome.code, 3);
    EXPECT_THAT(outcome.out, HasSubstr("A-1  LC2-100   signed with a revoked key"));
    EXPECT_THAT(outcome.err, HasSubstr("Stale labels: 5 of 5."));
    put("keys/jwks.json", "{");
    EXPECT_EQ(runInProcess(stale).code, 4);
}

TEST_F(SignedPrintTest, aTokenSigns) {
    if (!SoftToken::isInstalled())
        GTEST_SKIP() << "softhsm2 or libengine-pkcs11-openssl is not installed";
    const SoftToken token(folder() / "hsm");
    ASSERT_TRUE(token.isThere());
    const std::string program = UPDATEFACTS_PROGRAM_DIR "/updatefacts";
    ASSERT_TRUE(SoftToken::runProgram(program, "keys new --key '" + SoftToken::address() +
                                                   "' --keys '" + in("keys") + "'"));
    std::string line;
    for (const std::string &word : words(SoftToken::address()))
        line += '\'' + word + "' ";
    line += "--template panel -o '" + in("run.pdf") + '\'';
    ASSERT_TRUE(SoftToken::runProgram(program, line));
    const std::string pdf = readFile(in("run.pdf"));
    EXPECT_EQ(goodCodes("run.pdf").size(), 2U);
    fs::remove(in("run.pdf"));
    ASSERT_TRUE(SoftToken::runProgram(program, line + " --resume"));
    EXPECT_TRUE(readFile(in("run.pdf")) == pdf);
}

} // namespace
} // namespace updatefacts
