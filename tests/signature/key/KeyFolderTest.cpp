// SPDX-License-Identifier: MIT
#include "signature/key/KeyFolder.h"

#include "FolderTest.h"
#include "InChild.h"
#include "definitions/messages/SayFinding.h"
#include "document/files/IoError.h"
#include "output/files/TemporaryName.h"
#include "signature/SignerKeys.h"

#include <gmock/gmock.h>

#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <thread>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;

mode_t modeOf(const fs::path &path) {
    struct stat status {};
    ::stat(path.c_str(), &status);
    return status.st_mode & 07777;
}

class KeyFolderTest : public FolderTest {
  protected:
    [[nodiscard]] fs::path keys() const { return folder() / "keys"; }
    [[nodiscard]] fs::path fileOf(const SigningKey &key) const {
        return keys() / (kidText(key.publicKey()) + ".pem");
    }
    static Passphrase secret() { return Passphrase("correct horse"); }

    /// Why a key cannot be used, or "".
    std::string whyNot(const Jwk &jwk, Passphrase passphrase = secret()) const {
        try {
            (void)KeyFolder(keys()).open(jwk, passphrase);
        } catch (const IoError &error) {
            return inWords(error.sentence());
        }
        return {};
    }
};

TEST_F(KeyFolderTest, holdsWhatIsEntered) {
    const KeyFolder folder(keys());
    EXPECT_TRUE(folder.keys().keys.empty());
    folder.add(testKey(), secret(), testDay);
    folder.add(testKey(KeyKind::ed25519), secret(), testDay);
    const Jwks all = folder.keys();
    ASSERT_EQ(all.keys.size(), 2U);
    EXPECT_EQ(all.keys[0].key, testKey().publicKey());
    EXPECT_EQ(all.keys[1].since, testDay);
    EXPECT_EQ(folder.open(all.keys[1], secret()).publicKey(), all.keys[1].key);
    EXPECT_EQ(modeOf(keys()), 0700);
    EXPECT_EQ(modeOf(fileOf(testKey())), 0600);
    EXPECT_EQ(modeOf(keys() / "jwks.json") & 022, 0U);
    EXPECT_EQ(contents().size(), 4U) << "the folder, two keys and their list, and nothing else";
}

TEST_F(KeyFolderTest, statesAreKept) {
    const KeyFolder folder(keys());
    folder.add(testKey(), secret(), testDay);
    const Jwk active = folder.keys().keys.front();
    const Date later = 2026y / 11 / 27;
    folder.setState(active.key, KeyState::retired, later);
    const Jwk retired = folder.keys().keys.front();
    EXPECT_EQ(retired, (Jwk{active.key, KeyState::retired, testDay, later, {}}));
    EXPECT_THAT(whyNot(retired), HasSubstr("is retired"));
    folder.setState(active.key, KeyState::revoked, later, "lost");
    const Jwk revoked = folder.keys().keys.front();
    EXPECT_EQ(revoked, (Jwk{active.key, KeyState::revoked, testDay, later, "lost"}));
    EXPECT_THAT(whyNot(revoked), HasSubstr("is revoked"));
    EXPECT_THROW(folder.setState(active.key, KeyState::retired, later), IoError);
    EXPECT_EQ(folder.keys().keys.front(), revoked);
    folder.setHost("id.brewster.example");
    EXPECT_EQ(folder.keys().host, "id.brewster.example");
}

TEST_F(KeyFolderTest, damagedKeysAreNotUsed) {
    KeyFolder(keys()).add(testKey(), secret(), testDay);
    const Jwk jwk = KeyFolder(keys()).keys().keys.front();
    const fs::path file = fileOf(testKey());
    const std::string pem = contents().at("keys/" + file.filename().string());
    EXPECT_EQ(whyNot(jwk), "");
    EXPECT_THAT(whyNot(jwk, Passphrase("wrong horse")), HasSubstr("the passphrase is wrong"));
    struct Row {
        std::string text;
        const char *why;
    };
    const std::vector<Row> rows = {
        {"", "it is empty"},
        {pem.substr(0, 200), "it is no key, or it is cut off"},
        {"hello", "it is no key, or it is cut off"},
        {lockedKey(testKey(KeyKind::ed25519), secret()), "it holds another key"},
    };
    for (const Row &row : rows) {
        std::ofstream(file) << row.text;
        EXPECT_THAT(whyNot(jwk), HasSubstr(row.why));
    }
    fs::remove(file);
    EXPECT_THAT(whyNot(jwk), HasSubstr("there is no such file"));
}

