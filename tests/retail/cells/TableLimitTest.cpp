// SPDX-License-Identifier: MIT
// What a table may have at most is read; one more is refused, and said.
#include "cells/MakeWorkbook.h"
#include "cells/TableTest.h"
#include "retail/cells/Cell.h"
#include "retail/cells/ParseCsv.h"
#include "retail/cells/WorkbookArchive.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;

class TableLimit : public TableTest {
  protected:
    /// What is said of an .xlsx with these rows and texts.
    std::string xlsx(const std::string &rows, const std::string &strings = {}) {
        XlsxParts parts;
        parts.rows = rows;
        parts.strings = strings;
        makeArchive(path("t.xlsx"), xlsxOf(parts));
        return said("t.xlsx");
    }
    std::string ods(const std::string &table) {
        makeArchive(path("t.ods"),
                    odsOf("<table:table table:name=\"a\">" + table + "</table:table>"));
        return said("t.ods");
    }
    std::string csv(const std::string &text) {
        put("t.csv", text);
        return said("t.csv");
    }

  private:
    std::string said(const std::string &name) {
        (void)read(name);
        return findings().empty() ? "" : findings().front().message;
    }
};

constexpr int rows = WorkbookArchive::mostRows;

std::string xlsxRow(int row, const std::string &column) {
    const std::string number = std::to_string(row);
    return "<row r=\"" + number + "\"><c r=\"" + column + number + "\"><v>1</v></c></row>";
}

std::string odsCell(const std::string &text, int times = 1) {
    return "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"" +
           std::to_string(times) + "\"><text:p>" + text + "</text:p></table:table-cell>";
}

std::string emptyRows(int count) {
    return "<table:table-row table:number-rows-repeated=\"" + std::to_string(count) +
           "\"><table:table-cell/></table:table-row>";
}

std::string nested(int depth) {
    std::string text;
    for (int i = 0; i < depth; ++i)
        text += "<si>";
    for (int i = 0; i < depth; ++i)
        text += "</si>";
    return text;
}

TEST_F(TableLimit, rowsOfASheet) {
    EXPECT_EQ(xlsx(xlsxRow(rows, "A")), "");
    EXPECT_EQ(xlsx(xlsxRow(rows + 1, "A")), "table.beyond_sheet");
    const std::string row = "<table:table-row>" + odsCell("a") + "</table:table-row>";
    EXPECT_EQ(ods(emptyRows(rows - 1) + row), "");
    EXPECT_EQ(ods(emptyRows(rows) + row), "table.beyond_sheet");
    EXPECT_EQ(ods(row + emptyRows(rows)), "") << "empty ones do not count";
}

TEST_F(TableLimit, columns) {
    EXPECT_EQ(xlsx(xlsxRow(1, "XFD")), "");
    EXPECT_EQ(xlsx(xlsxRow(1, "XFE")), "table.beyond_sheet");
    const auto row = [](const std::string &cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    };
    EXPECT_EQ(ods(row(odsCell("a", mostColumns))), "");
    EXPECT_EQ(ods(row(odsCell("a", mostColumns) + odsCell("b"))), "table.beyond_sheet");
    EXPECT_EQ(ods(row(odsCell("a", mostColumns) + "<table:table-cell/>")), "");
    EXPECT_EQ(csv("a" + std::string(mostColumns - 1, ',')), "");
    EXPECT_EQ(csv("a" + std::string(mostColumns, ',')), "table.long_row");
}

TEST_F(TableLimit, records) {
    const std::string record = '"' + std::string(longestRecord - 3, 'a') + '"';
    EXPECT_EQ(csv("a,b\n" + record + "\n"), "");
    EXPECT_EQ(csv("a,b\n" + std::string(longestRecord + (1 << 17), 'a')), "table.long_row");
}

TEST_F(TableLimit, textsAndDepth) {
    const auto text = [](int length) {
        return "<si><t>" + std::string(std::size_t(length), 'x') + "</t></si>";
    };
    const std::string row = R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row>)";
    EXPECT_EQ(xlsx(row, text(1 << 20)), "");
    EXPECT_EQ(xlsx(row, text((1 << 20) + 1)), "table.too_large");
    const std::string cell = xlsxRow(1, "A");
    EXPECT_EQ(xlsx(cell, nested(199)), "") << "in the root";
    EXPECT_EQ(xlsx(cell, nested(200)), "table.damaged");
}

/// A few bytes of a file that say how often something is there.
TEST_F(TableLimit, textsThatAreRepeated) {
    const auto row = [](const std::string &cell) {
        return "<table:table-row>" + cell + "</table:table-row>";
    };
    const auto blanks = [](int thousands) {
        std::string text;
        for (int i = 0; i < thousands; ++i)
            text += R"(<text:s text:c="1000"/>)";
        return text;
    };
    EXPECT_EQ(ods(row(odsCell(blanks(1048)))), "");
    EXPECT_EQ(ods(row(odsCell(blanks(1049)))), "table.too_large");
    const std::string text(std::size_t(1) << 20, 'x');
    EXPECT_EQ(ods(row(odsCell(text, 65))), "");
    EXPECT_EQ(ods(row(odsCell(text, 66))), "table.too_large");
}

TEST_F(TableLimit, partsOfAWorkbook) {
    XlsxParts parts;
    parts.rows = xlsxRow(1, "A");
    auto archive = xlsxOf(parts);
    for (std::size_t i = archive.size(); i < WorkbookArchive::mostParts; ++i)
        archive["p" + std::to_string(i)] = "";
    makeArchive(path("most.xlsx"), archive);
    EXPECT_THAT(read("most.xlsx"), ElementsAre("1: 1"));
    archive["one more"] = "";
    makeArchive(path("more.xlsx"), archive);
    EXPECT_THAT(read("more.xlsx"), ElementsAre("table.too_large"));
}

} // namespace
} // namespace updatefacts
