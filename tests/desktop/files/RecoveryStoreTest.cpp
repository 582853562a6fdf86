// SPDX-License-Identifier: MIT
#include "desktop/files/RecoveryStore.h"
#include "FolderTest.h"
#include "InChild.h"
#include "definitions/messages/SayFinding.h"
#include "document/files/IoError.h"
#include "output/files/TemporaryName.h"

#include <gmock/gmock.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <thread>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

const RecoveryStore::Source camera{QStringLiteral("/products/camera.yaml"),
                                   QStringLiteral("camera.yaml"), QStringLiteral("5d41")};
constexpr const char *id = "0b8ae02c-4b1d-4f0e-9c1a-1f2e3d4c5b6a";
constexpr const char *good = R"({"path":"","title":"","hash":""})";

class RecoveryStoreTest : public FolderTest {
  protected:
    [[nodiscard]] QString directory() const {
        return QString::fromStdString(folder() / "recovery");
    }
    [[nodiscard]] std::vector<RecoveryStore::Orphan> orphans() const {
        return RecoveryStore::orphans(directory());
    }
    void leave(const std::string &text) const {
        RecoveryStore(directory()).save(camera, text);
        std::this_thread::sleep_for(20ms); // the time of the next is another
    }
    /// The sentence of the IoError; "" when there is none.
    [[nodiscard]] std::string failure(RecoveryStore &store, const std::string &text) const {
        try {
            store.save(camera, text);
        } catch (const IoError &error) {
            return inWords(error.sentence());
        }
        return {};
    }
};

TEST_F(RecoveryStoreTest, givesBackWhatNobodyHolds) {
    {
        RecoveryStore store(directory());
        EXPECT_FALSE(fs::exists(folder() / "recovery")) << "nothing is written before the first";
        store.save(camera, "first");
        store.save(camera, "last: \xC3\xA4\n");
        EXPECT_TRUE(orphans().empty()) << "it is still open";
    }
    const auto found = orphans();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].text, "last: \xC3\xA4\n");
    EXPECT_EQ(found[0].source.path, camera.path);
    EXPECT_EQ(found[0].source.title, camera.title);
    EXPECT_EQ(found[0].source.hash, camera.hash);
    EXPECT_LT(found[0].time.secsTo(QDateTime::currentDateTimeUtc()), 60);
    EXPECT_EQ(fs::status(folder() / "recovery").permissions(), fs::perms::owner_all);
}

TEST_F(RecoveryStoreTest, givesTheNewestFirst) {
    for (const char *text : {"a", "b", "c"})
        leave(text);
    std::string texts;
    for (const auto &orphan : orphans())
        texts += orphan.text;
    EXPECT_EQ(texts, "cba");
}

TEST_F(RecoveryStoreTest, leavesNothingWhenDiscarded) {
    RecoveryStore store(directory());
    store.save(camera, "text");
    store.discard();
    EXPECT_EQ(contents().size(), 1U) << "only the directory";
    store.save(camera, "again");
    EXPECT_TRUE(orphans().empty());
}

TEST_F(RecoveryStoreTest, isTakenByOneOnly) {
    leave("text");
    const auto found = orphans();
    ASSERT_EQ(found.size(), 1U);
    auto taken = RecoveryStore::take(directory(), found[0].id);
    ASSERT_TRUE(taken);
    EXPECT_FALSE(RecoveryStore::take(directory(), found[0].id));
    EXPECT_TRUE(orphans().empty());
    taken->save(camera, "more");
    taken.reset();
    ASSERT_EQ(orphans().size(), 1U);
    EXPECT_EQ(orphans()[0].text, "more");
    RecoveryStore::take(directory(), found[0].id)->discard();
    EXPECT_FALSE(RecoveryStore::take(directory(), found[0].id)) << "it is gone";
}

TEST_F(RecoveryStoreTest, keepsBrokenEntriesAside) {
    struct Case {
        const char *what, *json;
        bool isGood;
    };
    for (const Case &row :
         {Case{"whole", good, true}, Case{"no JSON", "{\"path\":", false}, Case{"empty", "", false},
          Case{"no object", "[]", false}, Case{"no path", R"({"title":""})", false}}) {
        put(std::string("recovery/") + id + ".yaml", "text");
        put(std::string("recovery/") + id + ".json", row.json);
        EXPECT_EQ(orphans().size(), row.isGood ? 1U : 0U) << row.what;
        const std::string aside = std::string("recovery/broken/") + id + ".yaml";
        EXPECT_EQ(contents().contains(aside), !row.isGood) << row.what;
        fs::remove_all(folder() / "recovery");
    }
}

TEST_F(RecoveryStoreTest, tidiesUpAfterAKill) {
    const std::string entry = std::string("recovery/") + id;
    put(entry + ".json", good); // killed before the text was there
    put(entry + ".yaml.AbCdEf", "te");
    put("recovery/" + temporaryName(), "te");
    put("recovery/notes.txt", "not ours");
    EXPECT_TRUE(orphans().empty());
    EXPECT_EQ(contents(), (std::map<std::string, std::string>{{"recovery/", ""},
                                                              {"recovery/notes.txt", "not ours"}}));
}

TEST_F(RecoveryStoreTest, isHeldAsLongAsItsProcessLives) {
    const pid_t child = ::fork();
    if (child == 0) {
        RecoveryStore store(directory());
        store.save(camera, "typed");
        ::pause();
    }
    const auto isTyped = [this] {
        return std::ranges::any_of(contents(), [](const auto &file) {
            return file.first.ends_with(".yaml") && file.second == "typed";
        });
    };
    while (!isTyped())
        std::this_thread::sleep_for(5ms);
    EXPECT_TRUE(orphans().empty());
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ASSERT_EQ(orphans().size(), 1U);
    EXPECT_EQ(orphans()[0].text, "typed");
}

TEST_F(RecoveryStoreTest, saysWhyItCannotSave) {
    put("recovery", "a file");
    RecoveryStore store(directory());
    EXPECT_THAT(failure(store, "text"), testing::StartsWith("Cannot write "));
    EXPECT_TRUE(orphans().empty());
    RecoveryStore other(QString::fromStdString(folder() / "none/recovery"));
    EXPECT_TRUE(inChild(becomeNobody, [&] {
        return failure(other, "text").find("permission denied") != std::string::npos;
    }));
}

TEST_F(RecoveryStoreTest, keepsTheTextBeforeWhenTheDiskIsFull) {
    leave("old");
    const QString orphan = orphans().at(0).id;
    const auto limitSize = [] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{4096, 4096};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    };
    EXPECT_TRUE(inChild(limitSize, [&] {
        const auto store = RecoveryStore::take(directory(), orphan);
        return failure(*store, std::string(100'000, 'x')).starts_with("Cannot write ");
    }));
    ASSERT_EQ(orphans().size(), 1U);
    EXPECT_EQ(orphans()[0].text, "old");
}

} // namespace
} // namespace updatefacts
