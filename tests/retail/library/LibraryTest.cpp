// SPDX-License-Identifier: MIT
#include "LibraryFolder.h"

#include "definitions/messages/SayFinding.h"
#include "document/files/IoError.h"
#include "retail/library/FilterLibrary.h"
#include "retail/library/LibraryFindings.h"

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

using LibraryTest = LibraryFolder;

std::vector<std::string> filesIn(const Library &library) {
    std::vector<std::string> files;
    LibraryFilter filter;
    filter.sortedBy = LibraryColumn::file;
    filter.onlyNewest = false;
    for (const LibraryEntry &entry : entriesOf(library, filter))
        files.push_back(entry.file);
    return files;
}

TEST_F(LibraryTest, knowsWhatADisclosureSays) {
    put("shelf/kettle.yaml", kettleWith({}));
    const Library library = open();
    EXPECT_THAT(library.notes(), IsEmpty());
    const std::vector<LibraryEntry> all = entriesOf(library, {});
    ASSERT_EQ(all.size(), 1U);
    const LibraryEntry &entry = all.front();
    EXPECT_EQ(entry.file, "kettle.yaml");
    EXPECT_EQ(entry.fingerprint.size(), 64U);
    EXPECT_EQ(entry.id, "K17-GB-2026");
    EXPECT_EQ(entry.revision, 1);
    EXPECT_THAT(entry.gtins, ElementsAre("09520000001704"));
    EXPECT_EQ(entry.model, "K17-GB");
    EXPECT_EQ(entry.manufacturer, "Brewster Home Ltd");
    EXPECT_EQ(entry.product, "Steam & Pour Kettle 1.7 l");
    EXPECT_EQ(entry.state, "promised");
    EXPECT_EQ(entry.until, "2029-01-31");
    EXPECT_EQ(entry.changed, "2026-02-02T10:30:00Z");
    EXPECT_THAT(entry.markets, ElementsAre("uk"));
    EXPECT_FALSE(entry.hasError);
    EXPECT_TRUE(entry.isNewest);
    EXPECT_EQ(entry.findings, std::ssize(library.findingsOf(entry)));
}

TEST_F(LibraryTest, takesFoldersAndLeavesOutHiddenFilesAndLinksToOutside) {
    putKettle("a");
    putKettle("deep/er/b");
    put("shelf/.git/c.yaml", kettle("c"));
    put("shelf/.hidden.yaml", kettle("d"));
    put("shelf/notes.txt", "x");
    put("outside.yaml", kettle("e"));
    std::filesystem::create_symlink("../outside.yaml", shelf() + "/link.yaml");
    std::filesystem::create_symlink("a.yaml", shelf() + "/same.yaml");
    std::filesystem::create_directory_symlink("..", shelf() + "/loop");
    const Library library = open();
    EXPECT_THAT(filesIn(library), ElementsAre("a.yaml", "deep/er/b.yaml", "same.yaml"));
    ASSERT_THAT(rulesOf(library.notes()), ElementsAre("library.link_outside"));
    EXPECT_EQ(library.notes().front().file, shelf() + "/link.yaml");
}

TEST_F(LibraryTest, namesOfFilesMayHaveAnyBytes) {
    const std::string name = "a\xFF'\"; --\n.yaml";
    put("shelf/" + name, kettle("a"));
    EXPECT_THAT(filesIn(open()), ElementsAre(name));
    const Library library = open();
    EXPECT_THAT(library.changes(), IsEmpty());
    EXPECT_EQ(library.read(name), kettle("a"));
}

TEST_F(LibraryTest, saysOnceWhatIsUnread) {
    std::filesystem::create_directories(shelf());
    ASSERT_THAT(rulesOf(whatIsUnread(open())), ElementsAre("library.empty"));
    EXPECT_EQ(whatIsUnread(open()).front().severity, Severity::error);
    put("shelf/broken.yaml", "a: [");
    EXPECT_THAT(whatIsUnread(open()), IsEmpty()); // rows find it, and say so
    put("shelf/large.yaml", std::string(300 * 1024, '#'));
    const Findings unread = whatIsUnread(open());
    ASSERT_THAT(rulesOf(unread), ElementsAre("library.unreadable"));
    EXPECT_EQ(unread.front().severity, Severity::warning);
    EXPECT_EQ(unread.front().file, shelf() + "/large.yaml");
}

