// SPDX-License-Identifier: MIT
// Whatever the computer does not give: a plain sentence, the exit code that is documented, and
// files that are whole or not there. Whatever it is set to: the same files.
#include "FolderTest.h"
#include "document/files/ReadFile.h"

#include <gmock/gmock.h>
#include <sys/wait.h>

#include <cstdlib>

namespace updatefacts {
namespace {

using testing::HasSubstr;
namespace fs = std::filesystem;

#ifdef __SANITIZE_ADDRESS__
constexpr bool isSanitized = true; // which takes terabytes of addresses
#else
constexpr bool isSanitized = false;
#endif

constexpr const char *examples = UPDATEFACTS_SOURCE_DIR "/schema/examples/";
const std::string program = UPDATEFACTS_PROGRAM_DIR "/updatefacts";

/// What writes, from the folder "in" beside it.
const std::vector<std::string> commands = {
    "label ../in/camera-1.yaml --template strip --format pdf,svg,png,zpl -o out --today 2026-03-20",
    "publish ../in/camera-1.yaml --to published --now 2026-03-20T09:30:00Z",
    "print ../in/prices.csv --library ../in --index none/index --template tag -o run.pdf "
    "--today 2026-03-20",
    "site ../in/published -o site --language en --labels none --today 2026-03-20",
};

struct Ran {
    int code = 0;
    std::string said; ///< both streams
    std::map<std::string, std::string> files;
};

class OddEnvironment : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        const std::string camera = readFile(examples + std::string("history/camera-1.yaml"));
        put("in/camera-1.yaml", camera);
        put("in/published/camera-1.yaml", camera);
        put("in/prices.csv", "model,item\nLC2-100,A1\n");
    }

    /// Runs the line in a fresh folder with the program as $U; it may close its streams.
    [[nodiscard]] Ran run(const std::string &line) const {
        const fs::path work = folder() / "work";
        fs::remove_all(work);
        fs::create_directory(work);
        const std::string command = "cd '" + work.string() + "' && U='" + program +
                                    "' && export U && { ( " + line + " ) 2>&1; echo $? >&3; } " +
                                    "3>../code | cat >../said";
        EXPECT_EQ(std::system(command.c_str()), 0);
        Ran ran{std::stoi(readFile(folder() / "code")), readFile(folder() / "said", 1 << 24), {}};
        for (const auto &[name, text] : contents())
            if (name.starts_with("work/") && name.size() > 5 && !name.ends_with(".ledger") &&
                !name.ends_with(".ledger.lock"))
                ran.files[name] = text;
        return ran;
    }
    void expectSame(const std::string &before, const std::string &after, int code) const {
        for (const std::string &command : commands) {
            const Ran usual = run("$U " + command);
            const Ran odd = run(before + "$U " + command + after);
            EXPECT_EQ(usual.code, 0) << command << usual.said;
            EXPECT_EQ(odd.code, command.starts_with("site") ? 0 : code) << before << command;
            EXPECT_EQ(odd.files, usual.files) << before << command << after;
        }
    }
    void expectFailure(const std::string &before, const std::string &sentence) const {
        for (const std::string &command : commands) {
            const Ran odd = run(before + "$U " + command);
            EXPECT_EQ(odd.code, 4) << before << command << odd.said;
            EXPECT_THAT(odd.said, HasSubstr(sentence)) << before << command;
            EXPECT_TRUE(odd.files.empty()) << odd.files.begin()->first;
        }
    }
};

TEST_F(OddEnvironment, homesTemporaryFoldersLocalesAndZonesDoNotMatter) {
    expectSame("env -i TZ=Etc/GMT+12 ", "", 0);
    expectSame("env HOME=/proc XDG_CACHE_HOME= TMPDIR=/gone TZ=Etc/GMT-14 LC_ALL=tr_TR.UTF-8 ", "",
               0);
    expectSame("env -u HOME -u LOCPATH LC_ALL=xx LANGUAGE=ar ", "", 0);
}

/// Names that are not printed are a failure; the files are there, with nothing else in them.
TEST_F(OddEnvironment, closedAndFullStreams) {
    expectSame("", " <&- >&- 2>&-", 4);
    expectSame("", " >/dev/full 2>&1", 4);
}

TEST_F(OddEnvironment, fewOpenFiles) {
    expectSame("ulimit -n 16; ", "", 0);
    expectFailure("ulimit -n 15; ", "updatefacts: The system lets this program open too few files; "
                                    "it needs at least \"ulimit -n 16\".\n");
}

TEST_F(OddEnvironment, littleMemory) {
    if (isSanitized)
        GTEST_SKIP() << "Skipped: the sanitizer takes more.";
    expectSame("ulimit -s 256 -v 524288; ", "", 0);
    expectFailure("ulimit -v 524287; ", "updatefacts: The system gives this program too little "
                                        "memory; it needs at least 512 MB of addresses (\"ulimit "
                                        "-v\").\n");
}

TEST_F(OddEnvironment, smallFilesOnly) {
    expectFailure("ulimit -f 0; ", "the file would be larger than is allowed here.\n");
    expectFailure("ulimit -f 1; ", "the file would be larger than is allowed here.\n");
}

TEST_F(OddEnvironment, aFolderThatCannotBeWrittenTo) {
    const std::string in = (folder() / "in").string();
    for (const std::string &command :
         {"label " + in + "/camera-1.yaml -o out", "publish " + in + "/camera-1.yaml --to out"}) {
        const Ran ran = run("cd /proc; $U " + command);
        EXPECT_EQ(ran.code, 4) << ran.said;
        EXPECT_THAT(ran.said, HasSubstr("Cannot write \"out")) << ran.said;
    }
    EXPECT_EQ(run("cd /proc; $U check " + in + "/camera-1.yaml").code, 0);
}

TEST_F(OddEnvironment, aThousandDocumentsTakeNoMoreMemoryThanTheLeast) {
    const std::string bulb = readFile(examples + std::string("bulb.yaml"));
    for (int i = 0; i < 1000; ++i)
        put("in/many/" + std::to_string(i) + ".yaml", bulb + "# " + std::to_string(i) + '\n');
    const Ran ran =
        run((isSanitized ? "" : "ulimit -v 524288; ") + std::string("$U check ../in/many"));
    EXPECT_NE(ran.code, 4) << ran.said.substr(0, 500);
    EXPECT_THAT(ran.said, HasSubstr("many/999.yaml"));
}

TEST_F(OddEnvironment, findingsOfATableAreToldToTheTenThousandth) {
    const auto table = [&](int rows) {
        std::string text = "model,item\n";
        for (int i = 0; i < rows; ++i)
            text += "none,A" + std::to_string(i) + '\n';
        put("in/prices.csv", text);
        return run("$U " + commands[2]).said;
    };
    const std::string more = "updatefacts: Findings that are not shown: ";
    const std::string most = table(10'000);
    EXPECT_THAT(most, testing::Not(HasSubstr(more)));
    EXPECT_THAT(most, HasSubstr("none"));
    EXPECT_THAT(table(10'001), HasSubstr(more + "1. Fix those shown first.\n"));
}

} // namespace
} // namespace updatefacts
