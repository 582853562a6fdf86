// SPDX-License-Identifier: MIT
#include "output/OutputDirectory.h"
#include "FolderTest.h"
#include "InChild.h"
#include "document/IoError.h"

#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using Contents = std::map<std::string, std::string>;

class OutputDirectoryTest : public FolderTest {
  protected:
    [[nodiscard]] std::string out() const { return folder() / "out"; }

    void write(const std::string &target) const {
        OutputDirectory directory(target);
        directory.add("a.pdf", "new a");
        directory.add("b.pdf", "new b");
        directory.commit();
    }

    /// The sentence of the IoError; "" when there is none.
    [[nodiscard]] std::string failure(const std::string &target) const {
        try {
            write(target);
        } catch (const IoError &error) {
            return error.what();
        }
        return {};
    }
};

TEST_F(OutputDirectoryTest, comesIntoBeingWithItsFiles) {
    write(out());
    EXPECT_EQ(contents(), (Contents{{"out/", ""}, {"out/a.pdf", "new a"}, {"out/b.pdf", "new b"}}));
}

TEST_F(OutputDirectoryTest, makesItsParents) {
    write(out() + "/deep/down/");
    EXPECT_EQ(contents()["out/deep/down/b.pdf"], "new b");
}

TEST_F(OutputDirectoryTest, leavesNothingWithoutCommit) {
    put("kept/a.pdf", "old a");
    for (const std::string target : {"kept", "fresh", "made/for/nothing"}) {
        OutputDirectory directory(folder() / target);
        directory.add("a.pdf", "new a");
    }
    EXPECT_EQ(contents(), (Contents{{"kept/", ""}, {"kept/a.pdf", "old a"}}));
}

TEST_F(OutputDirectoryTest, keepsWhatElseIsThere) {
    put("out/a.pdf", "old a");
    put("out/c.pdf", "old c");
    put("out/.hidden", "h");
    fs::create_symlink("nowhere", folder() / "out/link");
    write(out());
    const Contents expected = {{"out/", ""},           {"out/a.pdf", "new a"},
                               {"out/b.pdf", "new b"}, {"out/c.pdf", "old c"},
                               {"out/.hidden", "h"},   {"out/link", ""}};
    EXPECT_EQ(contents(), expected);
    EXPECT_EQ(fs::read_symlink(folder() / "out/link"), "nowhere");
}

TEST_F(OutputDirectoryTest, isExchangedWhole) {
    put("out/c.pdf", "old c");
    const auto inode = [&] {
        struct stat status {};
        EXPECT_EQ(::stat(out().c_str(), &status), 0);
        return status.st_ino;
    };
    const ino_t before = inode();
    write(out());
    EXPECT_NE(inode(), before); // another directory under the same name: there was no in-between
}

TEST_F(OutputDirectoryTest, keepsSubdirectoriesAndSwapsTheFiles) {
    put("out/a.pdf", "old a");
    put("out/sub/c.pdf", "old c");
    write(out());
    const Contents expected = {{"out/", ""},
                               {"out/a.pdf", "new a"},
                               {"out/b.pdf", "new b"},
                               {"out/sub/", ""},
                               {"out/sub/c.pdf", "old c"}};
    EXPECT_EQ(contents(), expected);
}

TEST_F(OutputDirectoryTest, swapsFilesBackWhenOneCannotBePlaced) {
    put("out/a.pdf", "old a");
    put("out/b.pdf/in the way", "x");
    EXPECT_EQ(failure(out()), "Cannot write \"" + out() + "/b.pdf\": it is a directory.");
    const Contents expected = {
        {"out/", ""}, {"out/a.pdf", "old a"}, {"out/b.pdf/", ""}, {"out/b.pdf/in the way", "x"}};
    EXPECT_EQ(contents(), expected);
}

TEST_F(OutputDirectoryTest, writesToTheCurrentDirectory) {
    const fs::path before = fs::current_path();
    put("out/c.pdf", "old c");
    fs::current_path(out());
    write(".");
    EXPECT_TRUE(fs::exists("a.pdf")); // it is still the directory the process stands in
    fs::current_path(before);
    EXPECT_EQ(contents().size(), 4U);
}

TEST_F(OutputDirectoryTest, followsALinkToADirectory) {
    put("real/c.pdf", "old c");
    fs::create_directory_symlink("real", folder() / "out");
    write(out());
    EXPECT_TRUE(fs::is_symlink(folder() / "out"));
    EXPECT_EQ(contents()["real/a.pdf"], "new a");
}

TEST_F(OutputDirectoryTest, hasThePermissionsOfItsKind) {
    const mode_t mask = ::umask(027);
    write(out());
    ::umask(mask);
    EXPECT_EQ(fs::status(out()).permissions(), fs::perms(0750));
    EXPECT_EQ(fs::status(out() + "/a.pdf").permissions(), fs::perms(0640));
    fs::permissions(out(), fs::perms(0711));
    write(out());
    EXPECT_EQ(fs::status(out()).permissions(), fs::perms(0711));
}

TEST_F(OutputDirectoryTest, removesWhatDeadRunsLeft) {
    put(".updatefacts-0/a.pdf", "half");
    put("out/sub/x", "x");
    put("out/.updatefacts-7/a.pdf", "half");
    write(out());
    EXPECT_FALSE(fs::exists(folder() / ".updatefacts-0"));
    EXPECT_FALSE(fs::exists(folder() / "out/.updatefacts-7"));
}

TEST_F(OutputDirectoryTest, leavesLivingRunsAlone) {
    OutputDirectory first(out());
    first.add("first.pdf", "1");
    write(out());
    first.commit();
    const Contents expected = {
        {"out/", ""}, {"out/a.pdf", "new a"}, {"out/b.pdf", "new b"}, {"out/first.pdf", "1"}};
    EXPECT_EQ(contents(), expected);
}

TEST_F(OutputDirectoryTest, saysWhatIsInTheWay) {
    put("file", "x");
    EXPECT_EQ(failure(folder() / "file"),
              "Cannot write \"" + (folder() / "file").string() + "\": it is no directory.");
    EXPECT_THAT(failure(folder() / "file/out"), HasSubstr("it is no directory"));
    EXPECT_EQ(failure(""), "The name of the output directory is empty.");
    EXPECT_THAT(failure(folder() / std::string(300, 'x')), HasSubstr("the name is too long"));
    EXPECT_EQ(contents().size(), 1U);
}

TEST_F(OutputDirectoryTest, leavesNothingOnAFullDisk) {
    put("out/c.pdf", "old c");
    const auto almostFull = [] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit = {3, 3}; // bytes a file: "new a" does not go in whole
        ::setrlimit(RLIMIT_FSIZE, &limit);
    };
    const auto fails = [&] {
        return failure(out()) == "Cannot write \"" + out() +
                                     "/a.pdf\": the file would be larger than is allowed here.";
    };
    EXPECT_TRUE(inChild(almostFull, fails));
    EXPECT_EQ(contents(), (Contents{{"out/", ""}, {"out/c.pdf", "old c"}}));
}

TEST_F(OutputDirectoryTest, needsPermission) {
    put("out/c.pdf", "old c");
    fs::permissions(out(), fs::perms(0555));
    fs::permissions(folder(), fs::perms(0777)); // where a directory could be exchanged
    const auto fails = [&] {
        return failure(out()) == "Cannot write \"" + out() + "\": permission denied.";
    };
    EXPECT_TRUE(inChild(becomeNobody, fails));
    EXPECT_EQ(contents(), (Contents{{"out/", ""}, {"out/c.pdf", "old c"}}));
}

} // namespace
} // namespace updatefacts
