// SPDX-License-Identifier: MIT
// A run that is killed leaves every file as it was or whole and new; after the next run in that
// folder, be it for other files, all files of the job are there or none, and no trace of it is
// left.
#include "FolderTest.h"
#include "output/files/OutputDirectory.h"
#include "output/files/StagingDirectory.h"

#include <sys/wait.h>

#include <chrono>
#include <csignal>
#include <fstream>
#include <random>
#include <thread>

namespace updatefacts {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int files = 12;
constexpr int runs = 50;

const std::string body(20000, '.');

/// Writes the files of one run; every file says which.
void writeAll(const std::string &target, const std::string &run) {
    OutputDirectory directory(target);
    for (int i = 0; i < files; ++i)
        directory.add("label" + std::to_string(i) + ".pdf", run + body);
    directory.commit();
}

/// Another run in that folder.
void writeOther(const std::string &target) {
    OutputDirectory directory(target);
    directory.add("other.txt", body);
    directory.commit();
}

void expectWhole(const std::map<std::string, std::string> &contents) {
    for (const auto &[name, text] : contents)
        if (name.starts_with("out/label")) {
            EXPECT_TRUE(text.ends_with('.' + body)) << name << ' ' << text.size();
        }
}

/// How many visible files the target holds of that run; files of two runs are a failure.
int filesOf(const std::map<std::string, std::string> &contents, const std::string &run) {
    int count = 0;
    int others = 0;
    for (const auto &[name, text] : contents)
        if (name.starts_with("out/label"))
            ++(text.starts_with(run) ? count : others);
    EXPECT_TRUE(count == 0 || others == 0) << count << " of " << run << ", " << others << " others";
    return count;
}

class KilledRunTest : public FolderTest, public testing::WithParamInterface<bool> {};

class KilledOnceTest : public FolderTest {};

TEST_P(KilledRunTest, leavesAllFilesOrNone) {
    const std::string target = folder() / "out";
    const auto begin = Clock::now();
    writeAll(target, "first.");
    const auto duration = Clock::now() - begin;
    std::mt19937 random(20260320);
    int finished = 0;
    for (int run = 0; run < runs; ++run) {
        if (GetParam()) // a target that does not exist, or one full of the files before
            std::filesystem::remove_all(target);
        const std::string name = "run" + std::to_string(run) + '.';
        const pid_t child = ::fork();
        if (child == 0) {
            writeAll(target, name);
            ::_exit(0);
        }
        const double share = std::uniform_real_distribution<>(0, 1.3)(random);
        std::this_thread::sleep_for(duration * share);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        expectWhole(contents());
        writeOther(target);
        const int count = filesOf(contents(), name);
        EXPECT_TRUE(count == 0 || count == files) << name << " left " << count;
        finished += count == files ? 1 : 0;
    }
    RecordProperty("finished", finished);
    writeAll(target, "last.");
    EXPECT_EQ(filesOf(contents(), "last."), files);
    EXPECT_EQ(contents().size(), files + 2U) << "something of the killed runs is left";
}

/// Killed when its new target had been made, and its staging directory beside it was still there.
TEST_F(KilledOnceTest, leavesNothingBesideATargetItMade) {
    const std::string target = folder() / "out";
    const pid_t child = ::fork();
    if (child == 0) {
        StagingDirectory staging(folder(), target);
        std::ofstream(staging.place("label.pdf")) << body;
        std::filesystem::rename(staging.newFiles(), target);
        ::_exit(0);
    }
    ::waitpid(child, nullptr, 0);
    ASSERT_GT(contents().size(), 1U) << "nothing was left over";
    writeOther(target);
    EXPECT_EQ(contents().size(), 3U) << "something of the killed run is left"; // out and two files
}

INSTANTIATE_TEST_SUITE_P(Target, KilledRunTest, testing::Bool(),
                         [](const auto &which) { return which.param ? "fresh" : "present"; });

} // namespace
} // namespace updatefacts