TEST_F(LibraryTest, keepsBrokenFilesWithWhatIsWrong) {
    put("shelf/broken.yaml", "a: [");
    put("shelf/large.yaml", std::string(300 * 1024, '#'));
    put("shelf/wrong.yaml", kettleWith({{"support_end", "\"never\""}}));
    const Library library = open();
    const std::vector<LibraryEntry> all =
        entriesOf(library, {.onlyWithErrors = true, .sortedBy = LibraryColumn::file});
    ASSERT_EQ(all.size(), 3U);
    EXPECT_TRUE(hasError(library.findingsOf(all[0])));
    EXPECT_THAT(rulesOf(library.findingsOf(all[1])), ElementsAre("library.unreadable"));
    EXPECT_THAT(messageOf(library.findingsOf(all[1]).front()),
                testing::HasSubstr("larger than 256 kB"));
    EXPECT_EQ(all[2].model, "K17-GB");
    EXPECT_EQ(library.findingsOf(all[2]).front().file, shelf() + "/wrong.yaml");
    EXPECT_EQ(statesOf(library).at("error"), 3);
}

TEST_F(LibraryTest, findingsComeOutOfTheIndexAsTheyWentIn) {
    put("shelf/wrong.yaml", kettleWith({{"support_end", "\"never\""}, {"gtin", "\"123\""}}));
    LibraryEntry entry;
    entry.file = "wrong.yaml";
    const Findings first = open().findingsOf(entry);
    const Findings again = open().findingsOf(entry);
    EXPECT_TRUE(hasError(first));
    EXPECT_EQ(first, again);
    for (const Finding &finding : again)
        EXPECT_THAT(messageOf(finding), testing::Not(testing::HasSubstr("{"))) << finding.rule;
}

TEST_F(LibraryTest, readsAgainWhatChangedOnDisk) {
    putKettle("a");
    putKettle("b");
    EXPECT_THAT(open().changes(), IsEmpty());
    const std::filesystem::path a = folder() / "shelf/a.yaml";
    const auto time = std::filesystem::last_write_time(a);
    put("shelf/a.yaml", kettle("a", "2031-01-31") + "\n");
    std::filesystem::last_write_time(a, time); // the same time, another size
    EXPECT_EQ(entriesOf(open(), {.text = "a.yaml"}).front().until, "2031-01-31");
    put("shelf/a.yaml", kettle("a", "2032-01-31") + "\n"); // the same size, another time
    std::filesystem::last_write_time(a, time + std::chrono::nanoseconds(1));
    EXPECT_EQ(entriesOf(open(), {.text = "a.yaml"}).front().until, "2032-01-31");
}

TEST_F(LibraryTest, readsOnlyWhatChanged) {
    putKettle("a");
    putKettle("b");
    ASSERT_THAT(filesIn(open()), ElementsAre("a.yaml", "b.yaml"));
    std::size_t read = 0;
    LibraryOptions options = this->options();
    options.watch.progress = [&](std::size_t, std::size_t all) { read = all; };
    ASSERT_TRUE(openLibrary(shelf(), options).isWhole());
    EXPECT_EQ(read, 0U);
    putKettle("c");
    ASSERT_TRUE(openLibrary(shelf(), options).isWhole());
    EXPECT_EQ(read, 1U);
}

TEST_F(LibraryTest, theNewestRevisionCounts) {
    put("shelf/1.yaml", kettle("a"));
    std::string second = kettle("a", "2031-01-31");
    second.replace(second.find("revision: 1"), 11, "revision: 2");
    put("shelf/2.yaml", second);
    const std::vector<LibraryEntry> newest = entriesOf(open(), {});
    ASSERT_EQ(newest.size(), 1U);
    EXPECT_EQ(newest.front().file, "2.yaml");
    std::filesystem::remove(folder() / "shelf/2.yaml");
    EXPECT_EQ(entriesOf(open(), {}).front().file, "1.yaml");
}

TEST_F(LibraryTest, aFolderThatIsNotThereIsAPlainError) {
    EXPECT_THROW((void)openLibrary(shelf(), options()), IoError);
}

TEST_F(LibraryTest, stopsWhenItIsTold) {
    for (int i = 0; i < 200; ++i)
        putKettle(std::to_string(i));
    LibraryOptions options = this->options();
    std::size_t done = 0;
    options.watch.progress = [&](std::size_t count, std::size_t) { done = count; };
    options.watch.stop = [&] { return done > 50; };
    EXPECT_FALSE(openLibrary(shelf(), options).isWhole());
    const Library library = open();
    EXPECT_TRUE(library.isWhole());
    EXPECT_EQ(countOf(library, {}), 200);
    EXPECT_THAT(library.changes(), IsEmpty()); // it was the first time still
}

} // namespace
} // namespace updatefacts
