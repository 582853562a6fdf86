// SPDX-License-Identifier: MIT
#include "output/SyncedFile.h"
#include "FolderTest.h"
#include "InChild.h"
#include "document/IoError.h"

#include <gmock/gmock.h>
#include <sys/resource.h>

#include <csignal>

namespace updatefacts {
namespace {

using Contents = std::map<std::string, std::string>;

class SyncedFileTest : public FolderTest {
  protected:
    /// The sentence of the IoError; "" when there is none.
    [[nodiscard]] std::string failure(const std::string &name, const std::string &bytes) const {
        try {
            writeSynced(folder() / name, bytes, name);
        } catch (const IoError &error) {
            return error.what();
        }
        return {};
    }
};

TEST_F(SyncedFileTest, holdsEveryByte) {
    const std::string bytes("a\0b\r\n\xff", 6);
    EXPECT_EQ(failure("new.yaml", bytes), "");
    EXPECT_EQ(failure("empty.yaml", ""), "");
    EXPECT_EQ(contents(), (Contents{{"new.yaml", bytes}, {"empty.yaml", ""}}));
}

TEST_F(SyncedFileTest, leavesWhatExists) {
    put("old.yaml", "old");
    std::filesystem::create_symlink("nowhere", folder() / "link.yaml");
    EXPECT_EQ(failure("old.yaml", "new"), "Cannot write \"old.yaml\": it exists already.");
    EXPECT_EQ(failure("link.yaml", "new"), "Cannot write \"link.yaml\": it exists already.");
    EXPECT_EQ(contents(), (Contents{{"old.yaml", "old"}, {"link.yaml", ""}}));
}

TEST_F(SyncedFileTest, leavesNoHalfOfAFile) {
    const auto almostFull = [] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit = {3, 3}; // bytes a file
        ::setrlimit(RLIMIT_FSIZE, &limit);
    };
    const auto fails = [&] {
        return failure("new.yaml", "12345") ==
               "Cannot write \"new.yaml\": the file would be larger than is allowed here.";
    };
    EXPECT_TRUE(inChild(almostFull, fails));
    EXPECT_EQ(contents(), Contents());
}

} // namespace
} // namespace updatefacts
