// SPDX-License-Identifier: MIT
#include "site/PublishedFolder.h"

#include "FolderTest.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

class PublishedFolderTest : public FolderTest {
  protected:
    void putRevision(const std::string &name) const {
        put("published/" + name,
            readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/history/" + name));
    }
    [[nodiscard]] HistoryShelf shelf() const { return shelfOf((folder() / "published").string()); }
};

TEST_F(PublishedFolderTest, holdsTheHistoriesThatLieThere) {
    putRevision("camera-1.yaml");
    putRevision("camera-2.yaml");
    put("published/notes.txt", "mine");
    const HistoryShelf found = shelf();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.read(0).revisions.size(), 2U);
    EXPECT_TRUE(found.unplaced().empty());
}

TEST_F(PublishedFolderTest, failsWhereThereIsNothingToShow) {
    EXPECT_THROW((void)shelf(), IoError); // no folder
    std::filesystem::create_directory(folder() / "published");
    EXPECT_THROW((void)shelf(), IoError); // no disclosure
}

TEST_F(PublishedFolderTest, failsWhereAFileCannotBeRead) {
    putRevision("camera-1.yaml");
    std::filesystem::create_symlink("nowhere", folder() / "published/camera-2.yaml");
    EXPECT_THROW((void)shelf(), IoError);
}

} // namespace
} // namespace updatefacts
