// SPDX-License-Identifier: MIT
#include "retail/run/PrintRun.h"
#include "definitions/messages/SayFinding.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"

#include <gmock/gmock.h>

#include <atomic>
#include <filesystem>
#include <fstream>

#include <unistd.h>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;

const std::vector<std::string> &products() {
    static const std::vector<std::string> names = {"camera", "bulb", "router", "kettle",
                                                   "doorbell"};
    return names;
}

RunDesign tagDesign() {
    RunDesign design;
    design.templates.emplace("tag", builtInTemplate("tag"));
    design.labelTemplate = "tag";
    design.languages = {"en"};
    design.options.today = std::chrono::year{2026} / 11 / 26;
    design.read = [](const LibraryEntry &entry) {
        return readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/" + entry.file);
    };
    design.sheet = [](const std::vector<std::pair<int, Label>> &placed) {
        return SheetPage{placed.front().second, {}};
    };
    return design;
}

/// Label `number` of a run over the products, one a page.
RunPage pageOf(int number) {
    RunLabel label;
    label.number = number;
    label.row.place = {"prices.csv", {}, number + 1, 0};
    label.entry.file =
        products()[static_cast<std::size_t>(number - 1) % products().size()] + ".yaml";
    return {{{1, label}}};
}

class PrintRunTest : public testing::Test {
  protected:
    PrintRunTest() : m_folder(fs::temp_directory_path() / ("run-" + std::to_string(::getpid()))) {
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
    }
    ~PrintRunTest() override { fs::remove_all(m_folder); }

    struct Ways {
        RunOptions options{};
        int pages = 7;
        RunDesign design = tagDesign();
    };

    /// Prints into a folder of its own, with a ledger, going on where one is there.
    RunOutcome print(const std::string &folder, Ways ways) {
        fs::create_directories(m_folder / folder);
        ways.options.file = (m_folder / folder / "run.pdf").string();
        ways.options.volumePages = 2;
        ways.options.tell = [&](Finding &&finding) { m_said.push_back(messageOf(finding)); };
        const std::string file = (m_folder / folder / "run.ledger").string();
        Ledger ledger =
            fs::exists(file) ? Ledger::open(file) : Ledger::begin(file, {"plan", "{}", "all", 2});
        PrintRun run(ways.design, ways.options, ledger);
        for (int number = 1; number <= ways.pages; ++number)
            if (!run.take(pageOf(number)))
                break;
        const RunOutcome outcome = run.finish();
        if (!outcome.isStopped)
            ledger.finish(outcome.volumes);
        return outcome;
    }

    /// The bytes of all PDF files in the folder, by name.
    [[nodiscard]] std::map<std::string, std::string> files(const std::string &folder) const {
        std::map<std::string, std::string> files;
        for (const auto &entry : fs::directory_iterator(m_folder / folder))
            if (entry.path().extension() == ".pdf")
                files[entry.path().filename()] = readFile(entry.path());
        return files;
    }

    [[nodiscard]] std::vector<PrintedLabel> labels(const std::string &folder) const {
        std::vector<PrintedLabel> labels;
        Ledger::open((m_folder / folder / "run.ledger").string()).labels([&](PrintedLabel &&label) {
            labels.push_back(std::move(label));
            return true;
        });
        return labels;
    }

    fs::path m_folder;
    std::vector<std::string> m_said;
};

TEST_F(PrintRunTest, printsVolumesAndTheirLedger) {
    const RunOutcome outcome = print("a", {});
    EXPECT_EQ(outcome.volumes, 4);
    EXPECT_EQ(outcome.labels, 7);
    EXPECT_FALSE(outcome.isStopped);
    EXPECT_THAT(files("a"),
                testing::ElementsAre(testing::Key("run-0001.pdf"), testing::Key("run-0002.pdf"),
                                     testing::Key("run-0003.pdf"), testing::Key("run-0004.pdf")));
    const std::vector<PrintedLabel> printed = labels("a");
    ASSERT_EQ(printed.size(), 7U);
    EXPECT_EQ(printed[6].disclosure, "bulb.yaml");
    EXPECT_EQ(printed[6].volume, 4);
    EXPECT_EQ(printed[6].row.place.row, 8);
    EXPECT_THAT(printed[6].design, testing::MatchesRegex("tag [0-9a-f]{12}"));
    EXPECT_TRUE(printed[6].isProofed);
}

TEST_F(PrintRunTest, callsTheOnlyVolumeAsTheRun) {
    EXPECT_EQ(print("a", {{}, 2}).volumes, 1);
    EXPECT_THAT(files("a"), testing::ElementsAre(testing::Key("run.pdf")));
}

/// Stopped after each number of volumes and gone on with, it has the bytes of an unbroken run.
TEST_F(PrintRunTest, goesOnWhereItStopped) {
    (void)print("whole", {{}, 23});
    for (const int after : {0, 1, 5, 11}) {
        const std::string folder = "stopped" + std::to_string(after);
        std::atomic<int> asked = 0;
        Ways ways{{}, 23};
        ways.options.stops = [&] { return asked++ >= after; };
        const RunOutcome stopped = print(folder, ways);
        EXPECT_TRUE(stopped.isStopped);
        ways.options.stops = {};
        const RunOutcome rest = print(folder, ways);
        EXPECT_EQ(rest.before, stopped.labels);
        EXPECT_EQ(rest.before + rest.labels, 23);
        EXPECT_EQ(files(folder), files("whole")) << after;
        EXPECT_EQ(labels(folder).size(), 23U);
    }
}

