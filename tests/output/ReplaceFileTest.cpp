// SPDX-License-Identifier: MIT
#include "output/ReplaceFile.h"
#include "FolderTest.h"
#include "InChild.h"
#include "document/IoError.h"

#include <gmock/gmock.h>
#include <sys/resource.h>

#include <csignal>

namespace updatefacts {
namespace {

using Contents = std::map<std::string, std::string>;

class ReplaceFileTest : public FolderTest {
  protected:
    /// The sentence of the IoError; "" when there is none.
    [[nodiscard]] std::string failure(const std::string &name, const std::string &bytes) const {
        try {
            replaceFile(folder() / name, bytes);
        } catch (const IoError &error) {
            return error.what();
        }
        return {};
    }
};

TEST_F(ReplaceFileTest, putsNewBytesInPlaceOfOld) {
    put("old.yaml", "old and longer");
    EXPECT_EQ(failure("old.yaml", "new"), "");
    EXPECT_EQ(failure("fresh.yaml", ""), "");
    EXPECT_EQ(contents(), (Contents{{"old.yaml", "new"}, {"fresh.yaml", ""}}));
}

TEST_F(ReplaceFileTest, keepsPermissionsAndLinks) {
    namespace fs = std::filesystem;
    put("old.yaml", "old");
    fs::permissions(folder() / "old.yaml", fs::perms::owner_read | fs::perms::owner_write);
    fs::create_symlink("old.yaml", folder() / "link.yaml");
    EXPECT_EQ(failure("link.yaml", "new"), "");
    EXPECT_TRUE(fs::is_symlink(folder() / "link.yaml"));
    EXPECT_EQ(contents()["old.yaml"], "new");
    EXPECT_EQ(fs::status(folder() / "old.yaml").permissions(),
              fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(ReplaceFileTest, saysWhyItCannot) {
    EXPECT_THAT(failure("none/new.yaml", "new"), testing::EndsWith("there is no such directory."));
    std::filesystem::create_directory(folder() / "folder.yaml");
    EXPECT_THAT(failure("folder.yaml", "new"), testing::StartsWith("Cannot write "));
}

TEST_F(ReplaceFileTest, leavesTheOldBytesWhenTheDiskIsFull) {
    put("old.yaml", "old");
    const auto limitSize = [] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{4096, 4096};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    };
    EXPECT_TRUE(inChild(limitSize, [&] {
        return failure("old.yaml", std::string(100'000, 'x')).starts_with("Cannot write ");
    }));
    EXPECT_EQ(contents(), (Contents{{"old.yaml", "old"}}));
}

} // namespace
} // namespace updatefacts
