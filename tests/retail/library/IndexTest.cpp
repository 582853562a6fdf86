// SPDX-License-Identifier: MIT
// What becomes of an index that is damaged, foreign, cannot be written, or is written by two.
#include "InChild.h"
#include "LibraryFolder.h"

#include "definitions/messages/SayFinding.h"
#include "document/files/IoError.h"
#include "retail/library/FilterLibrary.h"
#include "retail/library/IndexDatabase.h"

#include <sys/stat.h>

#include <cstdio>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class IndexTest : public LibraryFolder {
  protected:
    [[nodiscard]] std::string index() const {
        return indexFileIn((folder() / "cache").string(), shelf());
    }
    [[nodiscard]] Library openAt(const std::string &file) const {
        LibraryOptions options = this->options();
        options.index = file;
        return openLibrary(shelf(), options);
    }
    void fill(int count) const {
        for (int i = 0; i < count; ++i)
            putKettle("k" + std::to_string(i));
    }
};

TEST_F(IndexTest, aDamagedOneIsMadeAgain) {
    fill(40);
    ASSERT_EQ(countOf(open(), {}), 40);
    const std::string whole = contents().at(std::filesystem::relative(index(), folder()));
    struct Row {
        const char *what;
        std::string bytes;
    };
    std::string scribbled = whole;
    for (std::size_t i = 4096; i < scribbled.size(); i += 7)
        scribbled[i] = static_cast<char>(i);
    const std::vector<Row> rows = {{"cut", whole.substr(0, whole.size() / 2)},
                                   {"header only", whole.substr(0, 100)},
                                   {"scribbled", scribbled},
                                   {"no database", "price;1\n"},
                                   {"zeros", std::string(whole.size(), '\0')}};
    for (const Row &row : rows) {
        std::filesystem::remove(index() + "-wal");
        std::filesystem::remove(index() + "-shm");
        std::ofstream(index(), std::ios::binary) << row.bytes;
        const Library library = open();
        EXPECT_THAT(rulesOf(library.notes()), ElementsAre("library.index_rebuilt")) << row.what;
        EXPECT_EQ(countOf(library, {}), 40) << row.what;
        EXPECT_THAT(open().notes(), IsEmpty()) << row.what;
    }
}

