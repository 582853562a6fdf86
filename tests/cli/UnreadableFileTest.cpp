// SPDX-License-Identifier: MIT
// What cannot be read is told in a sentence, at once and without reading it.
#include "FolderTest.h"
#include "InChild.h"
#include "RunInProcess.h"

#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <chrono>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;

class UnreadableFileTest : public FolderTest {
  protected:
    void expectFailure(const std::string &file, const std::string &sentence) const {
        for (const std::vector<std::string> &words :
             {std::vector<std::string>{"check", file},
              std::vector<std::string>{"label", file, "-o", folder() / "out"}}) {
            const auto begin = std::chrono::steady_clock::now();
            const Outcome outcome = runInProcess(words);
            const auto time = std::chrono::steady_clock::now() - begin;
            EXPECT_EQ(outcome.code, 4);
            EXPECT_EQ(outcome.out, "");
            EXPECT_EQ(outcome.err.substr(0, outcome.err.find('\n')), "updatefacts: " + sentence);
            EXPECT_LT(time, std::chrono::seconds(1));
            EXPECT_FALSE(fs::exists(folder() / "out"));
        }
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        EXPECT_LT(usage.ru_maxrss, 100 * 1024) << "kB at most, ever";
    }
};

TEST_F(UnreadableFileTest, missing) {
    expectFailure("/gone.yaml", "Cannot read \"/gone.yaml\": there is no such file.");
    expectFailure("", "Cannot read \"\": there is no such file.");
}

TEST_F(UnreadableFileTest, tooLarge) {
    const std::string file = folder() / "large.yaml";
    put("large.yaml", "");
    fs::resize_file(file, 300 * 1024 * 1024);
    expectFailure(file, "Cannot read \"" + file +
                            "\": it is larger than 256 kB, and a disclosure is a few kB.");
}

TEST_F(UnreadableFileTest, directoryWithoutDisclosures) {
    expectFailure(folder(), "There is no .yaml file in the folder \"" + folder().string() + "\".");
}

TEST_F(UnreadableFileTest, fifoWithoutWriter) {
    const std::string file = folder() / "fifo.yaml";
    ASSERT_EQ(::mkfifo(file.c_str(), 0600), 0);
    expectFailure(file, "Cannot read \"" + file + "\": it is no regular file.");
}

TEST_F(UnreadableFileTest, device) {
    expectFailure("/dev/zero", "Cannot read \"/dev/zero\": it is no regular file.");
}

TEST_F(UnreadableFileTest, withoutPermission) {
    const std::string file = folder() / "secret.yaml";
    put("secret.yaml", "x");
    fs::permissions(file, fs::perms::none);
    fs::permissions(folder(), fs::perms(0755));
    const auto fails = [&] {
        const Outcome outcome = runInProcess({"check", file});
        return outcome.code == 4 &&
               outcome.err == "updatefacts: Cannot read \"" + file + "\": permission denied.\n";
    };
    EXPECT_TRUE(inChild(becomeNobody, fails));
}

} // namespace
} // namespace updatefacts
