// SPDX-License-Identifier: MIT
#include "output/files/OutputDirectory.h"
#include "FolderTest.h"
#include "InChild.h"
#include "definitions/messages/SayFinding.h"
#include "document/files/IoError.h"

#include <gmock/gmock.h>
#include <sys/inotify.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <cstring>

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
            return inWords(error.sentence());
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

/// Those who watch a directory, or stand in it, go on with it.
TEST_F(OutputDirectoryTest, staysTheSameDirectory) {
    put("out/a.pdf", "old a");
    const auto inode = [&] {
        struct stat status {};
        EXPECT_EQ(::stat(out().c_str(), &status), 0);
        return status.st_ino;
    };
    const ino_t before = inode();
    for (int run = 0; run < 2; ++run) {
        write(out());
        EXPECT_EQ(inode(), before);
    }
}

/// A hot folder: a file comes into it whole, by one rename, and nothing is ever written in place.
TEST_F(OutputDirectoryTest, bringsEachFileByARename) {
    put("out/a.pdf", "old a");
    const int watch = ::inotify_init1(IN_NONBLOCK);
    ASSERT_GE(::inotify_add_watch(watch, out().c_str(), IN_MOVED_TO | IN_CLOSE_WRITE), 0);
    write(out());
    std::string buffer(65536, '\0');
    const ssize_t size = ::read(watch, buffer.data(), buffer.size());
    ::close(watch);
    std::vector<std::string> told;
    for (ssize_t at = 0; at < size;) {
        inotify_event event{};
        std::memcpy(&event, buffer.data() + at, sizeof event);
        told.push_back((event.mask & IN_MOVED_TO ? "moved " : "written ") +
                       std::string(buffer.c_str() + at + sizeof event));
        at += static_cast<ssize_t>(sizeof event + event.len);
    }
    EXPECT_THAT(told, testing::ElementsAre("moved a.pdf", "moved b.pdf"));
}

TEST_F(OutputDirectoryTest, keepsSubdirectories) {
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

TEST_F(OutputDirectoryTest, leavesWhatIsReadOnly) {
    put("out/a.pdf", "old a");
    put("out/b.pdf", "published");
    fs::permissions(out() + "/b.pdf", fs::perms(0444));
    EXPECT_EQ(failure(out()), "Cannot write \"" + out() + "/b.pdf\": it is read-only.");
    EXPECT_EQ(contents(),
              (Contents{{"out/", ""}, {"out/a.pdf", "old a"}, {"out/b.pdf", "published"}}));
}

TEST_F(OutputDirectoryTest, keepsThePermissionsOfFiles) {
    put("out/a.pdf", "old a");
    fs::permissions(out() + "/a.pdf", fs::perms(0640));
    write(out());
    EXPECT_EQ(fs::status(out() + "/a.pdf").permissions(), fs::perms(0640));
    EXPECT_EQ(fs::status(out() + "/b.pdf").permissions(), fs::perms(0644));
}

TEST_F(OutputDirectoryTest, putsNothingInPlaceWhenOneCannot) {
    put("out/a.pdf", "old a");
    put("out/b.pdf/in the way", "x");
    EXPECT_EQ(failure(out()), "Cannot write \"" + out() + "/b.pdf\": it is a folder.");
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

TEST_F(OutputDirectoryTest, leavesLivingRunsAlone) {
    OutputDirectory first(out());
    first.add("first.pdf", "1");
    write(out());
    first.commit();
    const Contents expected = {
        {"out/", ""}, {"out/a.pdf", "new a"}, {"out/b.pdf", "new b"}, {"out/first.pdf", "1"}};
    EXPECT_EQ(contents(), expected);
}

TEST_F(OutputDirectoryTest, takesItsParentsAwayWhenItFails) {
    const std::string longName(300, 'x');
    EXPECT_THAT(failure(folder() / "made/for/nothing" / longName / "out"),
                HasSubstr("the name is too long"));
    EXPECT_THAT(failure(folder() / "made/for" / longName), HasSubstr("the name is too long"));
    EXPECT_EQ(contents(), Contents());
}

TEST_F(OutputDirectoryTest, saysWhatIsInTheWay) {
    put("file", "x");
    EXPECT_EQ(failure(folder() / "file"),
              "Cannot write \"" + (folder() / "file").string() + "\": it is no folder.");
    EXPECT_THAT(failure(folder() / "file/out"), HasSubstr("it is no folder"));
    EXPECT_THAT(failure(folder() / "file/deep/out"), HasSubstr("it is no folder"));
    EXPECT_EQ(failure(""), "The name of the output folder is empty.");
    EXPECT_THAT(failure(folder() / std::string(300, 'x')), HasSubstr("the name is too long"));
    EXPECT_EQ(contents().size(), 1U);
}

TEST_F(OutputDirectoryTest, leavesNothingOnAFullDisk) {
    put("out/c.pdf", "old c");
    for (const rlim_t bytes :
         {0U, 3U, 4096U}) { // nothing goes in whole, or the large file does not
        const auto almostFull = [&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit = {bytes, bytes};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        };
        const auto fails = [&] {
            try {
                OutputDirectory directory(out());
                directory.add("a.pdf", "new a");
                directory.add("b.pdf", std::string(5000, 'b'));
            } catch (const IoError &error) {
                return inWords(error.sentence())
                    .ends_with("\": the file would be larger than is allowed here.");
            }
            return false;
        };
        EXPECT_TRUE(inChild(almostFull, fails)) << bytes;
        EXPECT_EQ(contents(), (Contents{{"out/", ""}, {"out/c.pdf", "old c"}})) << bytes;
    }
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
