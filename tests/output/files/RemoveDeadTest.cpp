// SPDX-License-Identifier: MIT
#include "output/files/RemoveDead.h"
#include "FolderTest.h"
#include "output/files/FilesJournal.h"
#include "output/files/OutputDirectory.h"
#include "output/files/TemporaryName.h"
#include "output/files/WriteFile.h"

#include <sys/stat.h>
#include <sys/wait.h>

#include <functional>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using Contents = std::map<std::string, std::string>;

class RemoveDeadTest : public FolderTest {
  protected:
    [[nodiscard]] std::string out() const { return folder() / "out"; }

    /// What a run of ours leaves in the folder when it is killed before it commits.
    [[nodiscard]] fs::path killedRun() const {
        const pid_t child = ::fork();
        if (child == 0) {
            OutputDirectory directory(out());
            directory.add("a.pdf", "new a");
            directory.add("b.pdf", "new b");
            ::_exit(0); // without any destructor
        }
        ::waitpid(child, nullptr, 0);
        for (const std::string &name : namesIn(out()))
            if (isTemporaryName(name))
                return fs::path(out()) / name;
        ADD_FAILURE() << "nothing is left";
        return {};
    }
    void writeJournal(const fs::path &staging) const {
        std::ofstream(staging / "journal") << journalText(out(), {"a.pdf", "b.pdf"});
    }
};

TEST(TemporaryName, isKnownAgainAndNoOther) {
    for (int i = 0; i < 100; ++i) {
        const std::string name = temporaryName();
        EXPECT_TRUE(isTemporaryName(name)) << name;
        std::string other = name;
        other.back() = other.back() == '9' ? '0' : static_cast<char>(other.back() + 1);
        EXPECT_FALSE(isTemporaryName(other)) << other;
        EXPECT_FALSE(isTemporaryName(name + '0'));
        EXPECT_FALSE(isTemporaryName(name.substr(1)));
    }
    for (const char *name : {"", ".updatefacts", ".updatefacts-", ".updatefacts-backup",
                             ".updatefacts-0", ".updatefacts-123", ".updatefacts-0000000000000000",
                             ".updatefacts-1234567812345678", ".updatefacts-2026-11-26-backup"})
        EXPECT_FALSE(isTemporaryName(name)) << name;
}

TEST_F(RemoveDeadTest, takesAwayWhatKilledRunsLeft) {
    put("out/a.pdf", "old a");
    const Contents before = contents();
    const fs::path staging = killedRun();
    EXPECT_GT(contents().size(), before.size());
    removeDead(out());
    EXPECT_EQ(contents(), before);
    fs::create_directory(staging); // killed at once, and killed within the first file
    removeDead(out());
    EXPECT_EQ(contents(), before);
    put("out/" + staging.filename().string() + "/about.txt", "Update Facts keeps");
    removeDead(out());
    EXPECT_EQ(contents(), before);
    put("out/" + temporaryName(), "half of a file");
    removeDead(out());
    EXPECT_EQ(contents(), before);
}

TEST_F(RemoveDeadTest, leavesWhatIsNotProvablyOurs) {
    put("out/a.pdf", "old a");
    const std::string valid = temporaryName();
    const std::string real = killedRun().filename();
    const std::string text = contents()["out/" + real + "/about.txt"];
    fs::remove_all(out() + "/" + real);
    put("theirs/notes", "theirs");
    struct Case {
        const char *what;
        std::function<void(const std::string &path)> make; ///< relative to the folder
    };
    const std::vector<Case> rows = {
        {"a directory with a file", [&](auto &path) { put(path + "/notes", "x"); }},
        {"another about.txt", [&](auto &path) { put(path + "/about.txt", "All about me"); }},
        {"the about.txt of another",
         [&](auto &path) {
             put(path + "/about.txt", text);
             put(path + "/new/a.pdf", "x");
         }},
        {"our files without an about.txt",
         [&](auto &path) {
             put(path + "/new/a.pdf", "x");
             fs::create_directory(folder() / path / "old");
         }},
        {"a link to a directory",
         [&](auto &path) { fs::create_symlink(folder() / "theirs", folder() / path); }},
        {"a link to nowhere", [&](auto &path) { fs::create_symlink("none", folder() / path); }},
        {"a pipe", [&](auto &path) { ::mkfifo((folder() / path).c_str(), 0600); }},
    };
    for (const Case &row : rows) {
        row.make("out/" + valid);
        const auto names = namesIn(folder() / "out");
        removeDead(out());
        EXPECT_EQ(namesIn(folder() / "out"), names) << row.what;
        EXPECT_EQ(namesIn(folder() / "theirs").size(), 1U) << row.what;
        fs::remove_all(out() + "/" + valid);
    }
}

