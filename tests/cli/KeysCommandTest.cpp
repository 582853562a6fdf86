// SPDX-License-Identifier: MIT
#include "FolderTest.h"
#include "PassphrasePipe.h"
#include "signature/SoftToken.h"
#include "signature/key/KeyFolder.h"

#include <gmock/gmock.h>

#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::StartsWith;

mode_t modeOf(const fs::path &path) {
    struct stat status {};
    ::stat(path.c_str(), &status);
    return status.st_mode & 07777;
}

class KeysCommandTest : public FolderTest {
  protected:
    [[nodiscard]] std::string keys() const { return folder() / "keys"; }

    [[nodiscard]] Outcome run(std::vector<std::string> words,
                              const std::string &passphrase = "correct horse\n") const {
        words.insert(words.begin(), "keys");
        words.insert(words.end(), {"--keys", keys()});
        return runWithPassphrase(words, passphrase);
    }
    /// The name of a new key.
    [[nodiscard]] std::string made(const std::string &type = "es256") const {
        const Outcome outcome = run({"new", "--type", type});
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        return outcome.out.substr(0, outcome.out.find('\n'));
    }
};

TEST_F(KeysCommandTest, aKeyIsForItsOwnerAlone) {
    const std::string es256 = made();
    const std::string ed25519 = made("ed25519");
    EXPECT_EQ(modeOf(keys()), 0700);
    EXPECT_EQ(modeOf(fs::path(keys()) / (es256 + ".pem")), 0600);
    EXPECT_EQ(modeOf(fs::path(keys()) / (ed25519 + ".pem")), 0600);
    EXPECT_THAT(contents().at("keys/" + es256 + ".pem"),
                StartsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    const Outcome listed = run({"list"});
    EXPECT_EQ(listed.out, "key          kind   state   since       until  place  reason\n" + es256 +
                              "  ES256  active  2026-03-20         file\n" + ed25519 +
                              "  EdDSA  active  2026-03-20         file\n");
}

TEST_F(KeysCommandTest, aPassphraseHas1024BytesAtMost) {
    EXPECT_EQ(run({"new"}, std::string(1024, 'x') + '\n').code, 0);
    const auto before = contents();
    const Outcome longer = run({"new"}, std::string(1025, 'x') + '\n');
    EXPECT_EQ(longer.code, 4);
    EXPECT_EQ(longer.err,
              "updatefacts: The passphrase is too long; it can have at most 1,024 bytes.\n");
    EXPECT_EQ(contents(), before);
}

TEST_F(KeysCommandTest, statesAreSaidAndExported) {
    const std::string first = made();
    const std::string second = made();
    EXPECT_EQ(run({"retire", first.substr(0, 6), "--today", "2026-05-01"}).code, 0);
    const Outcome revoked =
        run({"revoke", second, "--today", "2026-06-01", "--reason", "laptop stolen"});
    EXPECT_THAT(revoked.err, HasSubstr("Publish the list of keys now"));
    EXPECT_THAT(run({"list"}).out, HasSubstr("retired  2026-03-20  2026-05-01  file"));
    EXPECT_EQ(run({"retire", second}).code, 4) << "there is no way back";
    const Outcome exported = run({"export"});
    EXPECT_EQ(exported.out, contents().at("keys/jwks.json"));
    EXPECT_THAT(exported.out,
                HasSubstr("\"state\": \"revoked\", \"since\": \"2026-03-20\", \"until\": "
                          "\"2026-06-01\", \"reason\": \"laptop stolen\""));
    EXPECT_THAT(exported.out, testing::Not(HasSubstr("PRIVATE")));
    const std::string file = folder() / "jwks.json";
    EXPECT_EQ(run({"export", "-o", file}).code, 0);
    EXPECT_EQ(contents().at("jwks.json"), exported.out);
    EXPECT_EQ(run({"export", "-o", file}).code, 4) << "it exists already";
    EXPECT_EQ(run({"export", "-o", file, "--force"}).code, 0);
}

TEST_F(KeysCommandTest, linesThatMeanNothingAreRefused) {
    for (const std::vector<std::string> &words : {std::vector<std::string>{},
                                                  {"make"},
                                                  {"new", "--type", "rsa"},
                                                  {"new", "--key", "abc"},
                                                  {"retire"},
                                                  {"retire", "a", "b"},
                                                  {"retire", "nobody"},
                                                  {"new", "--today", "now"}})
        EXPECT_EQ(run(words).code, 64);
    EXPECT_FALSE(fs::exists(keys()));
    EXPECT_THAT(run({"list"}).err, HasSubstr("There are no keys"));
}

TEST_F(KeysCommandTest, namesThatTwoKeysHaveAreRefused) {
    EXPECT_EQ(run({"retire", made().substr(0, 2)}).code, 64);
}

TEST_F(KeysCommandTest, shortPassphrasesMakeNothing) {
    for (const char *passphrase : {"", "\n", "1234567\n", "1234567\r\n"}) {
        const Outcome outcome = run({"new"}, passphrase);
        EXPECT_EQ(outcome.code, 4);
        EXPECT_THAT(outcome.err, HasSubstr("it needs at least 8 characters"));
    }
    EXPECT_FALSE(fs::exists(keys()));
}

TEST_F(KeysCommandTest, descriptorsThatAreNoneAreSaid) {
    for (const char *number : {"-1", "x", "999"}) {
        const Outcome outcome =
            runInProcess({"keys", "new", "--keys", keys(), "--passphrase-fd", number});
        EXPECT_EQ(outcome.code, 4) << number;
        EXPECT_THAT(outcome.err, HasSubstr("cannot be read from the descriptor"));
    }
}

/// What is typed is asked for twice, and not shown.
TEST_F(KeysCommandTest, theTerminalShowsNoPassphrase) {
    const std::string program = UPDATEFACTS_PROGRAM_DIR "/updatefacts";
    const auto typed = [&](const std::string &keysIn) {
        const std::string log = folder() / "log";
        const std::string line = "(sleep 0.7; printf '" + keysIn + "') | script -qec '" + program +
                                 " keys new --keys " + keys() + "' " + log + " > /dev/null 2>&1";
        EXPECT_NE(std::system(line.c_str()), -1);
        return contents().at("log");
    };
    if (std::system("command -v script > /dev/null") != 0)
        GTEST_SKIP() << "there is no \"script\" of bsdutils to make a terminal";
    const std::string refused = typed("correct horse\\nwrong horse\\n");
    EXPECT_THAT(refused, HasSubstr("The two passphrases are not the same"));
    EXPECT_FALSE(fs::exists(keys()));
    const std::string taken = typed("correct horse\\ncorrect horse\\n");
    EXPECT_THAT(taken, HasSubstr("New passphrase"));
    EXPECT_THAT(taken, testing::Not(HasSubstr("horse")));
    EXPECT_EQ(KeyFolder(keys()).keys().keys.size(), 1U);
}

TEST_F(KeysCommandTest, keysOfATokenStayThere) {
    if (!SoftToken::isInstalled())
        GTEST_SKIP() << "softhsm2 or libengine-pkcs11-openssl is not installed";
    const SoftToken token(folder() / "hsm");
    ASSERT_TRUE(token.isThere());
    const std::string program = UPDATEFACTS_PROGRAM_DIR "/updatefacts";
    ASSERT_TRUE(SoftToken::runProgram(program, "keys new --key '" + SoftToken::address() +
                                                   "' --keys '" + keys() + "'"));
    const std::string kid = kidText(KeyFolder(keys()).keys().keys.front().key);
    EXPECT_EQ(contents().at("keys/" + kid + ".token"), SoftToken::address() + '\n');
    EXPECT_THAT(run({"list"}).out, HasSubstr("token"));
    EXPECT_EQ(run({"retire", SoftToken::address()}).code, 0);
    EXPECT_EQ(KeyFolder(keys()).keys().keys.front().state, KeyState::retired);
}

} // namespace
} // namespace updatefacts
