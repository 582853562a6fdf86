// SPDX-License-Identifier: MIT
#include "document/files/FolderFiles.h"
#include "FolderTest.h"

#include <gmock/gmock.h>

#include <sys/stat.h>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

enum class Taken { read, passedOver, notLookedAt };

struct Row {
    const char *name;
    Taken taken;
};

class FolderFilesTest : public FolderTest {};

TEST_F(FolderFilesTest, areNotWhatOtherProgramsLeave) {
    const Row rows[] = {
        {"kettle.yaml", Taken::read},
        {"kettle.yml", Taken::read},
        {"KETTLE-2.YAML", Taken::read},
        {"Copy of kettle.yaml", Taken::read},
        {"kettle (1).yaml", Taken::read},
        {"kettle.sync-conflict-20260301-101010-ABCDEFG.yaml", Taken::read},
        {"kettle.bak.yaml", Taken::read},
        {"._kettle.yaml", Taken::passedOver},
        {".#kettle.yaml", Taken::passedOver},
        {".~lock.kettle.yaml#", Taken::passedOver},
        {".kettle.yaml.swp", Taken::passedOver},
        {".kettle.yaml.kate-swp", Taken::passedOver},
        {".hidden.yml", Taken::passedOver},
        {"kettle.yaml~", Taken::passedOver},
        {"#kettle.yaml#", Taken::passedOver},
        {"~$kettle.yaml", Taken::passedOver},
        {"kettle.yaml.bak", Taken::passedOver},
        {"kettle.yaml.orig", Taken::passedOver},
        {"kettle.yaml.part", Taken::passedOver},
        {"Thumbs.db", Taken::notLookedAt},
        {".DS_Store", Taken::notLookedAt},
        {"notes.txt", Taken::notLookedAt},
        {".git/config.yaml", Taken::notLookedAt},
        {"@eaDir/kettle.yaml", Taken::notLookedAt},
        {"__MACOSX/._kettle.yaml", Taken::notLookedAt},
        {"folder.yaml/inner.yaml", Taken::notLookedAt},
    };
    std::vector<std::string> read;
    std::vector<std::string> passedOver;
    for (const Row &row : rows) {
        put(row.name, "x");
        if (row.taken == Taken::read)
            read.push_back(folder() / row.name);
        else if (row.taken == Taken::passedOver)
            passedOver.emplace_back(row.name);
    }
    const FolderFiles found = disclosuresIn(folder());
    EXPECT_THAT(found.files, testing::UnorderedElementsAreArray(read));
    EXPECT_THAT(found.passedOver, testing::UnorderedElementsAreArray(passedOver));
    EXPECT_FALSE(found.error);
}

/// Reading them says what they are; listing them neither waits nor leaves them out.
TEST_F(FolderFilesTest, keepWhatCannotBeRead) {
    fs::create_symlink("gone", folder() / "dangling.yaml");
    fs::create_symlink("loop.yaml", folder() / "loop.yaml");
    ASSERT_EQ(::mkfifo((folder() / "pipe.yaml").c_str(), 0600), 0);
    EXPECT_THAT(
        disclosuresIn(folder()).files,
        ElementsAre(folder() / "dangling.yaml", folder() / "loop.yaml", folder() / "pipe.yaml"));
}

TEST_F(FolderFilesTest, saysWhyADirectoryCannotBeListed) {
    const FolderFiles found = disclosuresIn(folder() / "gone");
    EXPECT_EQ(found.error, std::errc::no_such_file_or_directory);
    EXPECT_THAT(found.files, IsEmpty());
}

} // namespace
} // namespace updatefacts
