// SPDX-License-Identifier: MIT
#include "FolderTest.h"
#include "PassphrasePipe.h"
#include "disclosure/Payload.h"
#include "proof/ReadCodes.h"
#include "signature/SoftToken.h"
#include "signature/VerifyCode.h"
#include "signature/key/KeyFolder.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

const std::string examples = UPDATEFACTS_SOURCE_DIR "/schema/examples/";
const std::string secret = "correct horse\n";

class SignedLabelTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        const Outcome made =
            runWithPassphrase({"keys", "new", "--keys", keys(), "--type", "ed25519"}, secret);
        ASSERT_EQ(made.code, 0) << made.err;
        m_kid = made.out.substr(0, made.out.find('\n'));
    }
    [[nodiscard]] std::string keys() const { return folder() / "keys"; }
    [[nodiscard]] const std::string &kid() const { return m_kid; }

    [[nodiscard]] Outcome label(std::vector<std::string> words, const std::string &key,
                                const std::string &passphrase = secret) const {
        words.insert(words.begin(), "label");
        words.insert(words.end(),
                     {"--sign", key, "--keys", keys(), "-o", (folder() / "out").string()});
        return runWithPassphrase(words, passphrase);
    }

    /// The codes of every file in the folder of the labels.
    [[nodiscard]] std::vector<std::string> codes() const {
        std::vector<std::string> all;
        for (const auto &[name, bytes] : contents())
            if (name.starts_with("out/") && name != "out/")
                for (const std::string &code : codesShown(bytes).codes)
                    all.push_back(code);
        return all;
    }

  private:
    std::string m_kid;
};

TEST_F(SignedLabelTest, everyFormatHasTheSameSignedCode) {
    const Outcome outcome =
        label({examples + "kettle.yaml", "--template", "panel,thermal", "--format",
               "pdf,svg,png,png1", "--language", "en", "--language", "de"},
              kid());
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const std::vector<std::string> all = codes();
    ASSERT_EQ(all.size(), 16U);
    EXPECT_EQ(std::set(all.begin(), all.end()).size(), 1U);
    const VerifiedCode code = verifyCode(all.front(), KeyFolder(keys()).keys());
    EXPECT_EQ(code.verdict, CodeVerdict::good);
    EXPECT_EQ(code.address, "https://brewster.example/01/09520000001704");
    EXPECT_EQ(code.statement->model, "K17-GB");
}

/// Their column of the code is as wide as it has to be.
TEST_F(SignedLabelTest, sheetsOfPaperTakeIt) {
    const Outcome outcome =
        label({examples + "kettle.yaml", "--template", "sheet,sheet_letter"}, kid());
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    ASSERT_EQ(codes().size(), 2U);
    EXPECT_EQ(verifyCode(codes().front(), KeyFolder(keys()).keys()).verdict, CodeVerdict::good);
}

/// Ed25519 signs the same in the same way.
TEST_F(SignedLabelTest, twiceTheSameBytes) {
    ASSERT_EQ(label({examples + "kettle.yaml"}, kid()).code, 0);
    const auto first = contents();
    ASSERT_EQ(label({examples + "kettle.yaml"}, kid()).code, 0);
    EXPECT_EQ(contents(), first);
}

TEST_F(SignedLabelTest, eachDisclosureHasItsOwn) {
    const Outcome outcome =
        label({examples + "kettle.yaml", examples + "camera.yaml", examples + "bulb.yaml",
               examples + "phone-ended.yaml", "--format", "png"},
              kid());
    ASSERT_EQ(outcome.code, 3) << outcome.err; // support of the router has ended
    for (const std::string &code : codes()) {
        const VerifiedCode verified = verifyCode(code, KeyFolder(keys()).keys());
        EXPECT_EQ(verified.verdict, CodeVerdict::good);
        EXPECT_FALSE(verified.statement->name.empty());
    }
    EXPECT_EQ(codes().size(), 4U);
}

/// A code is never drawn smaller to make it fit.
TEST_F(SignedLabelTest, facesThatAreTooSmallRefuse) {
    for (const char *face : {"esl_small", "shelf", "strip", "tag"}) {
        const Outcome outcome = label({examples + "kettle.yaml", "--template", face}, kid());
        EXPECT_EQ(outcome.code, 2) << face;
        EXPECT_THAT(outcome.err,
                    HasSubstr(std::string("kettle.yaml (") + face +
                              ", en): error: The signed code is too large for this label."));
        EXPECT_THAT(outcome.err, HasSubstr("leave out --sign"));
        EXPECT_THAT(outcome.err, testing::Not(HasSubstr("[label.overflow]")));
    }
    EXPECT_FALSE(fs::exists(folder() / "out"));
}

TEST_F(SignedLabelTest, withoutItsKeyNothingIsWritten) {
    const std::string kettle = examples + "kettle.yaml";
    EXPECT_EQ(label({kettle}, "nobody").code, 64);
    const Outcome wrong = label({kettle}, kid(), "battery staple\n");
    EXPECT_EQ(wrong.code, 4);
    EXPECT_THAT(wrong.err, HasSubstr("the passphrase is wrong, or the file is damaged"));
    EXPECT_THAT(wrong.err, testing::Not(HasSubstr("battery")));
    ASSERT_EQ(runInProcess({"keys", "retire", kid(), "--keys", keys()}).code, 0);
    const Outcome retired = label({kettle}, kid());
    EXPECT_EQ(retired.code, 4);
    EXPECT_THAT(retired.err, HasSubstr("is retired"));
    EXPECT_FALSE(fs::exists(folder() / "out"));
}

TEST_F(SignedLabelTest, aTokenSigns) {
    if (!SoftToken::isInstalled())
        GTEST_SKIP() << "softhsm2 or libengine-pkcs11-openssl is not installed";
    const SoftToken token(folder() / "hsm");
    ASSERT_TRUE(token.isThere());
    const std::string program = UPDATEFACTS_PROGRAM_DIR "/updatefacts";
    const std::string with = " --keys '" + keys() + "'";
    const std::string address = '\'' + SoftToken::address() + '\'';
    ASSERT_TRUE(SoftToken::runProgram(program, "keys new --key " + address + with));
    ASSERT_TRUE(SoftToken::runProgram(program, "label '" + examples + "kettle.yaml' '" + examples +
                                                   "camera.yaml' --format png -o '" +
                                                   (folder() / "out").string() + "' --sign " +
                                                   address + with));
    ASSERT_EQ(codes().size(), 2U);
    for (const std::string &code : codes())
        EXPECT_EQ(verifyCode(code, KeyFolder(keys()).keys()).verdict, CodeVerdict::good);
}

} // namespace
} // namespace updatefacts
