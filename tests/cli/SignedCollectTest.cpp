// SPDX-License-Identifier: MIT
// What "collect" says of a signed site that is not as it was the night before, word by word: beside
// what it said before, collect/signed.txt; UPDATE_GOLDENS=1 writes it anew.
#include "FolderTest.h"
#include "RunInProcess.h"
#include "bench/CollectActs.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;

void replaceEach(std::string &text, const std::string &what, const std::string &by) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what))
        text.replace(at, what.size(), by);
}

class SignedCollectTest : public FolderTest {
  protected:
    [[nodiscard]] Outcome collect(const WatchedMaker &maker, std::vector<std::string> words) const {
        words.insert(words.begin(), "collect");
        words.insert(words.end(),
                     {"-o", (folder() / "library").string(), "--pause", "0", "--ca",
                      maker.server.certificateFile().string(), "--today", "2026-11-27"});
        return runInProcess(words);
    }
    /// Without what is otherwise each time.
    [[nodiscard]] std::string plain(std::string text, const WatchedMaker &maker) const {
        replaceEach(text, maker.server.address(""), "https://maker");
        replaceEach(text, "localhost+" + std::to_string(maker.server.port()), "maker");
        replaceEach(text, folder().string() + '/', "");
        replaceEach(text, kidText(maker.key.publicKey()), "KEY-1");
        replaceEach(text, kidText(maker.nextKey.publicKey()), "KEY-2");
        replaceEach(text, kidText(maker.otherKey.publicKey()), "KEY-X");
        return text;
    }
};

TEST_F(SignedCollectTest, saysWhatIsNotAsItWas) {
    fs::create_directories(folder() / "maker");
    WatchedMaker maker(folder() / "maker");
    std::string all;
    for (const CollectAct &act : signedActs()) {
        fs::remove_all(folder() / "library");
        maker.showAllSigned();
        const std::vector<std::string> usual = {maker.site.listAddress(), "--allow-private"};
        EXPECT_EQ(collect(maker, usual).code, 0);
        act.play(maker);
        const Outcome second = collect(maker, act.line ? act.line(maker) : usual);
        all += "## The maker's site " + std::string(act.name) + "\nexit " +
               std::to_string(second.code) + '\n' + plain(second.out, maker) + '\n';
    }
    const std::string file = UPDATEFACTS_SOURCE_DIR "/tests/cli/collect/signed.txt";
    if (std::getenv("UPDATE_GOLDENS"))
        std::ofstream(file) << all;
    EXPECT_EQ(readFile(file), all);
}

/// Keys that the user names are read before anybody is asked.
TEST_F(SignedCollectTest, refusesKeysThatAreNone) {
    put("none.json", "[]");
    put("nobody.json", jwksText({"", {}}));
    for (const auto &[name, rule] : std::vector<std::pair<std::string, std::string>>{
             {"none.json", "[log.no_keys]"}, {"nobody.json", "[collect.pinned]"}}) {
        const Outcome outcome =
            runInProcess({"collect", "https://maker.example", "-o", (folder() / "library").string(),
                          "--keys", (folder() / name).string()});
        EXPECT_EQ(outcome.code, 2);
        EXPECT_NE(outcome.out.find(rule), std::string::npos) << outcome.out;
        EXPECT_FALSE(fs::exists(folder() / "library"));
    }
    EXPECT_EQ(runInProcess({"collect", "https://maker.example", "-o", "x", "--keys",
                            (folder() / "missing.json").string()})
                  .code,
              4);
}

} // namespace
} // namespace updatefacts