TEST_F(RemoveDeadTest, leavesNamesOfOthersWhateverIsInThem) {
    for (const char *name : {".updatefacts-backup", ".updatefacts-123", ".updatefacts-",
                             ".updatefacts-0", ".updatefacts-0000000000000000"}) {
        put("out/" + std::string(name) + "/notes", "x");
        put(std::string(name) + "/notes", "x");
    }
    put("out/.updatefacts", "x");
    put("out/.updatefacts-1", "x");
    put(".updatefacts-7", "x");
    fs::create_directory(folder() / "out/.updatefacts-2");
    Contents expected = contents();
    for (const char *target : {"out", "fresh"}) {
        OutputDirectory directory(folder() / target);
        directory.add("a.pdf", "a");
        directory.commit();
    }
    (void)writeFile(folder() / "kettle.yaml", "k", Existing::refuse);
    expected.merge(
        Contents{{"out/a.pdf", "a"}, {"fresh/", ""}, {"fresh/a.pdf", "a"}, {"kettle.yaml", "k"}});
    EXPECT_EQ(contents(), expected);
}

TEST_F(RemoveDeadTest, leavesADirectoryOfOursThatHoldsMore) {
    put("out/a.pdf", "old a");
    const fs::path staging = killedRun();
    std::ofstream(staging / "my notes") << "x";
    const Contents before = contents();
    removeDead(out());
    EXPECT_EQ(contents(), before);
}

TEST_F(RemoveDeadTest, endsWhatWasBegun) {
    for (const bool isHalfway : {false, true}) {
        put("out/a.pdf", "old a");
        const fs::path staging = killedRun();
        writeJournal(staging);
        if (isHalfway)
            fs::rename(staging / "new/a.pdf", out() + "/a.pdf");
        removeDead(out());
        const Contents expected = {{"out/", ""}, {"out/a.pdf", "new a"}, {"out/b.pdf", "new b"}};
        EXPECT_EQ(contents(), expected);
        fs::remove(out() + "/b.pdf");
    }
}

TEST_F(RemoveDeadTest, keepsWhatCannotBeBroughtToItsPlace) {
    put("out/a.pdf", "old a");
    const fs::path staging = killedRun();
    fs::create_directory(out() + "/b.pdf"); // no file takes its place
    writeJournal(staging);
    removeDead(out());
    EXPECT_EQ(contents().at("out/a.pdf"), "new a");
    EXPECT_TRUE(fs::exists(staging / "new/b.pdf")) << "the only one there is";
    fs::remove(out() + "/b.pdf"); // by somebody who has work of their own there
    removeDead(out());
    EXPECT_FALSE(fs::exists(staging));
}

TEST_F(RemoveDeadTest, neverReplacesNewerWork) {
    struct Case {
        const char *what;
        std::function<void(const fs::path &staging)> change;
    };
    const std::vector<Case> rows = {
        {"written since", [&](auto &) { put("out/a.pdf", "newer a"); }},
        {"made since", [&](auto &) { put("out/b.pdf", "newer b"); }},
        {"deleted since", [&](auto &) { fs::remove(out() + "/a.pdf"); }},
        {"a journal that is not whole",
         [&](auto &staging) {
             fs::resize_file(staging / "journal", fs::file_size(staging / "journal") - 1);
         }},
        {"a journal of other directories",
         [&](auto &staging) {
             std::ofstream(staging / "journal") << journalText(out(), {"../a.pdf", "../b.pdf"});
         }},
    };
    for (const Case &row : rows) {
        put("out/a.pdf", "old a");
        const fs::path staging = killedRun();
        writeJournal(staging);
        row.change(staging);
        Contents expected = contents();
        std::erase_if(expected, [](const auto &file) {
            return file.first.find(".updatefacts-") != std::string::npos;
        });
        removeDead(out());
        EXPECT_EQ(contents(), expected) << row.what;
        fs::remove_all(out());
    }
}

} // namespace
} // namespace updatefacts
