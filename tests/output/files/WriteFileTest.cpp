// SPDX-License-Identifier: MIT
#include "output/files/WriteFile.h"
#include "FolderTest.h"
#include "InChild.h"
#include "definitions/messages/SayFinding.h"
#include "document/files/IoError.h"
#include "output/files/MadeDirectories.h"

#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>

#include <csignal>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using Contents = std::map<std::string, std::string>;

class WriteFileTest : public FolderTest {
  protected:
    /// The sentence of the IoError; "" when there is none.
    [[nodiscard]] std::string failure(const std::string &name, const std::string &bytes,
                                      Existing existing) {
        try {
            m_notes = writeFile(folder() / name, bytes, existing);
        } catch (const IoError &error) {
            return inWords(error.sentence());
        }
        return {};
    }
    [[nodiscard]] std::string cannot(const std::string &name, const std::string &reason) const {
        return "Cannot write \"" + (folder() / name).string() + "\": " + reason + '.';
    }
    [[nodiscard]] fs::perms permissions(const std::string &name) const {
        return fs::status(folder() / name).permissions();
    }

    WriteNotes m_notes;
};

/// The folder where the program was started is gone.
void standNowhere(const fs::path &folder) {
    fs::create_directory(folder / "gone");
    fs::current_path(folder / "gone");
    fs::remove(folder / "gone");
}

/// No file may grow beyond so many bytes, as on a full disk.
std::function<void()> limitedTo(rlim_t bytes) {
    return [bytes] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit = {bytes, bytes};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    };
}

TEST_F(WriteFileTest, holdsEveryByte) {
    const std::string bytes("a\0b\r\n\xff", 6);
    for (const Existing existing : {Existing::refuse, Existing::replace}) {
        EXPECT_EQ(failure("new.yaml", bytes, existing), "");
        EXPECT_EQ(failure("empty.yaml", "", existing), "");
        EXPECT_EQ(contents(), (Contents{{"new.yaml", bytes}, {"empty.yaml", ""}}));
        fs::remove(folder() / "new.yaml");
        fs::remove(folder() / "empty.yaml");
    }
}

TEST_F(WriteFileTest, replacesOnlyWhenAsked) {
    put("old.yaml", "old and longer");
    fs::create_symlink("nowhere", folder() / "link.yaml");
    EXPECT_EQ(failure("old.yaml", "new", Existing::refuse),
              cannot("old.yaml", "it exists already"));
    EXPECT_EQ(failure("link.yaml", "new", Existing::refuse),
              cannot("link.yaml", "it exists already"));
    EXPECT_EQ(contents(), (Contents{{"old.yaml", "old and longer"}, {"link.yaml", ""}}));
    EXPECT_EQ(failure("old.yaml", "new", Existing::replace), "");
    EXPECT_EQ(contents()["old.yaml"], "new");
}

TEST_F(WriteFileTest, followsLinksToTheirEnd) {
    put("deep/old.yaml", "old");
    fs::create_symlink("deep/old.yaml", folder() / "link.yaml");
    fs::create_symlink(folder() / "link.yaml", folder() / "second.yaml");
    fs::create_symlink("deep/fresh.yaml", folder() / "dangling.yaml");
    fs::create_symlink("round.yaml", folder() / "round.yaml");
    EXPECT_EQ(failure("second.yaml", "new", Existing::replace), "");
    EXPECT_EQ(failure("dangling.yaml", "fresh", Existing::replace), "");
    EXPECT_EQ(failure("round.yaml", "new", Existing::replace),
              cannot("round.yaml", "its symbolic links lead to no file"));
    EXPECT_TRUE(fs::is_symlink(folder() / "round.yaml"));
    fs::remove(folder() / "round.yaml");
    EXPECT_EQ(contents()["deep/old.yaml"], "new");
    EXPECT_EQ(contents()["deep/fresh.yaml"], "fresh");
    for (const char *link : {"link.yaml", "second.yaml", "dangling.yaml"})
        EXPECT_TRUE(fs::is_symlink(folder() / link)) << link;
}

TEST_F(WriteFileTest, keepsPermissionsAndAttributes) {
    const std::string old = folder() / "old.yaml";
    for (const mode_t mode : {0600U, 0640U, 0664U, 0755U, 0606U}) {
        put("old.yaml", "old");
        ASSERT_EQ(::chmod(old.c_str(), mode), 0);
        EXPECT_EQ(failure("old.yaml", "new", Existing::replace), "");
        EXPECT_EQ(permissions("old.yaml"), fs::perms(mode));
    }
    if (::setxattr(old.c_str(), "user.tag", "kept", 4, 0) != 0)
        GTEST_SKIP() << "this file system has no attributes";
    EXPECT_EQ(failure("old.yaml", "newer", Existing::replace), "");
    std::string value(4, '\0');
    EXPECT_EQ(::getxattr(old.c_str(), "user.tag", value.data(), 4), 4);
    EXPECT_EQ(value, "kept");
    EXPECT_THAT(m_notes, testing::IsEmpty());
}

