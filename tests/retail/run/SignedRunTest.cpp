// SPDX-License-Identifier: MIT
// Runs whose codes are signed: what was printed is made again with the same bytes.
#include "CountingSigner.h"
#include "InChild.h"
#include "PrintTableFolder.h"

#include <gmock/gmock.h>

#include <unistd.h>

namespace updatefacts {
namespace {

class SignedRunTest : public PrintTableFolder {
  protected:
    static constexpr const char *rows = "K1,A-1,1,5\nK2,A-2,1,1\nK1,A-3,1,1\nK3,A-4,2,1\n";

    [[nodiscard]] static Ways signedBy(CountingSigner &signer) {
        Ways ways;
        ways.signer = signer.signer();
        return ways;
    }
};

TEST_F(SignedRunTest, signsEachDisclosureOnceAFile) {
    CountingSigner signer;
    const TableOutcome outcome = print(rows, signedBy(signer));
    EXPECT_EQ(outcome.run.labels, 8);
    EXPECT_EQ(outcome.run.volumes, 2);
    EXPECT_EQ(signer.signedCodes(), 4) << "K1 in both, as they are drawn at the same time";
}

TEST_F(SignedRunTest, makesALostFileAgain) {
    CountingSigner signer;
    ASSERT_EQ(print(rows, signedBy(signer)).run.labels, 8);
    const auto printed = files("run");
    ASSERT_EQ(printed.size(), 2U);
    const int before = signer.signedCodes();
    for (const auto &[name, bytes] : printed)
        std::filesystem::remove(folder() / name);
    (void)print(rows, signedBy(signer), true);
    EXPECT_TRUE(files("run") == printed);
    EXPECT_EQ(signer.signedCodes(), before);
}

/// Killed between a file and its entry in the ledger.
TEST_F(SignedRunTest, goesOnWithAFileThatWasNotEntered) {
    for (const char *format : {"pdf", "zpl", "png"}) {
        SCOPED_TRACE(format);
        CountingSigner signer;
        Ways ways = signedBy(signer);
        ways.format = format;
        ways.file = std::string(format) == "png" ? "run-png" : std::string("run.") + format;
        ways.send = [](const std::string &, const PrintedVolume &) { ::_exit(0); };
        ASSERT_TRUE(inChild([] {},
                            [&] {
                                (void)print(rows, ways);
                                return false; // it was not killed
                            }));
        const auto left = files("run");
        ASSERT_FALSE(left.empty());
        ways.send = [](const std::string &, const PrintedVolume &) {};
        EXPECT_GT(print(rows, ways, true).run.labels, 0);
        for (const auto &[name, bytes] : left)
            EXPECT_TRUE(files(name)[name] == bytes) << name;
        for (const auto &[name, bytes] : files("run"))
            std::filesystem::remove_all(folder() / name);
    }
}

TEST_F(SignedRunTest, goesOnOnlyWithTheSameKey) {
    CountingSigner signer, other("other");
    ASSERT_EQ(print(rows, signedBy(signer)).run.labels, 8);
    EXPECT_THROW((void)print(rows, signedBy(other), true), IoError);
    EXPECT_THROW((void)print(rows, Ways(), true), IoError);
}

TEST_F(SignedRunTest, theLedgerSaysByWhichKey) {
    CountingSigner signer;
    (void)print(rows, signedBy(signer));
    Ledger::open(ledgerFile((folder() / "run.pdf").string())).labels([](PrintedLabel &&label) {
        EXPECT_EQ(label.signer, "someone");
        EXPECT_THAT(jsonLine(label), testing::HasSubstr(R"("signed_by":"someone")"));
        return true;
    });
    Ways unsignedRun;
    unsignedRun.file = "other.pdf";
    (void)print(rows, unsignedRun);
    Ledger::open(ledgerFile((folder() / "other.pdf").string())).labels([](PrintedLabel &&label) {
        EXPECT_THAT(jsonLine(label), testing::Not(testing::HasSubstr("signed_by")));
        return true;
    });
}

} // namespace
} // namespace updatefacts
