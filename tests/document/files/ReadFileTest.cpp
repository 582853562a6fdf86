// SPDX-License-Identifier: MIT
#include "document/files/ReadFile.h"

#include "document/files/IoError.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;

class ReadFileTest : public testing::Test {
  protected:
    void SetUp() override {
        std::string pattern = testing::TempDir() + "readFile-XXXXXX";
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
    }
    void TearDown() override { fs::remove_all(m_folder); }

    [[nodiscard]] std::string path(const char *name) const { return m_folder / name; }
    [[nodiscard]] std::string put(const char *name, const std::string &bytes) const {
        std::ofstream(path(name), std::ios::binary) << bytes;
        return path(name);
    }

    /// {why} of the sentence it fails with, told in no time.
    static std::string failureOf(const std::string &file, std::size_t limit = maximumFileSize) {
        const auto begin = std::chrono::steady_clock::now();
        try {
            (void)readFile(file, limit);
        } catch (const IoError &error) {
            EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::milliseconds(500));
            const Argument &sentence = error.sentence();
            EXPECT_EQ(sentence.values, std::vector<std::string>{"failed.read"});
            EXPECT_EQ(sentence.parts.front(), argument::plain("file", file));
            return sentence.parts.back().values.front();
        }
        return "no failure";
    }

    fs::path m_folder;
};

TEST_F(ReadFileTest, everyByte) {
    std::string bytes;
    for (int i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    EXPECT_EQ(readFile(put("bytes", bytes)), bytes);
    EXPECT_EQ(readFile(put("empty", "")), "");
    EXPECT_EQ(readFile(put("Größe 日本.yaml", "x")), "x");
}

TEST_F(ReadFileTest, upToTheLimit) {
    const std::string file = put("limit", "12345");
    EXPECT_EQ(readFile(file, 5), "12345");
    EXPECT_THAT(failureOf(file, 4), testing::StrEq("why.too_large"));
}

TEST_F(ReadFileTest, huge) {
    const std::string file = put("huge", "");
    fs::resize_file(file, 300 * 1024 * 1024);
    EXPECT_EQ(failureOf(file), "why.too_large");
}

/// Files of /proc say that they are empty, as one that grows while it is read does.
TEST_F(ReadFileTest, largerThanItSays) {
    ASSERT_EQ(fs::file_size("/proc/self/maps"), 0U);
    EXPECT_THAT(failureOf("/proc/self/maps", 100), testing::StrEq("why.too_large"));
    EXPECT_FALSE(readFile("/proc/self/maps", 10'000'000).empty());
}

TEST_F(ReadFileTest, whatIsNoFile) {
    const std::string fifo = path("fifo");
    ASSERT_EQ(::mkfifo(fifo.c_str(), 0600), 0);
    const std::string loop = path("loop");
    fs::create_symlink(loop, loop);
    const std::string in = put("file", "x") + "/below";
    struct Row {
        std::string file;
        const char *reason;
    };
    for (const Row &row : std::vector<Row>{{path("missing"), "why.no_file"},
                                           {"", "why.no_file"},
                                           {in, "why.no_file"},
                                           {m_folder.string(), "why.directory"},
                                           {fifo, "why.not_regular"},
                                           {"/dev/zero", "why.not_regular"},
                                           {loop, "why.links"}})
        EXPECT_EQ(failureOf(row.file), row.reason) << row.file;
}

/// Root may read everything, so that it must be nobody for a moment.
TEST_F(ReadFileTest, withoutPermission) {
    const std::string file = put("secret", "x");
    fs::permissions(m_folder, fs::perms(0755));
    fs::permissions(file, fs::perms::none);
    const bool isRoot = ::geteuid() == 0;
    if (isRoot) {
        ASSERT_EQ(::seteuid(65534), 0);
    }
    const std::string failure = failureOf(file);
    if (isRoot) {
        ASSERT_EQ(::seteuid(0), 0);
    }
    EXPECT_EQ(failure, "why.no_permission");
}

} // namespace
} // namespace updatefacts
