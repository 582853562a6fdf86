// SPDX-License-Identifier: MIT
#include "PrintTableFolder.h"

#include "proof/RenderZpl.h"

#include <atomic>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::Key;
using testing::Pair;

using PrintTableTest = PrintTableFolder;

const std::string aisles = "K1,a,Dairy,1\nK2,b,dairy,1\nK3,c,,1\nK4,d,Dairy,4\nK5,e,dairy,1\n";

TEST_F(PrintTableTest, givesEachAisleFilesOfItsOwn) {
    Ways ways;
    ways.eachAisle = true;
    ways.starts = {3, 2}; // of four places
    EXPECT_EQ(print(aisles, ways).run.volumes, 4);
    EXPECT_THAT(files("run"), ElementsAre(Key("run-Dairy-0001.pdf"), Key("run-Dairy-0002.pdf"),
                                          Key(testing::MatchesRegex("run-dairy~[0-9a-f]{6}.pdf")),
                                          Key("run-none.pdf")));
    EXPECT_THAT(places("run.pdf"), ElementsAre("c 1/1/3", "a 2/1/2", "d 2/1/3", "d 2/1/4",
                                               "d 3/1/1", "d 3/1/2", "b 4/1/1", "e 4/1/2"));
}

TEST_F(PrintTableTest, ordersTheProductsOfAnAisle) {
    Ways ways;
    ways.eachAisle = true;
    ways.order = PrintOrder::byProduct;
    put("shelf/K1.yaml", kettleWith({{"disclosure_id", "\"K1\""},
                                     {"model_identifier", "\"K1\""},
                                     {"gtin", ""},
                                     {"code_leads_to", ""},
                                     {"product_name", "Zebra"}}));
    (void)print("K1,a,A,1\nK2,b,A,1\nK3,c,0,1\n", ways);
    EXPECT_THAT(places("run.pdf"), ElementsAre("c 1/1/1", "b 2/1/1", "a 2/1/2"));
}

TEST_F(PrintTableTest, aVolumeHoldsSomeFiveHundredLabels) {
    Sheet small;
    small.columns = 5;
    small.rows = 13;
    Sheet huge;
    huge.columns = 30;
    huge.rows = 30;
    const std::vector<std::tuple<const char *, std::optional<Sheet>, int>> rows = {
        {"pdf", fourPlaces(), 125}, {"pdf", small, 8},          {"pdf", huge, 1},
        {"pdf", std::nullopt, 500}, {"zpl", std::nullopt, 500}, {"png3", std::nullopt, 1000},
    };
    for (const auto &[format, sheet, pages] : rows) {
        TablePrint print;
        print.design.format = *labelFormat(format);
        print.sheet = sheet;
        EXPECT_EQ(usualVolumePages(print), pages) << format;
    }
}

/// Stopped anywhere and gone on with, and by shards, the files are those of one run.
TEST_F(PrintTableTest, aislesAreTheSameHoweverTheyArePrinted) {
    Ways ways;
    ways.eachAisle = true;
    ways.file = "whole.pdf";
    (void)print(aisles, ways);
    std::map<std::string, std::string> whole;
    for (const auto &[name, bytes] : files("whole"))
        whole["run" + name.substr(5)] = bytes;
    for (const int after : {0, 1, 2}) {
        for (const auto &[name, bytes] : files("run"))
            fs::remove(folder() / name);
        fs::remove(folder() / "run.pdf.ledger");
        std::atomic<int> asked = 0;
        ways.file = "run.pdf";
        ways.stops = [&] { return asked++ >= after; };
        EXPECT_TRUE(print(aisles, ways).run.isStopped);
        ways.stops = {};
        const TableOutcome rest = print(aisles, ways, true);
        EXPECT_EQ(rest.run.before + rest.run.labels, 8);
        EXPECT_EQ(files("run"), whole) << after;
    }
    std::vector<std::string> ledgers;
    for (int number = 1; number <= 2; ++number) {
        ways.file = "shard" + std::to_string(number) + ".pdf";
        ways.shard = {number, 2};
        (void)print(aisles, ways);
        ledgers.push_back((folder() / (ways.file + ".ledger")).string());
    }
    EXPECT_TRUE(mergeFaults(ledgers).empty());
    EXPECT_EQ(files("shard").size(), whole.size());
}

