// SPDX-License-Identifier: MIT
// The finished program is killed in the middle, again and again, and goes on.
#include "CollectFixture.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <thread>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;

class KillTest : public CollectFixture {
  protected:
    /// Runs the program; it is killed after some time, 0: never. Its exit code, or -1.
    [[nodiscard]] int runProgram(std::chrono::milliseconds time) const {
        std::vector<std::string> words = {UPDATEFACTS_PROGRAM,
                                          "collect",
                                          server().address(std::string("/") + machineIndexPath),
                                          "-o",
                                          library().string(),
                                          "--ca",
                                          server().certificateFile().string(),
                                          "--allow-private",
                                          "--pause",
                                          "0"};
        std::vector<char *> arguments;
        for (std::string &word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        const pid_t child = ::fork();
        if (child == 0) {
            const int nothing = ::open("/dev/null", O_WRONLY);
            ::dup2(nothing, STDOUT_FILENO);
            ::dup2(nothing, STDERR_FILENO);
            ::execv(arguments.front(), arguments.data());
            ::_exit(127);
        }
        if (time.count() > 0) {
            std::this_thread::sleep_for(time);
            ::kill(child, SIGKILL);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
};

TEST_F(KillTest, goesOnAndLosesNothing) {
    constexpr int count = 300;
    MakerSite local(server());
    for (int i = 1; i <= count; ++i)
        local.show("p" + std::to_string(i),
                   {replacedIn(first, "NL-LC2-100\"", "P-" + std::to_string(i) + '"')});
    std::size_t killed = 0;
    std::set<std::string> seen;
    for (int time = 60; time < 2000; time += 60) {
        const int code = runProgram(std::chrono::milliseconds(time));
        killed += code == -1;
        if (!fs::exists(library()))
            continue;
        const std::vector<std::string> now = kept();
        const std::set<std::string> there(now.begin(), now.end());
        for (const std::string &name : seen)
            EXPECT_TRUE(there.contains(name)) << name;
        seen = there;
        if (code == 0)
            break;
    }
    EXPECT_GT(killed, 1U);
    EXPECT_EQ(runProgram({}), 0);
    EXPECT_EQ(kept().size(), std::size_t(count));
    for (const auto &entry : fs::recursive_directory_iterator(library() / makerFolder("localhost")))
        EXPECT_TRUE(!entry.is_regular_file() || entry.path().extension() == ".yaml")
            << entry.path();
}

} // namespace
} // namespace updatefacts
