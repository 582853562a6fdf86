// SPDX-License-Identifier: MIT
// A shop prints, goes on, and asks later what is stale.
#include "FolderTest.h"
#include "MakeWorkbook.h"
#include "RunInProcess.h"
#include "document/files/ReadFile.h"

#include <gmock/gmock.h>

#include <atomic>
#include <filesystem>

namespace updatefacts {
namespace {

using testing::HasSubstr;
namespace fs = std::filesystem;

class PrintCommandTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        for (const char *name : {"camera", "bulb", "router"})
            put(std::string("library/") + name + ".yaml",
                readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/" + std::string(name) + ".yaml"));
        put("prices.csv", "model,item,price,aisle\nLC2-100,A-1,79.90,2\nGU10-827,A-2,9.90,1\n");
    }

    [[nodiscard]] std::string in(const std::string &name) const { return folder() / name; }

    [[nodiscard]] Outcome print(std::vector<std::string> more = {},
                                const std::atomic<bool> *cancelled = nullptr) const {
        std::vector<std::string> words = {"print",   in("prices.csv"),   "--library", in("library"),
                                          "--index", in("index.sqlite"), "--sheet",   "avery-l7163",
                                          "-o",      in("run.pdf")};
        words.insert(words.end(), more.begin(), more.end());
        return runInProcess(words, {}, false, cancelled);
    }

    [[nodiscard]] Outcome stale(std::vector<std::string> more = {},
                                const std::atomic<bool> *cancelled = nullptr) const {
        std::vector<std::string> words = {"stale",     in("run.pdf.ledger"),
                                          "--library", in("library"),
                                          "--index",   in("index.sqlite")};
        words.insert(words.end(), more.begin(), more.end());
        return runInProcess(words, {}, false, cancelled);
    }

