// SPDX-License-Identifier: MIT
#include "retail/ledger/Ledger.h"
#include "document/files/IoError.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;

class LedgerTest : public testing::Test {
  protected:
    LedgerTest() : m_folder(fs::temp_directory_path() / ("ledger-" + std::to_string(::getpid()))) {
        fs::create_directories(m_folder);
    }
    ~LedgerTest() override { fs::remove_all(m_folder); }

    [[nodiscard]] std::string file(const char *name) const { return (m_folder / name).string(); }

    fs::path m_folder;
};

RunPlan planOf(const char *identity) {
    return {identity, "{}", "all", 50};
}

PrintedLabel label(std::int64_t number, int volume) {
    PrintedLabel label;
    label.number = number;
    label.row.place = {"prices.xlsx", "Sheet1", static_cast<int>(number) + 1, 0};
    label.row.gtin = "09520000001704";
    label.row.item = "A-\"1\"";
    label.disclosure = "kettle.yaml";
    label.fingerprint = "ab";
    label.revision = 2;
    label.state = "promised";
    label.volume = volume;
    label.page = 3;
    label.place = 21;
    label.isProofed = true;
    return label;
}

PrintedVolume volume(int number, std::int64_t labels) {
    return {number, "run-" + std::to_string(number) + ".pdf", "00", 1, labels};
}

std::vector<PrintedLabel> labelsOf(const Ledger &ledger) {
    std::vector<PrintedLabel> labels;
    ledger.labels([&](PrintedLabel &&label) {
        labels.push_back(std::move(label));
        return true;
    });
    return labels;
}

/// The key of the reason.
std::string whyOf(const IoError &error) {
    for (const Argument &part : error.sentence().parts)
        if (part.name == "why")
            return part.values.front();
    return {};
}

/// The key of the failure.
std::string failureOf(const std::function<void()> &what) {
    try {
        what();
    } catch (const IoError &error) {
        return error.sentence().values.front();
    }
    return {};
}

TEST_F(LedgerTest, keepsWhatWasPrinted) {
    {
        Ledger ledger = Ledger::begin(file("run.ledger"), planOf("p"));
        ledger.add(volume(1, 2), {label(1, 1), label(2, 1)});
        ledger.add(volume(2, 1), {label(3, 2)});
    }
    const Ledger again = Ledger::open(file("run.ledger"));
    EXPECT_EQ(again.plan(), planOf("p"));
    ASSERT_EQ(again.volumes().size(), 2U);
    EXPECT_EQ(again.volumes()[1].file, "run-2.pdf");
    const std::vector<PrintedLabel> labels = labelsOf(again);
    ASSERT_EQ(labels.size(), 3U);
    EXPECT_EQ(jsonLine(labels[2]), jsonLine(label(3, 2)));
    EXPECT_EQ(jsonLine(labels[0]),
              R"({"copy":1,"design":"","disclosure":"kettle.yaml","disclosure_id":"",)"
              R"("fingerprint":"ab","gtin":"09520000001704","item":"A-\"1\"","language":"",)"
              R"("number":1,"page":3,"place":21,"proofed":true,"revision":2,"row":2,)"
              R"("sheet":"Sheet1","state":"promised","table":"prices.xlsx","volume":1})");
}

TEST_F(LedgerTest, takesAVolumeWholeOrNotAtAll) {
    Ledger ledger = Ledger::begin(file("run.ledger"), planOf("p"));
    ledger.add(volume(1, 1), {label(1, 1)});
    EXPECT_THROW(ledger.add(volume(2, 2), {label(2, 2), label(1, 2)}), IoError); // number 1 again
    EXPECT_THROW(ledger.add(volume(1, 1), {label(3, 1)}), IoError);
    EXPECT_EQ(ledger.volumes().size(), 1U);
    EXPECT_EQ(labelsOf(ledger).size(), 1U);
}

TEST_F(LedgerTest, refusesWhatIsNoLedger) {
    try {
        (void)Ledger::open(file("none.ledger"));
        FAIL();
    } catch (const IoError &error) {
        EXPECT_EQ(whyOf(error), "why.no_file"); // not that it is no ledger
    }
    std::ofstream(file("text.ledger")) << "no ledger, but long enough to look like something";
    EXPECT_THROW((void)Ledger::open(file("text.ledger")), IoError);
    { Ledger::begin(file("run.ledger"), planOf("p")).finish(1); }
    EXPECT_THROW((void)Ledger::begin(file("run.ledger"), planOf("p")), IoError);
    try {
        (void)Ledger::begin(file("no/such/folder.ledger"), planOf("p"));
        FAIL();
    } catch (const IoError &error) {
        EXPECT_EQ(error.sentence().values.front(), "failed.run_folder");
        EXPECT_EQ(whyOf(error), "why.no_directory"); // not SQLite's words
    }
}

/// A second run, begun or gone on with, changes nothing, and takes nothing away.
TEST_F(LedgerTest, isHeldWhileARunIsAtWork) {
    const std::string name = file("run.ledger");
    const auto isKeptOut = [&] {
        return failureOf([&] { (void)Ledger::begin(name, planOf("p")); }) == "failed.run_at_work" &&
               failureOf([&] { (void)Ledger::resume(name, planOf("p")); }) == "failed.run_at_work";
    };
    {
        Ledger ledger = Ledger::begin(name, planOf("p"));
        EXPECT_TRUE(isKeptOut());
        ledger.add(volume(1, 1), {label(1, 1)});
        EXPECT_EQ(Ledger::open(name).volumes().size(), 1U);
    }
    EXPECT_FALSE(fs::exists(name + ".lock"));
    EXPECT_EQ(failureOf([&] { (void)Ledger::resume(name, planOf("q")); }), "failed.other_run");
    const Ledger resumed = Ledger::resume(name, planOf("p"));
    EXPECT_EQ(resumed.volumes().size(), 1U);
    EXPECT_TRUE(isKeptOut());
}