TEST_F(PrintTableTest, writesPicturesWithAnIndex) {
    Ways ways{"png3", "esl/", "esl_small", 1000};
    const TableOutcome outcome = print("K1,a,A,3\nK2,A,A,1\nK3,,A,1\nK3,,A,1\nK4,=1,A,0\n", ways);
    EXPECT_EQ(outcome.run.labels, 4);
    EXPECT_EQ(outcome.withoutCopies, 1);
    const auto made = files("esl");
    EXPECT_THAT(made, ElementsAre(Key("esl/A-2.png"), Key("esl/K3-2.png"), Key("esl/K3.png"),
                                  Key("esl/a.png"), Key("esl/index.csv")));
    EXPECT_EQ(made.at("esl/index.csv"), "gtin,item,model,file,sha256\r\n,a,K1,a.png," +
                                            sha256(made.at("esl/a.png")) + "\r\n,A,K2,A-2.png," +
                                            sha256(made.at("esl/A-2.png")) + "\r\n,,K3,K3.png," +
                                            sha256(made.at("esl/K3.png")) + "\r\n,,K3,K3-2.png," +
                                            sha256(made.at("esl/K3-2.png")) + "\r\n");
    EXPECT_THAT(places("esl"), ElementsAre("a 1/1/1", "A 1/2/1", " 1/3/1", " 1/4/1"));
}

TEST_F(PrintTableTest, putsManyPicturesIntoFolders) {
    Ways ways{"png1", "esl", "esl_small", 2};
    const std::string rows = "K1,a,,1\nK2,b,,1\nK3,a,,1\nK4,d,,1\nK5,e,,1\n";
    std::atomic<int> asked = 0;
    ways.stops = [&] { return asked++ >= 1; };
    (void)print(rows, ways);
    EXPECT_FALSE(fs::exists(folder() / "esl/index.csv"));
    ways.stops = {};
    EXPECT_EQ(print(rows, ways, true).run.volumes, 3);
    const auto made = files("esl");
    EXPECT_THAT(
        made, ElementsAre(Key("esl/0001/a.png"), Key("esl/0001/b.png"), Key("esl/0001/index.csv"),
                          Key("esl/0002/a.png"), Key("esl/0002/d.png"), Key("esl/0002/index.csv"),
                          Key("esl/0003/e.png"), Key("esl/0003/index.csv"), Key("esl/index.csv")));
    EXPECT_THAT(made.at("esl/index.csv"), testing::HasSubstr("\r\n,a,K3,0002/a.png,"));
    EXPECT_EQ(std::ranges::count(made.at("esl/index.csv"), '\n'), 6);
    // What is lost or damaged comes again.
    fs::remove(folder() / "esl/0001/b.png");
    std::ofstream(folder() / "esl/0002/d.png") << "cut off";
    const TableOutcome again = print(rows, ways, true);
    EXPECT_EQ(again.run.before, 1);
    EXPECT_EQ(files("esl"), made);
}

TEST_F(PrintTableTest, writesAStreamForThermalPrinters) {
    Ways ways{"zpl", "run.zpl", "thermal", 2};
    EXPECT_EQ(print("K1,a,,2\nK2,b,,1\n", ways).run.labels, 3);
    const auto made = files("run");
    EXPECT_THAT(made, ElementsAre(Key("run-0001.zpl"), Key("run-0002.zpl")));
    const std::string &two = made.at("run-0001.zpl");
    const std::size_t end = two.find("^XZ\n") + 4;
    EXPECT_EQ(two.substr(0, end), two.substr(end)); // a copy
    const auto picture = readZpl(made.at("run-0002.zpl"));
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->width, 816); // as the template has it
}