TEST_F(IndexTest, oneOfAnotherVersionIsMadeAgain) {
    fill(2);
    ASSERT_EQ(countOf(open(), {}), 2);
    {
        IndexDatabase database(index());
        database.open();
        database.run(QStringLiteral("PRAGMA user_version = 99"));
        database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    const Library library = open();
    ASSERT_EQ(library.notes().size(), 1U);
    EXPECT_EQ(library.notes().front().message, "library.index_rebuilt:version");
    EXPECT_EQ(countOf(library, {}), 2);
}

TEST_F(IndexTest, whatIsNoIndexIsNeverOverwritten) {
    fill(2);
    put("prices.csv", "gtin;price\n");
    const Library library = openAt((folder() / "prices.csv").string());
    EXPECT_THAT(rulesOf(library.notes()), ElementsAre("library.index_foreign"));
    EXPECT_EQ(countOf(library, {}), 2);
    EXPECT_EQ(contents().at("prices.csv"), "gtin;price\n");
}

TEST_F(IndexTest, whereItCannotBeWrittenItIsKeptInMemory) {
    fill(2);
    std::filesystem::create_directory(folder() / "locked");
    ::chmod(folder().c_str(), 0755);
    EXPECT_TRUE(inChild(becomeNobody, [&] {
        const Library library = openAt((folder() / "locked/index").string());
        return rulesOf(library.notes()) == std::vector<std::string>{"library.index_not_kept"} &&
               countOf(library, {}) == 2;
    }));
    EXPECT_FALSE(std::filesystem::exists(folder() / "locked/index"));
}

TEST_F(IndexTest, aLibraryThatCanOnlyBeReadIsLeftAsItIs) {
    fill(3);
    ::chmod(folder().c_str(), 0777);
    ::chmod(shelf().c_str(), 0555);
    const auto before = contents();
    EXPECT_TRUE(inChild(becomeNobody,
                        [&] { return countOf(open(), {}) == 3 && countOf(open(), {}) == 3; }));
    for (const auto &[name, text] : contents())
        EXPECT_TRUE(before.contains(name) || name.starts_with("cache/")) << name;
    EXPECT_TRUE(std::filesystem::exists(index()));
}

TEST_F(IndexTest, aFolderThatCannotBeListedIsNoEmptyLibrary) {
    fill(2);
    put("shelf/secret/a.yaml", kettle("a"));
    ASSERT_EQ(countOf(open(), {}), 3);
    ::chmod(folder().c_str(), 0777);
    ::chmod((folder() / "shelf/secret").c_str(), 0);
    LibraryOptions inMemory = options();
    inMemory.cache.clear();
    EXPECT_TRUE(inChild(becomeNobody, [&] {
        const Library library = openLibrary(shelf(), inMemory);
        return rulesOf(library.notes()) == std::vector<std::string>{"library.folder_unread"} &&
               countOf(library, {}) == 2;
    }));
    ::chmod(shelf().c_str(), 0);
    EXPECT_TRUE(inChild(becomeNobody, [&] {
        try {
            return !openLibrary(shelf(), inMemory).isWhole();
        } catch (const IoError &) {
            return true;
        }
    }));
}

TEST_F(IndexTest, aRunThatIsKilledLeavesAUsableOne) {
    constexpr int count = 1500;
    fill(count);
    for (const std::size_t end : {16U, 520U, 1040U, 1488U}) {
        std::filesystem::remove_all(folder() / "cache");
        LibraryOptions options = this->options();
        options.watch.progress = [&](std::size_t done, std::size_t) {
            if (done >= end)
                ::_exit(0); // as a kill: nothing is closed
        };
        EXPECT_TRUE(inChild([] {}, [&] { return openLibrary(shelf(), options).isWhole(); }));
        std::size_t left = 0;
        options.watch.progress = [&](std::size_t, std::size_t all) { left = all; };
        const Library library = openLibrary(shelf(), options);
        EXPECT_THAT(library.notes(), IsEmpty());
        EXPECT_EQ(countOf(library, {}), count);
        EXPECT_EQ(left, count - end / 512 * 512);
        EXPECT_THAT(library.changes(), IsEmpty()); // none of it was new since the last time
    }
}

TEST_F(IndexTest, severalProcessesAtOnceMakeOne) {
    constexpr int count = 600;
    fill(count);
    std::vector<pid_t> children;
    for (int i = 0; i < 4; ++i)
        if (const pid_t child = ::fork(); child != 0) {
            children.push_back(child);
        } else {
            const Library library = open();
            for (const Finding &note : library.notes())
                std::fprintf(stderr, "%s\n", messageOf(note).c_str());
            ::_exit(countOf(library, {}) == count && library.notes().empty() ? 0 : 1);
        }
    for (const pid_t child : children) {
        int status = 0;
        EXPECT_EQ(::waitpid(child, &status, 0), child);
        EXPECT_EQ(status, 0);
    }
    const Library library = open();
    EXPECT_EQ(countOf(library, {}), count);
    EXPECT_THAT(library.changes(), IsEmpty());
}

TEST_F(IndexTest, tenThousandAreRefreshedInNoTime) {
    constexpr int count = 10'000;
    const std::string text = kettle("@");
    std::filesystem::create_directories(shelf());
    for (int i = 0; i < count; ++i) {
        std::string own = text;
        for (std::size_t at = own.find('@'); at != std::string::npos; at = own.find('@'))
            own.replace(at, 1, std::to_string(i));
        std::ofstream(shelf() + '/' + std::to_string(i) + ".yaml") << own;
    }
    EXPECT_EQ(countOf(open(), {}), count);
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(countOf(open(), {}), count);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(2));
}

} // namespace
} // namespace updatefacts