TEST_F(WriteFileTest, keepsTheOwnerOrSaysThatItCannot) {
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can give a file away";
    const std::string old = folder() / "old.yaml";
    fs::permissions(folder(), fs::perms(0777));
    put("old.yaml", "old");
    ASSERT_EQ(::chown(old.c_str(), 1234, 4321), 0);
    ASSERT_EQ(::chmod(old.c_str(), 0666), 0);
    EXPECT_EQ(failure("old.yaml", "new", Existing::replace), "");
    struct stat status {};
    ASSERT_EQ(::stat(old.c_str(), &status), 0);
    EXPECT_EQ(status.st_uid, 1234U);
    EXPECT_EQ(status.st_gid, 4321U);
    EXPECT_THAT(m_notes, testing::IsEmpty());
    EXPECT_TRUE(inChild(becomeNobody, [&] {
        return failure("old.yaml", "newer", Existing::replace).empty() && m_notes.size() == 2 &&
               inWords(m_notes.front()).ends_with("could not be kept.");
    }));
    EXPECT_EQ(contents()["old.yaml"], "newer");
}

TEST_F(WriteFileTest, grantsTheGroupOfAnotherNothingNew) {
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can give a file away";
    const std::string old = folder() / "old.yaml";
    fs::permissions(folder(), fs::perms(0777));
    put("old.yaml", "old");
    ASSERT_EQ(::chown(old.c_str(), 65534, 4321), 0);
    ASSERT_EQ(::chmod(old.c_str(), 0660), 0);
    EXPECT_TRUE(inChild([] { becomeNobody(); },
                        [&] { return failure("old.yaml", "new", Existing::replace).empty(); }));
    EXPECT_EQ(permissions("old.yaml"), fs::perms(0600));
}

TEST_F(WriteFileTest, tellsOfOtherNames) {
    put("old.yaml", "old");
    fs::create_hard_link(folder() / "old.yaml", folder() / "second.yaml");
    EXPECT_EQ(failure("old.yaml", "new", Existing::replace), "");
    EXPECT_EQ(contents(), (Contents{{"old.yaml", "new"}, {"second.yaml", "old"}}));
    ASSERT_EQ(m_notes.size(), 1U);
    EXPECT_THAT(inWords(m_notes.front()), testing::HasSubstr("another name"));
}

TEST_F(WriteFileTest, leavesWhatMustNotBeReplaced) {
    put("published.yaml", "old");
    fs::permissions(folder() / "published.yaml", fs::perms(0444));
    fs::create_directory(folder() / "folder.yaml");
    ASSERT_EQ(::mkfifo((folder() / "pipe.yaml").c_str(), 0666), 0);
    fs::create_symlink("/dev/null", folder() / "device.yaml");
    struct Case {
        const char *name, *reason;
    };
    for (const Case &row :
         {Case{"published.yaml", "it is read-only"}, Case{"folder.yaml", "it is a folder"},
          Case{"pipe.yaml", "it is no regular file"}, Case{"device.yaml", "it is no regular file"},
          Case{"none/new.yaml", "there is no such folder"},
          Case{"published.yaml/new.yaml", "it is no folder"},
          Case{"folder.yaml/", "it is a folder"}})
        EXPECT_EQ(failure(row.name, "new", Existing::replace), cannot(row.name, row.reason));
    EXPECT_EQ(permissions("published.yaml"), fs::perms(0444));
    EXPECT_TRUE(fs::is_fifo(folder() / "pipe.yaml"));
    EXPECT_EQ(std::distance(fs::directory_iterator(folder()), fs::directory_iterator()), 4);
}