TEST_F(PrintRunTest, printsAgainWhatIsDamagedOrLost) {
    (void)print("a", {});
    const auto whole = files("a");
    fs::remove(m_folder / "a" / "run-0002.pdf");
    std::ofstream(m_folder / "a" / "run-0003.pdf") << "cut off";
    const RunOutcome outcome = print("a", {});
    EXPECT_EQ(outcome.before, 3);
    EXPECT_EQ(outcome.labels, 4);
    EXPECT_EQ(files("a"), whole);
    Ways other;
    other.design.languages = {"de"};
    fs::remove(m_folder / "a" / "run-0002.pdf");
    EXPECT_THROW((void)print("a", other), IoError);
}

/// However many machines print it, the bytes are the same, and nothing is missing or twice.
TEST_F(PrintRunTest, isPrintedByShards) {
    (void)print("whole", {{}, 11});
    for (const int count : {2, 3}) {
        std::map<std::string, std::string> all;
        std::vector<std::string> ledgers;
        for (int number = 1; number <= count; ++number) {
            const std::string folder =
                "shard" + std::to_string(number) + "of" + std::to_string(count);
            Ways ways{{}, 11};
            ways.options.shard = {number, count};
            EXPECT_EQ(print(folder, ways).volumes, 6);
            all.merge(files(folder));
            ledgers.push_back((m_folder / folder / "run.ledger").string());
        }
        EXPECT_EQ(all, files("whole")) << count;
        EXPECT_TRUE(mergeFaults(ledgers).empty());
    }
}

TEST_F(PrintRunTest, leavesOutWhatCannotBePrinted) {
    Ways ways;
    ways.design.read = [](const LibraryEntry &entry) {
        if (entry.file == "bulb.yaml")
            throw IoError(argument::phrase("", "failed.memory"));
        return readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/" + entry.file);
    };
    EXPECT_EQ(print("a", ways).labels, 5);
    EXPECT_THAT(m_said,
                testing::ElementsAre("The disclosure of row 3 cannot be read: There is not enough "
                                     "memory for this.",
                                     "The disclosure of row 8 cannot be read: There is not enough "
                                     "memory for this."));
    EXPECT_FALSE(files("a").contains("run-0004.pdf")); // bulb alone
}

TEST_F(PrintRunTest, readsBackAsManyAsAsked) {
    for (const auto &[every, proofed] : {std::pair{1, 7}, std::pair{0, 0}, std::pair{3, 3}}) {
        Ways ways;
        ways.options.proof.every = every;
        const std::string folder = "every" + std::to_string(every);
        (void)print(folder, ways);
        EXPECT_EQ(std::ranges::count_if(labels(folder), &PrintedLabel::isProofed), proofed);
    }
}

/// A volume that the ledger cannot take leaves no file.
TEST_F(PrintRunTest, writesNoFileThatItsLedgerDoesNotKnow) {
    Ways ways;
    ways.options.proof.every = 0;
    ways.design.read = [&, isFirst = true](const LibraryEntry &entry) mutable {
        if (std::exchange(isFirst, false))
            Ledger::open((m_folder / "a" / "run.ledger").string()).add({1, "other", "", 1, 0}, {});
        return readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/" + entry.file);
    };
    ways.pages = 2;
    EXPECT_THROW((void)print("a", ways), IoError);
    EXPECT_TRUE(files("a").empty());
}

TEST_F(PrintRunTest, leavesNoLedgerOfNothing) {
    Ways ways;
    ways.options.stops = [] { return true; };
    EXPECT_TRUE(print("a", ways).isStopped);
    EXPECT_FALSE(fs::exists(m_folder / "a" / "run.ledger"));
    EXPECT_EQ(print("a", {{}, 0}).volumes, 0); // a table without rows that can be printed
    EXPECT_FALSE(fs::exists(m_folder / "a" / "run.ledger"));
    EXPECT_EQ(print("a", {}).labels, 7);
}

/// A page that is not what the labels say is not written.
TEST_F(PrintRunTest, writesNothingThatIsWrong) {
    Ways ways;
    ways.design.sheet = [](const std::vector<std::pair<int, Label>> &placed) {
        Label label = placed.front().second;
        for (Item &item : label.items)
            if (auto *symbol = std::get_if<SymbolItem>(&item))
                symbol->dark.resize(symbol->dark.size() / 2);
        return SheetPage{label, {}};
    };
    const RunOutcome outcome = print("a", ways);
    EXPECT_EQ(outcome.refused, 4);
    EXPECT_EQ(outcome.labels, 0);
    EXPECT_TRUE(files("a").empty());
    EXPECT_TRUE(labels("a").empty());
}

} // namespace
} // namespace updatefacts