    void change(const std::string &name, const std::string &from, const std::string &to) const {
        std::string text = readFile(in(name));
        const std::size_t at = text.find(from);
        ASSERT_NE(at, std::string::npos) << from;
        put(name, text.replace(at, from.size(), to));
    }
};

TEST_F(PrintCommandTest, goesOnOnlyWithTheSameRun) {
    EXPECT_EQ(print().code, 0);
    const std::string pdf = readFile(in("run.pdf"));
    EXPECT_THAT(print().err, HasSubstr("There is a ledger"));
    fs::remove(in("run.pdf"));
    EXPECT_EQ(print({"--resume"}).code, 0);
    EXPECT_EQ(readFile(in("run.pdf")), pdf);
    EXPECT_THAT(print({"--resume"}).err, HasSubstr("Labels that were there already: 2."));
    for (const std::vector<std::string> &other : {std::vector<std::string>{"--start", "2"},
                                                  {"--language", "de"},
                                                  {"--shop", "Other"},
                                                  {"--proof", "none"},
                                                  {"--copies", "2"},
                                                  {"--template", "tag"}}) {
        std::vector<std::string> words = other;
        words.emplace_back("--resume");
        const Outcome outcome = print(words);
        EXPECT_EQ(outcome.code, 4) << testing::PrintToString(other);
        EXPECT_THAT(outcome.err, HasSubstr("was printed from another table"));
    }
    put("prices.csv", "model,item,price,aisle\nLC2-100,A-1,79.90,2\n");
    EXPECT_EQ(print({"--resume"}).code, 4);
    EXPECT_EQ(readFile(in("run.pdf")), pdf);
}

TEST_F(PrintCommandTest, replacesOnlyWhenItIsTold) {
    put("run.pdf", "the shop's own");
    const Outcome outcome = print();
    EXPECT_EQ(outcome.code, 4);
    EXPECT_THAT(outcome.err, HasSubstr("--force replaces it."));
    EXPECT_EQ(readFile(in("run.pdf")), "the shop's own");
    EXPECT_EQ(print({"--force"}).code, 0);
    EXPECT_NE(readFile(in("run.pdf")), "the shop's own");
}

TEST_F(PrintCommandTest, saysWhatIsMissing) {
    const Outcome outcome = print({"-o", in("none/run.pdf")});
    EXPECT_EQ(outcome.code, 4);
    EXPECT_THAT(outcome.err, HasSubstr("into the folder \"" + in("none") + "\": there is no"));
    EXPECT_THAT(stale().err, HasSubstr("there is no such file"));
}

TEST_F(PrintCommandTest, leavesNothingHalfWhenItIsStopped) {
    const std::atomic<bool> cancelled = true;
    EXPECT_EQ(print({}, &cancelled).code, 130);
    EXPECT_FALSE(fs::exists(in("run.pdf")));
}

TEST_F(PrintCommandTest, keepsTheChangesOfALibraryWhenItIsStopped) {
    const std::vector<std::string> words = {"library", in("library"), "--index",
                                            in("index.sqlite")};
    ASSERT_NE(runInProcess(words).code, 130);
    put("library/kettle.yaml", readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/kettle.yaml"));
    ASSERT_EQ(print().code, 0); // and reads it
    const std::atomic<bool> cancelled = true;
    EXPECT_EQ(runInProcess(words, {}, false, &cancelled).code, 130);
    EXPECT_THAT(runInProcess(words).out, HasSubstr("kettle.yaml"));
}

TEST_F(PrintCommandTest, callsNothingStaleByALibraryThatWasNotRead) {
    ASSERT_EQ(print().code, 0);
    const std::atomic<bool> cancelled = true;
    const Outcome stopped = stale({"--index", in("other.sqlite")}, &cancelled);
    EXPECT_EQ(stopped.code, 130);
    EXPECT_EQ(stopped.out, "");
    fs::create_directory(in("empty"));
    const Outcome empty = stale({"--library", in("empty"), "--index", in("empty.sqlite")});
    EXPECT_EQ(empty.code, 2);
    EXPECT_EQ(empty.out, "");
    EXPECT_THAT(empty.err, HasSubstr("library.empty"));
}

TEST_F(PrintCommandTest, callsNothingStaleByATableThatWasNotRead) {
    ASSERT_EQ(print().code, 0);
    const std::atomic<bool> cancelled = true;
    const Outcome stopped = stale({"--table", in("prices.csv")}, &cancelled);
    EXPECT_EQ(stopped.code, 130);
    EXPECT_EQ(stopped.out, "");
    put("cut.xlsx", "PK\x03\x04");
    const Outcome broken = stale({"--table", in("cut.xlsx")});
    EXPECT_EQ(broken.code, 2);
    EXPECT_EQ(broken.out, "");
    EXPECT_THAT(broken.err, HasSubstr("cut.xlsx"));
}

TEST_F(PrintCommandTest, tellsWhatIsStale) {
    ASSERT_EQ(print().code, 0);
    EXPECT_EQ(stale().code, 0);
    EXPECT_THAT(stale().err, HasSubstr("Stale labels: 0 of 2."));
    put("new.csv", "model,item,price,aisle\nLC2-100,A-1,69.90,2\nGU10-827,A-2,9.90,1\n");
    const Outcome price = stale({"--table", in("new.csv")});
    EXPECT_EQ(price.code, 3);
    EXPECT_THAT(price.out, HasSubstr("2  A-1  LC2-100  another price  79.90 > 69.90\n"));
    change("library/bulb.yaml", "Glow & Sons", "Glow and Sons");
    fs::remove(in("library/camera.yaml"));
    const Outcome both = stale();
    EXPECT_EQ(both.out, "1  A-2  GU10-827  disclosure revised\n"
                        "2  A-1  LC2-100   no disclosure any more\n");
    EXPECT_THAT(both.err, HasSubstr("Stale labels: 2 of 2."));
    const Outcome ended = stale({"--today", "2032-01-01"});
    EXPECT_EQ(ended.code, 3);
}

/// What stands behind a damaged place of a workbook is not said to be printed.
TEST_F(PrintCommandTest, saysThatATableEndsEarly) {
    const auto cell = [](const char *place, const char *text) {
        return std::string("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + text +
               "</t></is></c>";
    };
    XlsxParts parts;
    parts.rows = "<row r=\"1\">" + cell("A1", "model") + "</row><row r=\"2\">" +
                 cell("A2", "LC2-100") + "</row><row r=\"3\"><c></row>";
    makeArchive(in("prices.xlsx"), xlsxOf(parts));
    const Outcome outcome =
        runInProcess({"print", in("prices.xlsx"), "--library", in("library"), "--index",
                      in("index.sqlite"), "--sheet", "avery-l7163", "-o", in("run.pdf")});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.err, HasSubstr("Labels printed: 1;"));
    EXPECT_THAT(outcome.err, HasSubstr("The table could not be read to its end"));
    EXPECT_THAT(runInProcess({"ledger", "merge", in("run.pdf.ledger")}).err,
                HasSubstr("has not come to its end."));
}

/// The table of stale labels is one that can be printed.
TEST_F(PrintCommandTest, printsWhatIsStaleAgain) {
    ASSERT_EQ(print().code, 0);
    change("library/bulb.yaml", "Glow & Sons", "Glow and Sons");
    ASSERT_EQ(stale({"--csv", "-o", in("again.csv")}).code, 3);
    EXPECT_THAT(readFile(in("again.csv")), HasSubstr("1,A-2,,GU10-827,,,9.90,,1,,,revised,"));
    fs::copy_file(in("again.csv"), in("prices.csv"), fs::copy_options::overwrite_existing);
    fs::remove(in("run.pdf.ledger"));
    const Outcome again = print({"--force"});
    EXPECT_EQ(again.code, 0) << again.err;
    EXPECT_THAT(again.err, HasSubstr("Labels printed: 1;"));
}

/// The ledger does not know the maker, but which of two of one model was printed.
TEST_F(PrintCommandTest, whatIsStaleIsTheProductOfItsMaker) {
    change("library/bulb.yaml", "model_identifier: \"GU10-827\"", "model_identifier: \"LC2-100\"");
    change("library/bulb.yaml", "Glow & Sons", "Glow");
    put("prices.csv", "model,brand,item,price\nLC2-100,Glow,A-2,9.90\n");
    const Outcome printed = print();
    ASSERT_EQ(printed.code, 0) << printed.err;
    EXPECT_EQ(stale().out, "");
    change("library/bulb.yaml", "\"Glow\"", "\"Glow Ltd\"");
    ASSERT_EQ(stale({"--csv", "-o", in("again.csv")}).code, 3);
    EXPECT_THAT(readFile(in("again.csv")), HasSubstr(",A-2,,LC2-100,,bulb.yaml,9.90,"));
}

/// A workbook of these prices in euro, as numbers.
std::map<std::string, std::string> workbookOf(const std::string &camera, const std::string &bulb) {
    const auto row = [](int number, const std::string &model, const std::string &price) {
        const std::string place = std::to_string(number);
        return "<row r=\"" + place + "\"><c r=\"A" + place + "\" t=\"inlineStr\"><is><t>" + model +
               "</t></is></c>" + "<c r=\"B" + place + "\"" + price + "</c></row>";
    };
    XlsxParts parts;
    parts.formats = R"(<numFmt numFmtId="164" formatCode="#,##0.00\ [$€-407]"/>)";
    parts.styles = R"(<xf numFmtId="0"/><xf numFmtId="164"/>)";
    parts.rows = row(1, "model", " t=\"inlineStr\"><is><t>price</t></is>") +
                 row(2, "LC2-100", " s=\"1\"><v>" + camera + "</v>") +
                 row(3, "GU10-827", " s=\"1\"><v>" + bulb + "</v>");
    return xlsxOf(parts);
}

/// What a label says of its price stays so when it is printed from the table of stale labels.
TEST_F(PrintCommandTest, printsThePricesOfAWorkbookAgain) {
    const auto printFrom = [&](const std::string &table, const std::string &file) {
        return runInProcess({"print", in(table), "--library", in("library"), "--index",
                             in("index.sqlite"), "--template", "tag", "--language", "de", "-o",
                             in(file)});
    };
    makeArchive(in("prices.xlsx"), workbookOf("1324", "44.9"));
    ASSERT_EQ(printFrom("prices.xlsx", "run.pdf").code, 0);
    EXPECT_EQ(stale({"--table", in("prices.xlsx")}).code, 0);
    put("prices.csv", "model;price\nLC2-100;1324\nGU10-827;44,90\n");
    EXPECT_EQ(stale({"--table", in("prices.csv")}).out, "") << "the same in a text";
    change("library/bulb.yaml", "Glow & Sons", "Glow and Sons");
    makeArchive(in("prices.xlsx"), workbookOf("1310", "44.9"));
    EXPECT_THAT(stale({"--table", in("prices.xlsx")}).out, HasSubstr("1.324,00 € > 1.310,00 €"));
    ASSERT_EQ(stale({"--table", in("prices.xlsx"), "--csv", "-o", in("again.csv")}).code, 3);
    const Outcome again = printFrom("again.csv", "again.pdf");
    ASSERT_EQ(again.code, 0) << again.err;
    const std::string labels = runInProcess({"ledger", "export", in("again.pdf.ledger")}).out;
    EXPECT_THAT(labels, HasSubstr("\"1.310,00 €\""));
    EXPECT_THAT(labels, HasSubstr("\"44,90 €\""));
}

TEST_F(PrintCommandTest, tellsWhatIsNoLongerListed) {
    ASSERT_EQ(print().code, 0);
    put("new.csv", "model,item,price,aisle\nLC2-100,A-1,79.90,2\n");
    EXPECT_EQ(stale({"--table", in("new.csv")}).out,
              "1  A-2  GU10-827  no longer in the price list\n");
    ASSERT_EQ(stale({"--table", in("new.csv"), "--csv", "-o", in("again.csv")}).code, 3);
    EXPECT_THAT(readFile(in("again.csv")), HasSubstr("1,A-2,,GU10-827,,,9.90,,0,,,unlisted,"));
}

} // namespace
} // namespace updatefacts