TEST_F(KeyFolderTest, whatOthersMayReadIsNotUsed) {
    KeyFolder(keys()).add(testKey(), secret(), testDay);
    const Jwk jwk = KeyFolder(keys()).keys().keys.front();
    for (const mode_t mode : {0640, 0604, 0660, 0610}) {
        ::chmod(fileOf(testKey()).c_str(), mode);
        EXPECT_THAT(whyNot(jwk), HasSubstr("chmod 600")) << mode;
    }
    ::chmod(fileOf(testKey()).c_str(), 0400);
    EXPECT_EQ(whyNot(jwk), "");
    ::chmod(keys().c_str(), 0750);
    EXPECT_THAT(whyNot(jwk), HasSubstr("chmod 700"));
    EXPECT_THROW(KeyFolder(keys()).add(testKey(KeyKind::ed25519), secret(), testDay), IoError);
    EXPECT_EQ(KeyFolder(keys()).keys().keys.size(), 1U);
}

TEST_F(KeyFolderTest, aKeyIsEnteredOnce) {
    KeyFolder(keys()).add(testKey(), secret(), testDay);
    const auto before = contents();
    EXPECT_THROW(KeyFolder(keys()).add(testKey(), secret(), testDay), IoError);
    EXPECT_EQ(contents(), before);
}

TEST_F(KeyFolderTest, aDamagedListStops) {
    KeyFolder(keys()).add(testKey(), secret(), testDay);
    std::ofstream(keys() / "jwks.json") << "{\"keys\": [";
    EXPECT_THROW((void)KeyFolder(keys()).keys(), IoError);
    EXPECT_THROW(KeyFolder(keys()).add(testKey(KeyKind::ed25519), secret(), testDay), IoError);
    EXPECT_EQ(contents().size(), 3U);
}

/// What cannot be written whole leaves all as it was: the list, the keys, and no other file.
TEST_F(KeyFolderTest, aFileIsNoFolder) {
    std::ofstream(folder() / "file") << "";
    EXPECT_THROW((void)KeyFolder(folder() / "file").keys(), IoError);
    EXPECT_TRUE(KeyFolder(folder() / "none").keys().keys.empty());
}

TEST_F(KeyFolderTest, anInterruptedWriteLeavesTheOldState) {
    KeyFolder(keys()).add(testKey(), secret(), testDay);
    const auto before = contents();
    ::chmod((keys() / "jwks.json").c_str(), 0400);
    EXPECT_THROW(KeyFolder(keys()).add(testKey(KeyKind::ed25519), secret(), testDay), IoError);
    EXPECT_EQ(contents(), before);
    ::chmod((keys() / "jwks.json").c_str(), 0600);
    const rlimit small{1000, RLIM_INFINITY}; // the key is smaller, the list is larger
    EXPECT_TRUE(inChild(
        [&] {
            ::setrlimit(RLIMIT_FSIZE, &small);
            ::signal(SIGXFSZ, SIG_IGN);
        },
        [&] {
            try {
                KeyFolder(keys()).setState(testKey().publicKey(), KeyState::revoked, testDay,
                                           std::string(2000, 'x'));
            } catch (const IoError &) {
                return contents() == before;
            }
            return false;
        }));
    EXPECT_EQ(contents(), before);
}

TEST_F(KeyFolderTest, whatAKilledRunLeftIsTakenAway) {
    KeyFolder(keys()).add(testKey(), secret(), testDay);
    put("keys/" + temporaryName(), "half of a key");
    KeyFolder(keys()).setHost("brewster.example");
    EXPECT_EQ(contents().size(), 3U);
}

TEST_F(KeyFolderTest, twoAtATimeLoseNothing) {
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back(
            [&] { KeyFolder(keys()).add(makeSigningKey(KeyKind::ed25519), secret(), testDay); });
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(KeyFolder(keys()).keys().keys.size(), 4U);
}

TEST_F(KeyFolderTest, keysAreNamedByTheirBeginning) {
    Jwks all = keysOf(testKey());
    all.keys.push_back(keysOf(testKey(KeyKind::ed25519)).keys.front());
    const std::string name = kidText(testKey().publicKey());
    EXPECT_EQ(keysNamed(all, name).size(), 1U);
    EXPECT_EQ(keysNamed(all, name.substr(0, 6)).size(), 1U);
    EXPECT_EQ(keysNamed(all, name.substr(0, 2)).size(), 0U);
    EXPECT_EQ(keysNamed(all, name + "x").size(), 0U);
    EXPECT_EQ(keysNamed(all, "").size(), 0U);
}

} // namespace
} // namespace updatefacts
