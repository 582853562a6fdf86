// SPDX-License-Identifier: MIT
#include "cli/InputFiles.h"
#include "FolderTest.h"
#include "definitions/messages/SayFinding.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"

#include <gmock/gmock.h>

#include <sstream>

namespace updatefacts {
namespace {

using testing::ElementsAre;

class InputFilesTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        for (const char *name : {"b.yaml", "a.yml", "notes.txt", ".hidden.yaml", "sub.yaml/c.yaml",
                                 "deep/d.yaml", "x[1].yaml", "empty/notes.txt"})
            put(name, "x");
    }
    [[nodiscard]] std::string in(const std::string &name) const { return folder() / name; }

    std::vector<std::string> files(const std::vector<std::string> &operands) {
        std::istringstream none;
        std::ostringstream err;
        CommandStreams streams{none, err, err};
        const std::vector<std::string> found = inputFiles(operands, streams);
        m_said = err.str();
        return found;
    }

    [[nodiscard]] std::string failure(const std::string &file) const {
        std::istringstream none;
        try {
            (void)readInput(file, none);
        } catch (const IoError &error) {
            return inWords(error.sentence());
        }
        return {};
    }

    std::string m_said;
};

TEST_F(InputFilesTest, areTheFilesOfADirectory) {
    EXPECT_THAT(files({folder()}), ElementsAre(in("a.yml"), in("b.yaml"), in("x[1].yaml")));
    EXPECT_EQ(m_said, "updatefacts: Passed over 1 file in \"" + folder().string() +
                          "\" (hidden, or a copy that an editor left): .hidden.yaml.\n");
}

TEST_F(InputFilesTest, areReadByNameWhateverTheyAreCalled) {
    EXPECT_THAT(files({in(".hidden.yaml"), in("notes.txt")}),
                ElementsAre(in(".hidden.yaml"), in("notes.txt")));
    EXPECT_EQ(m_said, "");
}

TEST_F(InputFilesTest, areTheMatchesOfAPattern) {
    EXPECT_THAT(files({in("?.y*ml")}), ElementsAre(in("a.yml"), in("b.yaml")));
    EXPECT_THAT(files({in("[ab].yaml")}), ElementsAre(in("b.yaml")));
    EXPECT_THAT(files({in("x[1].yaml")}), ElementsAre(in("x[1].yaml"))) << "a file of the name";
    EXPECT_THAT(files({in("*/d.yaml")}), ElementsAre(in("deep/d.yaml")));
}

TEST_F(InputFilesTest, areEachTakenOnceInTheOrderGiven) {
    EXPECT_THAT(files({in("b.yaml"), "-", in("*.yml"), in("b.yaml"), "-"}),
                ElementsAre(in("b.yaml"), "-", in("a.yml")));
}

TEST_F(InputFilesTest, keepWhatMeansNothing) {
    EXPECT_THAT(files({in("*.json"), in("gone.yaml"), in("empty")}),
                ElementsAre(in("*.json"), in("gone.yaml"), in("empty")));
    EXPECT_EQ(failure(in("*.json")),
              "Cannot read \"" + in("*.json") + "\": there is no such file.");
    EXPECT_EQ(failure(in("empty")),
              "There is no .yaml file in the folder \"" + in("empty") + "\".");
}

TEST_F(InputFilesTest, readStandardInputToItsLimit) {
    std::istringstream fits(std::string(maximumFileSize, 'x'));
    EXPECT_EQ(readInput("-", fits).size(), maximumFileSize);
    std::istringstream more(std::string(maximumFileSize + 1, 'x'));
    EXPECT_THROW((void)readInput("-", more), IoError);
}

TEST_F(InputFilesTest, areNotEmptyWhereTheyCannotBeRead) {
    std::istream broken(nullptr);
    EXPECT_THROW((void)readInput("-", broken), IoError);
    std::istringstream empty;
    EXPECT_EQ(readInput("-", empty), "");
}

} // namespace
} // namespace updatefacts
