// SPDX-License-Identifier: MIT
// Workbooks of the programs that write them, where these are installed.
#include "cells/MakeWorkbook.h"
#include "cells/TableTest.h"

#include <gmock/gmock.h>

#include <sys/wait.h>

#include <cstdlib>
#include <fstream>

namespace updatefacts {
namespace {

using testing::ElementsAre;

class Writer : public TableTest {
  protected:
    /// 77: what it needs is not installed.
    static int run(const std::string &command) {
        const int status = std::system((command + " >/dev/null 2>&1").c_str());
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    int write(const std::string &library) {
        // Debian's own, which sees what Debian's packages install
        return run("/usr/bin/python3 '" UPDATEFACTS_SOURCE_DIR
                   "/tests/retail/cells/writeWorkbook.py' " +
                   library + " '" + path("t.xlsx") + "'");
    }
    int convert(const std::string &name, const std::string &to) {
        if (run("command -v soffice") != 0)
            return 77;
        return run("LC_ALL=C.UTF-8 soffice --headless -env:UserInstallation='file://" +
                   path("profile") + "' --convert-to " + to + " --outdir '" + folder().string() +
                   "' '" + path(name) + "'");
    }
};

std::vector<std::string> expected(const std::string &sum) {
    return {"1: EAN|Modell|Preis|Stand|Neu|Summe",
            "2: 4006381333931|Müller 東京 <&> x|19.9|2026-03-12|TRUE|" + sum,
            "4: 0036000291452|two\nlines|5|2026-04-03T13:37:00|FALSE", "table.other_sheets"};
}

#define SKIP_IF_MISSING(status, what)                                                              \
    if ((status) == 77)                                                                            \
        GTEST_SKIP() << what " is not installed.";                                                 \
    ASSERT_EQ(status, 0)

TEST_F(Writer, openpyxl) {
    const int status = write("openpyxl");
    SKIP_IF_MISSING(status, "python3-openpyxl");
    EXPECT_EQ(read("t.xlsx"), expected("?"));
}

TEST_F(Writer, xlsxwriter) {
    const int status = write("xlsxwriter");
    SKIP_IF_MISSING(status, "python3-xlsxwriter");
    EXPECT_EQ(read("t.xlsx"), expected("39.8"));
}

TEST_F(Writer, pandas) {
    const int status = write("pandas");
    SKIP_IF_MISSING(status, "python3-pandas");
    EXPECT_EQ(read("t.xlsx"), expected("39.8"));
}

TEST_F(Writer, libreOffice) {
    int status = write("openpyxl");
    SKIP_IF_MISSING(status, "python3-openpyxl");
    status = convert("t.xlsx", "ods");
    SKIP_IF_MISSING(status, "libreoffice-calc");
    EXPECT_EQ(read("t.ods"), expected("39.8"));
    std::filesystem::rename(path("t.ods"), path("u.ods"));
    ASSERT_EQ(convert("u.ods", "xlsx"), 0);
    EXPECT_EQ(read("u.xlsx"), expected("39.8"));
}

/// LibreOffice reads a workbook of ours with odd cells as we do.
TEST_F(Writer, libreOfficeReadsTheSame) {
    XlsxParts parts;
    parts.strings = "<si><t>a</t></si><si><r><t>rich </t></r><r><t>text</t></r></si>";
    parts.formats = R"(<numFmt numFmtId="165" formatCode="0000000000000"/>)";
    parts.styles = R"(<xf numFmtId="0"/><xf numFmtId="165" applyNumberFormat="1"/>)";
    parts.rows =
        R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>)"
        R"(<row r="3"><c r="B3" s="1"><v>12345670</v></c><c r="C3" t="inlineStr"><is><t>in</t></is></c></row>)"
        R"(<row r="4"><c r="A4"><v>19.989999999999998</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><v>#N/A</v></c></row>)";
    makeArchive(path("t.xlsx"), xlsxOf(parts));
    const std::vector<std::string> ours = read("t.xlsx");
    const int status = convert("t.xlsx", "csv:'Text - txt - csv (StarCalc)':44,34,76");
    SKIP_IF_MISSING(status, "libreoffice-calc");
    EXPECT_EQ(read("t.csv"), ours);
    EXPECT_THAT(ours, ElementsAre("2: a||rich text", "3: |0000012345670|in", "4: 19.99|TRUE|#N/A"));
}

/// As Google Sheets exports: prefixes of its own, a text run in each string, no cached types.
TEST_F(Writer, googleSheets) {
    auto archive = xlsxOf({});
    archive["xl/worksheets/sheet1.xml"] =
        R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
        R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" )"
        R"(xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr><outlinePr summaryBelow="0"/></sheetPr>)"
        R"(<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63"/>)"
        R"(<sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row>)"
        R"(<row r="2" ht="15.75" customHeight="1"><c r="A2" s="1"><v>4.006381333931E12</v></c><c r="B2" s="2" t="str"><f>"x"&amp;"y"</f><v>xy</v></c></row>)"
        R"(</sheetData><drawing r:id="rId1"/></worksheet>)";
    archive["xl/sharedStrings.xml"] =
        R"(<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><t>EAN</t></si></sst>)";
    makeArchive(path("t.xlsx"), archive);
    EXPECT_THAT(read("t.xlsx"), ElementsAre("1: EAN", "2: 4006381333931|xy"));
}

} // namespace
} // namespace updatefacts
