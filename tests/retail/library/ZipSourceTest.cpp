// SPDX-License-Identifier: MIT
#include "LibraryFolder.h"

#include "definitions/messages/SayFinding.h"
#include "document/files/IoError.h"
#include "retail/library/FilterLibrary.h"
#include "retail/library/ZipSource.h"

#include <zip.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class ZipSourceTest : public LibraryFolder {
  protected:
    [[nodiscard]] std::string file() const { return (folder() / "shelf.zip").string(); }
    using Files = std::map<std::string, std::string>;
    void pack(const Files &files, const char *password = nullptr) const {
        zip_t *archive = ::zip_open(file().c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        ASSERT_NE(archive, nullptr);
        for (const auto &[name, text] : files) {
            zip_source_t *source = ::zip_source_buffer(archive, text.data(), text.size(), 0);
            const zip_int64_t index = ::zip_file_add(archive, name.c_str(), source, 0);
            ASSERT_GE(index, 0);
            if (password != nullptr) {
                ASSERT_EQ(::zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index),
                                                    ZIP_EM_AES_256, password),
                          0);
            }
        }
        ASSERT_EQ(::zip_close(archive), 0);
    }
    [[nodiscard]] std::vector<LibraryEntry> entries() const {
        const Library library = openLibrary(file(), options());
        return entriesOf(library, {.sortedBy = LibraryColumn::file});
    }
    [[nodiscard]] std::string faultOf(const LibraryEntry &entry) const {
        return messageOf(openLibrary(file(), options()).findingsOf(entry).front());
    }
};

TEST_F(ZipSourceTest, isALibraryAsAFolderIs) {
    pack({{"a.yaml", kettle("a")},
          {"deep/b.yml", kettle("b")},
          {".hidden.yaml", kettle("c")},
          {"__MACOSX/._a.yaml", "x"},
          {"deep/.git/d.yaml", kettle("d")},
          {"read.me", "x"},
          {"inner.zip", "PK"}});
    const std::vector<LibraryEntry> all = entries();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].file, "a.yaml");
    EXPECT_EQ(all[1].file, "deep/b.yml");
    EXPECT_FALSE(all[1].hasError);
    const Library library = openLibrary(file(), options());
    EXPECT_EQ(library.read("deep/b.yml"), kettle("b"));
    EXPECT_EQ(library.shownFile("a.yaml"), file() + "/a.yaml");
    EXPECT_THAT(rulesOf(library.notes()), ElementsAre("library.archive_inside"));
}

TEST_F(ZipSourceTest, changesAreNoticed) {
    pack({{"a.yaml", kettle("a")}, {"b.yaml", kettle("b")}});
    ASSERT_EQ(entries().size(), 2U);
    pack({{"a.yaml", kettle("a", "2031-01-31")}, {"c.yaml", kettle("c")}});
    EXPECT_EQ(entries().front().until, "2031-01-31");
    EXPECT_THAT(rulesOf(openLibrary(file(), options()).changes()),
                ElementsAre("library.changed", "library.added", "library.removed"));
}

TEST_F(ZipSourceTest, aBombIsAnErrorOfThatFileAlone) {
    pack({{"a.yaml", kettle("a")}, {"bomb.yaml", std::string(100 * 1024 * 1024, '#')}});
    ASSERT_LT(std::filesystem::file_size(file()), 1024U * 1024U);
    const std::vector<LibraryEntry> all = entries();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_FALSE(all[0].hasError);
    EXPECT_TRUE(all[1].hasError);
    EXPECT_THAT(faultOf(all[1]), HasSubstr("larger than 256 kB"));
}

TEST_F(ZipSourceTest, aSizeThatIsALieIsFoundOut) {
    pack({{"bomb.yaml", std::string(1024 * 1024, '#')}});
    std::ifstream in(file(), std::ios::binary);
    std::string bytes(std::istreambuf_iterator<char>(in), {});
    const std::string real("\0\0\x10\0", 4);
    const std::string lie("\x10\0\0\0", 4);
    for (std::size_t at = bytes.find(real); at != std::string::npos; at = bytes.find(real, at + 1))
        bytes.replace(at, 4, lie);
    std::ofstream(file(), std::ios::binary) << bytes;
    const std::vector<LibraryEntry> all = entries();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_TRUE(all[0].hasError);
}

TEST_F(ZipSourceTest, aLockedFileIsAnErrorOfThatFile) {
    pack({{"a.yaml", kettle("a")}}, "secret");
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_THAT(faultOf(entries().front()), HasSubstr("password"));
}

TEST_F(ZipSourceTest, aDamagedArchiveIsAPlainError) {
    pack({{"a.yaml", kettle("a")}});
    std::filesystem::resize_file(file(), std::filesystem::file_size(file()) / 2);
    EXPECT_THROW((void)openLibrary(file(), options()), IoError);
    put("shelf.zip", "no archive");
    EXPECT_THROW((void)openLibrary(file(), options()), IoError);
}

TEST_F(ZipSourceTest, tooManyFilesAreRefused) {
    pack({{"a.yaml", "a: 1"}, {"b.yaml", "b: 1"}, {"c.yaml", "c: 1"}});
    EXPECT_THROW(ZipSource(file(), {.entries = 2}), IoError);
    EXPECT_NO_THROW(ZipSource(file(), {.entries = 3}));
}

TEST_F(ZipSourceTest, anArchiveInAFolderIsLeftOutAndSaid) {
    pack({{"a.yaml", kettle("a")}});
    putKettle("b");
    std::filesystem::rename(file(), shelf() + "/more.ZIP");
    const Library library = open();
    EXPECT_THAT(rulesOf(library.notes()), ElementsAre("library.archive_inside"));
    EXPECT_EQ(countOf(library, {}), 1);
}

} // namespace
} // namespace updatefacts