TEST_F(LedgerTest, isFreeAfterAKill) {
    const std::string name = file("run.ledger");
    const pid_t run = ::fork();
    if (run == 0) {
        Ledger ledger = Ledger::begin(name, planOf("p"));
        ledger.add(volume(1, 1), {label(1, 1)});
        (void)::raise(SIGKILL);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(run, &status, 0), run);
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(Ledger::resume(name, planOf("p")).volumes().size(), 1U);
    EXPECT_FALSE(fs::exists(name + ".lock"));
}

/// A power cut while a ledger is made leaves a file with nothing in it, which is begun again.
TEST_F(LedgerTest, beginsAgainWhatNeverCameToBe) {
    std::ofstream(file("run.ledger"));
    EXPECT_FALSE(Ledger::isBegun(file("run.ledger")));
    EXPECT_THROW((void)Ledger::open(file("run.ledger")), IoError);
    { Ledger::begin(file("run.ledger"), planOf("p")).add(volume(1, 1), {label(1, 1)}); }
    EXPECT_TRUE(Ledger::isBegun(file("run.ledger")));
    std::ofstream(file("notes.txt"))
        << "what somebody wrote, long enough for a header of SQLite's: " << std::string(100, '.');
    EXPECT_TRUE(Ledger::isBegun(file("notes.txt")));
    EXPECT_THROW((void)Ledger::begin(file("notes.txt"), planOf("p")), IoError);
}

TEST_F(LedgerTest, saysThatItIsDamaged) {
    {
        Ledger ledger = Ledger::begin(file("run.ledger"), planOf("p"));
        for (int number = 1; number <= 40; ++number)
            ledger.add(volume(number, 1), {label(number, number)});
    }
    std::fstream stream(file("run.ledger"), std::ios::in | std::ios::out | std::ios::binary);
    for (int i = 4096; i < 20000; i += 5)
        stream.seekp(i).put('x');
    stream.close();
    try {
        (void)Ledger::open(file("run.ledger")).volumes();
        FAIL();
    } catch (const IoError &error) {
        EXPECT_EQ(whyOf(error), "why.damaged");
    }
}

/// A process that dies right after add() has lost nothing that it reported.
TEST_F(LedgerTest, outlivesItsProcess) {
    const pid_t child = ::fork();
    if (child == 0) {
        Ledger ledger = Ledger::begin(file("run.ledger"), planOf("p"));
        for (int number = 1; number <= 5; ++number)
            ledger.add(volume(number, 1), {label(number, number)});
        ::_exit(7);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 7);
    EXPECT_EQ(labelsOf(Ledger::open(file("run.ledger"))).size(), 5U);
}

/// A failure to write is said in our words, which have translations, not in those of SQLite.
TEST_F(LedgerTest, saysInOurWordsThatItCannotBeWritten) {
    const pid_t child = ::fork();
    if (child == 0) {
        Ledger ledger = Ledger::begin(file("run.ledger"), planOf("p"));
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{4096, 4096};
        ::setrlimit(RLIMIT_FSIZE, &small);
        try {
            ledger.add(volume(1, 1), {label(1, 1)});
        } catch (const IoError &error) {
            const std::string why = whyOf(error);
            ::_exit(why == "why.too_large_here" ? 7 : 8);
        }
        ::_exit(9);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 7) << WEXITSTATUS(status);
}

TEST_F(LedgerTest, findsWhatIsMissingOrPrintedTwice) {
    const auto make = [&](const char *name, const char *plan, std::vector<int> volumes,
                          int whole = 5) {
        Ledger ledger = Ledger::begin(file(name), planOf(plan));
        for (const int number : volumes)
            ledger.add(volume(number, 1), {label(number, number)});
        ledger.finish(whole);
        return file(name);
    };
    const std::string odd = make("odd", "p", {1, 3, 5}), even = make("even", "p", {2, 4});
    const std::string twice = make("twice", "p", {2, 4, 5}), other = make("other", "q", {2, 4});
    const std::string longer = make("longer", "p", {1, 3, 5}, 7), cut = make("cut", "p", {2, 4}, 0);
    EXPECT_TRUE(mergeFaults({odd, even}).empty());
    const auto said = [](const std::vector<MergeFault> &faults) {
        std::string text;
        for (const MergeFault &fault : faults)
            text += std::to_string(static_cast<int>(fault.kind)) + ':' +
                    std::to_string(fault.first) + '-' + std::to_string(fault.last) + ' ';
        return text;
    };
    EXPECT_EQ(said(mergeFaults({odd, twice})), "2:5-5 ");
    EXPECT_EQ(said(mergeFaults({longer})), "3:2-2 3:4-4 3:6-7 ");
    EXPECT_EQ(said(mergeFaults({odd, other})), "0:0-0 3:2-2 3:4-4 ");
    EXPECT_EQ(said(mergeFaults({odd, cut})), "1:0-0 ");
    EXPECT_EQ(said(mergeFaults({odd})), "3:2-2 3:4-4 ");
}

} // namespace
} // namespace updatefacts
