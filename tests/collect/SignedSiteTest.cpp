// SPDX-License-Identifier: MIT
// The very site that the program builds and signs, from keys that it made: served as it is, by a
// server that another process asks in its name.
#include "CollectFixture.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

class SignedSiteCollectTest : public CollectFixture {
  protected:
    void SetUp() override {
        CollectFixture::SetUp();
        options.manners.port = server().port();
        fs::create_directories(folder() / "published");
        publish("camera-1.yaml", first);
        publish("camera-2.yaml", second);
        m_kid = newKey();
        build();
        serve();
        EXPECT_THAT(messagesOf(night()), ElementsAre("collect.keys:first"));
    }
    void publish(const std::string &name, const std::string &text) const {
        std::ofstream(folder() / "published" / name) << text;
    }
    /// Runs the program, with the passphrase of the keys; what it printed.
    std::string program(std::vector<std::string> words) const {
        if (words.front() == "keys" || words.front() == "site")
            words.insert(words.end(), {"--keys", (folder() / "keys").string()});
        std::string line = "exec 7<<<'correct horse'; '" UPDATEFACTS_PROGRAM "'";
        for (const std::string &word : words)
            line += " '" + word + '\'';
        line = "bash -c \"" + line + " 2>>" + (folder() / "err").string() + " >" +
               (folder() / "out").string() + '"';
        EXPECT_EQ(std::system(line.c_str()), 0) << line << readFile((folder() / "err").string());
        return readFile((folder() / "out").string());
    }
    [[nodiscard]] std::string newKey() const {
        const std::string out = program({"keys", "new", "--passphrase-fd", "7"});
        return out.substr(0, out.find('\n'));
    }
    void build() const {
        (void)program({"site", (folder() / "published").string(), "-o", siteFolder().string(),
                       "--language", "en", "--labels", "none", "--today", "2026-11-27", "--sign",
                       m_kid, "--passphrase-fd", "7"});
    }
    [[nodiscard]] fs::path siteFolder() const { return folder() / "site"; }
    void serve() const {
        server().clear();
        for (const auto &entry : fs::recursive_directory_iterator(siteFolder()))
            if (entry.is_regular_file())
                server().put('/' + fs::relative(entry.path(), siteFolder()).string(),
                             {readFile(entry.path().string())});
    }
    [[nodiscard]] CollectOutcome night() const {
        return run({{std::string("https://nordlicht.example/") + machineIndexPath}});
    }

    std::string m_kid;
};

TEST_F(SignedSiteCollectTest, isVerified) {
    EXPECT_EQ(kept().size(), 2U);
    publish("camera.yaml", third);
    build();
    serve();
    EXPECT_THAT(messagesOf(night()), IsEmpty());
    EXPECT_EQ(kept().size(), 3U);
    EXPECT_THAT(messagesOf(night()), IsEmpty());
}

TEST_F(SignedSiteCollectTest, changesItsKey) {
    const std::string before = m_kid;
    const std::string next = newKey();
    build(); // signed by the old key, it announces the new one
    serve();
    EXPECT_THAT(messagesOf(night()), ElementsAre("collect.keys:more"));
    m_kid = next;
    (void)program({"keys", "revoke", before});
    publish("camera.yaml", third);
    build();
    serve();
    EXPECT_THAT(messagesOf(night()), IsEmpty());
    EXPECT_EQ(kept().size(), 3U);
}

TEST_F(SignedSiteCollectTest, isNotBelievedWithAKeyThatItNeverAnnounced) {
    (void)program({"keys", "revoke", m_kid});
    m_kid = newKey();
    publish("camera.yaml", third);
    build();
    serve();
    EXPECT_THAT(messagesOf(night()), ElementsAre("collect.keys:replaced"));
    EXPECT_EQ(kept().size(), 2U);
    options.pinned = {*readJwks(readFile((siteFolder() / keysPath).string()))};
    EXPECT_THAT(messagesOf(night()), IsEmpty());
    EXPECT_EQ(kept().size(), 3U);
}

/// Each bit of what is signed counts.
TEST_F(SignedSiteCollectTest, isRefusedWithAFlippedByte) {
    publish("camera.yaml", third);
    build();
    serve();
    const std::string path = "/uf/lc2/disclosure.yaml";
    std::string text = readFile(siteFolder().string() + path);
    const std::size_t at = text.find("Lumio");
    text[at] = char(text[at] ^ 1);
    server().put(path, {text});
    EXPECT_THAT(messagesOf(night()), Contains("collect.signature:wrong"));
    EXPECT_EQ(kept().size(), 2U);
}

TEST_F(SignedSiteCollectTest, isNotBelievedOnceItsLogBeganAnew) {
    fs::remove_all(siteFolder());
    fs::remove(folder() / "published/camera-2.yaml");
    build();
    serve();
    const std::vector<std::string> messages = messagesOf(night());
    EXPECT_THAT(messages, Contains("log.shortened"));
    EXPECT_THAT(messages, Contains("collect.rolled_back"));
}

} // namespace
} // namespace updatefacts