TEST_F(WriteFileTest, needsPermissionForFileAndDirectory) {
    put("a/theirs.yaml", "old");
    put("b/mine.yaml", "old");
    fs::permissions(folder(), fs::perms(0777));
    fs::permissions(folder() / "a", fs::perms(0777));
    fs::permissions(folder() / "a/theirs.yaml", fs::perms(0644));
    fs::permissions(folder() / "b", fs::perms(0755));
    fs::permissions(folder() / "b/mine.yaml", fs::perms(0666));
    EXPECT_TRUE(inChild(becomeNobody, [&] {
        return failure("a/theirs.yaml", "new", Existing::replace) ==
                   cannot("a/theirs.yaml", "permission denied") &&
               failure("b/mine.yaml", "new", Existing::replace) ==
                   cannot("b/mine.yaml", "permission denied to make files in its folder") &&
               failure("b/new.yaml", "new", Existing::refuse) ==
                   cannot("b/new.yaml", "permission denied");
    }));
    EXPECT_EQ(contents().size(), 4U);
}

/// From no byte at all to one byte too few: what is buffered anywhere comes to light, too.
TEST_F(WriteFileTest, leavesAllAsItWasOnAFullDisk) {
    put("old.yaml", "old");
    const std::string bytes(20'000, 'x');
    for (const rlim_t limit : {0U, 1U, 4096U, 19'999U}) {
        EXPECT_TRUE(inChild(limitedTo(limit), [&] {
            return failure("old.yaml", bytes, Existing::replace) ==
                       cannot("old.yaml", "the file would be larger than is allowed here") &&
                   failure("new.yaml", bytes, Existing::refuse) ==
                       cannot("new.yaml", "the file would be larger than is allowed here");
        })) << limit;
        EXPECT_EQ(contents(), (Contents{{"old.yaml", "old"}}));
    }
}

TEST_F(WriteFileTest, writesAllFilesOfABatchOrNone) {
    put("a.yaml", "old a");
    put("sub/c.yaml", "old c");
    put("sub/taken.yaml", "taken");
    const Contents before = contents();
    const auto write = [&](const std::string &last, Existing existing) {
        FileBatch batch;
        batch.add(folder() / "a.yaml", "new a", Existing::replace);
        batch.add(folder() / "b.yaml", "new b", Existing::refuse);
        batch.add(folder() / "sub/c.yaml", "new c", Existing::replace);
        batch.add(folder() / last, "new", existing);
        return batch.commit();
    };
    EXPECT_THROW((void)write("sub/taken.yaml", Existing::refuse), IoError);
    EXPECT_EQ(contents(), before) << "what was placed before is put back";
    EXPECT_THROW((void)write("none/d.yaml", Existing::refuse), IoError);
    EXPECT_EQ(contents(), before);
    EXPECT_THAT(write("sub/d.yaml", Existing::refuse), testing::IsEmpty());
    const Contents after = {{"a.yaml", "new a"},   {"b.yaml", "new b"},
                            {"sub/", ""},          {"sub/c.yaml", "new c"},
                            {"sub/d.yaml", "new"}, {"sub/taken.yaml", "taken"}};
    EXPECT_EQ(contents(), after);
}

TEST_F(WriteFileTest, makesReadOnlyFiles) {
    (void)writeFile(folder() / "published.yaml", "text", Existing::refuse, 0444);
    EXPECT_EQ(permissions("published.yaml") & fs::perms(0222), fs::perms::none);
    EXPECT_EQ(contents()["published.yaml"], "text");
}

TEST_F(WriteFileTest, saysWhereThereIsNoCurrentFolder) {
    const auto fails = [](const auto &action) {
        try {
            action();
        } catch (const IoError &error) {
            return inWords(error.sentence()).starts_with("Cannot write \"new.yaml\": ");
        }
        return false;
    };
    EXPECT_TRUE(
        inChild([&] { standNowhere(folder()); },
                [&] { return fails([] { (void)writeFile("new.yaml", "x", Existing::refuse); }); }));
    EXPECT_TRUE(
        inChild([&] { standNowhere(folder()); },
                [&] { return fails([] { MadeDirectories("new.yaml", "new.yaml", 0755); }); }));
}

// As in /tmp: the name of the file cannot be taken away, so no second one may be given to it.
TEST_F(WriteFileTest, leavesNothingBesideTheFileOfAnotherUser) {
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can make a file of another user";
    put("open/kettle.yaml", "old");
    fs::permissions(folder(), fs::perms(0755));
    fs::permissions(folder() / "open", fs::perms(01777));
    fs::permissions(folder() / "open/kettle.yaml", fs::perms(0666));
    EXPECT_TRUE(inChild(becomeNobody, [&] {
        return failure("open/kettle.yaml", "new", Existing::replace) ==
               cannot("open/kettle.yaml", "only its owner can replace it in that folder");
    }));
    EXPECT_EQ(contents(), (Contents{{"open/", ""}, {"open/kettle.yaml", "old"}}));
}

} // namespace
} // namespace updatefacts