/// Every row is printed, refused for the first of its reasons, or wants no copies.
TEST_F(PrintTableTest, countsEveryRow) {
    Ways ways;
    ways.labelTemplate = "shelf"; // has the shop's line
    const std::string tooLong(400, 'W');
    const TableOutcome outcome =
        print("K1,a,,1\nNIX,b,,1\n,c,,1\nK2,d,,many\nK3,e,,0\n"
              "K5," +
                  tooLong + ",,2\nK5," + tooLong + ",,1\n\nK4,g,,1,too,many\n#REF!,#REF!,,1\n",
              ways);
    EXPECT_EQ(outcome.rows, 9);
    EXPECT_EQ(outcome.withoutCopies, 1);
    EXPECT_THAT(outcome.refused,
                ElementsAre(Pair("label.overflow", 2), Pair("table.copies", 1),
                            Pair("table.error_value", 1), Pair("table.more_cells", 1),
                            Pair("table.no_disclosure", 1), Pair("table.no_product", 1)));
    EXPECT_EQ(outcome.rows, sum(outcome) + 1); // K1
    EXPECT_THAT(m_said, testing::IsSupersetOf({"label.overflow:7", "label.overflow:8"}));
}

TEST_F(PrintTableTest, printsWhatEarlierRunsRefused) {
    const std::string rows = "K1,a,,2\nK9,b,,1\nK2,c,,1\nK2,c,,1\n";
    const TableOutcome first = print(rows, {});
    EXPECT_EQ(first.run.labels, 4);
    EXPECT_THAT(first.refused, ElementsAre(Pair("table.no_disclosure", 1)));

    Ways rest;
    rest.file = "rest.pdf";
    rest.notIn = {"run.pdf"};
    EXPECT_EQ(print(rows, rest).run.labels, 0) << "it is refused still";
    putKettle("K9");
    rest.file = "mended.pdf";
    rest.notIn = {"run.pdf"};
    const TableOutcome mended = print("K3,d,,1\n" + rows + "K2,c,,1\nk 1,a,Cheese,1\n", rest);
    EXPECT_THAT(places("mended.pdf"), ElementsAre("d 1/1/1", "b 1/1/2", "c 1/1/3", "a 1/1/4"))
        << "a new row, the one that was mended, and one more of each that was printed";
    EXPECT_EQ(mended.passedOver, 3);
    EXPECT_EQ(mended.rows, mended.passedOver + 4);
}

TEST_F(PrintTableTest, whatIsPassedOverIsOfTheRun) {
    (void)print("K1,a,,1\n", {});
    Ways rest;
    rest.file = "rest.pdf";
    (void)print("K2,b,,1\n", rest);
    rest.notIn = {"run.pdf"};
    EXPECT_THROW((void)print("K2,b,,1\n", rest, true), IoError) << "resumed as another run";
}

TEST_F(PrintTableTest, saysWhereThereIsNoRow) {
    const TableOutcome outcome = print("", {});
    EXPECT_EQ(outcome.rows, 0);
    EXPECT_TRUE(outcome.isTableWhole);
    EXPECT_THAT(m_said, ElementsAre("table.no_rows:0"));
    EXPECT_FALSE(fs::exists(folder() / "run.pdf.ledger"));
}

/// Volumes are larger than anything the program reads as a disclosure.
TEST_F(PrintTableTest, goesOnWithLargeFiles) {
    Ways ways{"zpl", "run.zpl", "thermal", 8};
    EXPECT_EQ(print("K1,a,,8\n", ways).run.labels, 8);
    ASSERT_GT(fs::file_size(folder() / "run.zpl"), maximumFileSize);
    EXPECT_EQ(print("K1,a,,8\n", ways, true).run.before, 8);
}

/// A printer that takes no more: what it took is in the ledger, and only that.
TEST_F(PrintTableTest, entersWhatAPrinterTook) {
    std::vector<std::string> sent;
    bool isOff = true;
    Ways ways;
    ways.send = [&](const std::string &path, const PrintedVolume &volume) {
        EXPECT_EQ(sha256(readFile(path)), volume.hash);
        if (isOff && volume.number == 2)
            throw IoError(argument::phrase("", "failed.memory"));
        sent.push_back(volume.file);
    };
    const std::string rows = "K1,a,,4\nK2,b,,4\nK3,c,,4\n";
    EXPECT_THROW((void)print(rows, ways), IoError);
    EXPECT_THAT(files("run"), ElementsAre(Key("run-0001.pdf")));
    EXPECT_EQ(places("run.pdf").size(), 4U);
    isOff = false;
    EXPECT_EQ(print(rows, ways, true).run.before, 4);
    EXPECT_THAT(sent, ElementsAre("run-0001.pdf", "run-0002.pdf", "run-0003.pdf"));
}

} // namespace
} // namespace updatefacts
