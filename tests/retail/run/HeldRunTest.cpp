// SPDX-License-Identifier: MIT
#include "PrintTableFolder.h"

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::Key;
using testing::Pair;

using HeldRunTest = PrintTableFolder;

/// Begun or gone on with, it leaves files and ledger of the run that is at work as they are.
TEST_F(HeldRunTest, keepsASecondRunOut) {
    const std::string rows = "K1,a,,4\nK2,b,,4\n";
    std::vector<std::string> failures;
    Ways ways;
    ways.send = [&](const std::string &, const PrintedVolume &) {
        Ways second;
        second.send = [](const std::string &, const PrintedVolume &) {};
        for (const bool resumes : {false, true})
            try {
                (void)print(rows, second, resumes);
            } catch (const IoError &error) {
                failures.push_back(error.sentence().values.front());
            }
    };
    EXPECT_EQ(print(rows, ways).run.labels, 8);
    EXPECT_THAT(failures, ElementsAre("failed.run_at_work", "failed.run_at_work",
                                      "failed.run_at_work", "failed.run_at_work"));
    EXPECT_THAT(files("run"), ElementsAre(Key("run-0001.pdf"), Key("run-0002.pdf")));
    EXPECT_EQ(places("run.pdf").size(), 8U);
    ways.send = [](const std::string &, const PrintedVolume &) {};
    EXPECT_EQ(print(rows, ways, true).run.before, 8);
}

TEST_F(HeldRunTest, leavesFilesThatAreNotOfTheRun) {
    put("run.pdf", "another one's");
    EXPECT_THROW((void)print("K1,a,,1\n", {}), IoError);
    EXPECT_EQ(files("run").at("run.pdf"), "another one's");
    EXPECT_FALSE(fs::exists(folder() / "run.pdf.ledger"));
    Ways ways;
    ways.replaces = true;
    EXPECT_EQ(print("K1,a,,1\n", ways).run.labels, 1);
    fs::remove(folder() / "run.pdf.ledger"); // killed before it was entered
    EXPECT_EQ(print("K1,a,,1\n", {}).run.labels, 1);
    put("esl/a.png", "another one's");
    EXPECT_THROW((void)print("K1,a,,1\n", {"png3", "esl", "esl_small", 9}), IoError);
    EXPECT_EQ(readFile(folder() / "esl/a.png"), "another one's");
}

/// The only label of an aisle does not fit: there is no file of it, and none is missing.
TEST_F(HeldRunTest, entersVolumesWithoutLabels) {
    Ways ways;
    ways.labelTemplate = "shelf"; // has the shop's line
    ways.eachAisle = true;
    const std::string rows = "K1,a,A,1\nK2," + std::string(400, 'W') + ",B,1\nK3,c,C,1\n";
    for (const bool resumes : {false, true}) {
        const TableOutcome outcome = print(rows, ways, resumes);
        EXPECT_EQ(outcome.run.volumes, 3);
        EXPECT_EQ(outcome.emptyVolumes, 1);
        EXPECT_EQ(outcome.run.labels, resumes ? 0 : 2);
        EXPECT_THAT(outcome.refused, ElementsAre(Pair("label.overflow", 1)));
        EXPECT_TRUE(mergeFaults({(folder() / "run.pdf.ledger").string()}).empty());
    }
    EXPECT_THAT(files("run"), ElementsAre(Key("run-A.pdf"), Key("run-C.pdf")));
}

} // namespace
} // namespace updatefacts
