// SPDX-License-Identifier: MIT
#include "cells/MakeWorkbook.h"
#include "cells/TableTest.h"
#include "retail/cells/NumberFormat.h"
#include "retail/cells/XlsxWorkbook.h"
#include "retail/table/CellText.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::Contains;
using testing::ElementsAre;

class Workbook : public TableTest {
  protected:
    std::vector<std::string> readXlsx(const XlsxParts &parts, const TableOptions &options = {}) {
        makeArchive(path("t.xlsx"), xlsxOf(parts));
        return read("t.xlsx", options);
    }
    std::vector<std::string> readOds(const std::string &table, const std::string &styles = {},
                                     const TableOptions &options = {}) {
        makeArchive(path("t.ods"), odsOf(table, styles));
        return read("t.ods", options);
    }
};

TEST_F(Workbook, cellsOfXlsx) {
    struct Row {
        const char *cell, *text;
    };
    const std::vector<Row> rows = {
        {R"(<c r="A1" t="s"><v>0</v></c>)", "plain"},
        {R"(<c r="A1" t="s"><v>1</v></c>)", "two runs"},
        {R"(<c r="A1" t="s"><v>2</v></c>)", "東京"},
        {R"(<c r="A1" t="s"><v>3</v></c>)", "a\rb"},
        {R"(<c r="A1" t="s"><v>99</v></c><c r="B1"><v>1</v></c>)", "|1"},
        {R"(<c r="A1" t="inlineStr"><is><t>in</t></is></c>)", "in"},
        {R"(<c r="A1" t="str"><f>A2</f><v>cached</v></c>)", "cached"},
        {R"(<c r="A1" t="b"><v>1</v></c>)", "TRUE"},
        {R"(<c r="A1" t="e"><v>#N/A</v></c>)", "#N/A"},
        {R"(<c r="A1"><v>4006381333931</v></c>)", "4006381333931"},
        {R"(<c r="A1"><v>4.006381333931E+12</v></c>)", "4006381333931"},
        {R"(<c r="A1"><v>19.989999999999998</v></c>)", "19.99"},
        {R"(<c r="A1" s="1"><v>45000</v></c>)", "2023-03-15"},
        {R"(<c r="A1" s="1"><v>60</v></c>)", "1900-02-29"},
        {R"(<c r="A1" s="1"><v>59</v></c>)", "1900-02-28"},
        {R"(<c r="A1" s="2"><v>0.5</v></c>)", "12:00:00"},
        {R"(<c r="A1" s="3"><v>45000</v></c>)", "45000"},
        {R"(<c r="A1" s="4"><v>12345670</v></c>)", "0000012345670"},
        {R"(<c r="A1" s="5"><v>45000.25</v></c>)", "2023-03-15T06:00:00"},
        {R"(<c r="A1"><f>1+1</f></c>)", "?"},
        {R"(<c r="A1"><f>1+1</f><v></v></c>)", "?"},
        {R"(<c><v>1</v></c><c><v>2</v></c>)", "1|2"},
        {R"(<c r="C1"><v>1</v></c>)", "||1"},
    };
    for (const Row &row : rows) {
        XlsxParts parts;
        parts.rows = std::string(R"(<row r="1">)") + row.cell + "</row>";
        parts.strings = "<si><t>plain</t></si><si><r><t xml:space=\"preserve\">two </t></r>"
                        "<r><rPr><b/></rPr><t>runs</t></r></si>"
                        "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>"
                        "<si><t>a_x000D_b</t></si>";
        parts.formats = R"(<numFmt numFmtId="164" formatCode="[$-409]&quot;d&quot;0\d;dd"/>)"
                        R"(<numFmt numFmtId="165" formatCode="0000000000000"/>)"
                        R"(<numFmt numFmtId="166" formatCode="yyyy/mm/dd\ hh:mm"/>)";
        parts.styles = R"(<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="45"/>)"
                       R"(<xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>)";
        EXPECT_THAT(readXlsx(parts), ElementsAre(std::string("1: ") + row.text)) << row.cell;
    }
}

TEST(XlsxWorkbook, resolvesEachEscapeOnce) {
    EXPECT_EQ(withoutEscapes("_x0041_b_x005F_x0041__x20AC_"), "Ab_x0041_€");
    EXPECT_EQ(withoutEscapes("_xZZZZ__x0041_"), "_xZZZZ_A");
    EXPECT_EQ(withoutEscapes("a_x00"), "a_x00");
}

TEST(NumberFormat, showsCurrencies) {
    struct Row {
        const char *code, *currency;
        bool isFirst;
    };
    const std::vector<Row> rows = {
        {"#,##0.00\\ [$€-407]", "€", false},
        {"[$$-409]#,##0.00", "$", true},
        {"#,##0.00 \"€\";[Red]-0", "€", false},
        {"\"CHF\" 0.00", "CHF", true},
        {"£0.00", "£", true},
        {"[$EUR] 0.00", "EUR", true},
        {"0.00", "", false},
        {"[$-409]0.00", "", false},
        {"0 \"pcs\"", "", false},
    };
    for (const Row &row : rows) {
        const ShownCurrency shown = currencyOfFormat(row.code);
        EXPECT_EQ(shown.text, row.currency) << row.code;
        EXPECT_EQ(shown.isFirst, row.isFirst) << row.code;
    }
}

TEST_F(Workbook, pricesKeepTheirCurrency) {
    XlsxParts parts;
    parts.formats = R"(<numFmt numFmtId="164" formatCode="#,##0.00\ [$€-407]"/>)";
    parts.styles = R"(<xf numFmtId="0"/><xf numFmtId="164"/>)";
    parts.rows = R"(<row r="1"><c r="A1" s="1"><v>19.9</v></c></row>)";
    makeArchive(path("t.xlsx"), xlsxOf(parts));
    makeArchive(
        path("t.ods"),
        odsOf(R"(<table:table table:name="a"><table:table-row><table:table-cell )"
              R"(office:value-type="currency" office:currency="EUR" office:value="19.9">)"
              R"(<text:p>19,90 €</text:p></table:table-cell></table:table-row></table:table>)"));
    for (const char *name : {"t.xlsx", "t.ods"}) {
        Findings none;
        const std::vector<TableRow> rows = firstRows(openTable(path(name), {}, none));
        ASSERT_EQ(rows.size(), 1U) << name;
        EXPECT_EQ(readPrice(rows.front().at(1)).value, "19.90 €") << name;
    }
}

TEST_F(Workbook, dateSystemOf1904) {
    XlsxParts parts;
    parts.rows = R"(<row r="1"><c r="A1" s="0"><v>43538</v></c></row>)";
    parts.styles = R"(<xf numFmtId="14"/>)";
    parts.workbook =
        R"(<workbookPr date1904="1"/><extLst><ext><x14:workbookPr xmlns:x14="x"/></ext></extLst>)";
    EXPECT_THAT(readXlsx(parts), ElementsAre("1: 2023-03-15"));
}

TEST_F(Workbook, relationshipsRelativeAndAbsolute) {
    for (const char *target : {"worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml",
                               "../xl/worksheets/sheet1.xml", "./worksheets/Sheet1.xml"}) {
        XlsxParts parts;
        parts.rows = R"(<row r="3"><c r="B3"><v>1</v></c></row>)";
        parts.target = target;
        EXPECT_THAT(readXlsx(parts), ElementsAre("3: |1")) << target;
    }
}

TEST_F(Workbook, sheetsRowsAndMergedCells) {
    XlsxParts parts;
    parts.sheets = R"(<sheet name="Old" sheetId="2" r:id="rId2" state="hidden"/>)"
                   R"(<sheet name="Prices" sheetId="1" r:id="rId1"/>)";
    parts.rows = R"(<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2"/>)"
                 R"(<row r="4"><c r="A4"><v>4</v></c></row>)";
    parts.after = R"(<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>)";
    EXPECT_THAT(readXlsx(parts), ElementsAre("1: 1", "4: 4", "table.hidden:rows", "table.merged",
                                             "table.other_sheets"));
    EXPECT_THAT(readXlsx(parts, {"Old", {}, {}, {}, {}}),
                ElementsAre("1: 2", "table.hidden:sheet", "table.other_sheets"));
    EXPECT_THAT(readXlsx(parts, {"New", {}, {}, {}, {}}), ElementsAre("table.no_sheet"));
}

TEST_F(Workbook, formulasThatWaitForTheirSpreadsheet) {
    XlsxParts parts;
    parts.workbook = R"(<calcPr fullCalcOnLoad="1"/>)";
    parts.rows = R"(<row r="1"><c r="A1"><f>1+1</f><v>0</v></c><c r="B1"><v>0</v></c></row>)";
    EXPECT_THAT(readXlsx(parts), ElementsAre("1: ?|0"));
}

TEST_F(Workbook, cellsOfOds) {
    const std::string table =
        R"(<table:table table:name="Prices"><table:table-header-rows><table:table-row>)"
        R"(<table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/>b</text:p>)"
        R"(<text:p>c</text:p><office:annotation><text:p>no</text:p></office:annotation></table:table-cell>)"
        R"(</table:table-row></table:table-header-rows>)"
        R"(<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)"
        R"(<table:table-row table:number-rows-repeated="2" table:visibility="filter">)"
        R"(<table:table-cell table:number-columns-repeated="2"/>)"
        R"(<table:table-cell office:value-type="currency" office:value="19.9" table:number-columns-repeated="2"><text:p>19,90 €</text:p></table:table-cell>)"
        R"(<table:table-cell table:number-columns-repeated="16380"/></table:table-row>)"
        R"(<table:table-row><table:table-cell office:value-type="date" office:date-value="2024-03-12"><text:p>12.3.</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="time" office:time-value="PT13H37M00S"/>)"
        R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"/>)"
        R"(<table:table-cell office:value-type="percentage" office:value="0.19"/>)"
        R"(<table:table-cell office:value-type="float" office:value="12345670"><text:p>012345670</text:p></table:table-cell>)"
        R"(<table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"><text:p>#DIV/0!</text:p></table:table-cell>)"
        R"(<table:table-cell table:formula="of:=A1"/></table:table-row>)"
        R"(<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)"
        R"(</table:table>)";
    EXPECT_THAT(readOds(table), ElementsAre("1: a  b\nc", "5: ||19.9|19.9", "6: ||19.9|19.9",
                                            "7: 2024-03-12|13:37:00|TRUE|0.19|012345670|#DIV/0!|?",
                                            "table.hidden:rows"));
}

TEST_F(Workbook, hiddenSheetsOfOds) {
    const std::string styles = R"(<style:style style:name="ta1" style:family="table">)"
                               R"(<style:table-properties table:display="false"/></style:style>)";
    const auto sheet = [](const char *name, const char *style) {
        return std::string("<table:table table:name=\"") + name + "\" table:style-name=\"" + style +
               R"("><table:table-row><table:table-cell office:value-type="string">)" + "<text:p>" +
               name + "</text:p></table:table-cell></table:table-row></table:table>";
    };
    const std::string table = sheet("Old", "ta1") + sheet("New", "ta2");
    EXPECT_THAT(readOds(table, styles), ElementsAre("1: New", "table.other_sheets"));
    EXPECT_THAT(readOds(table, styles, {"Old", {}, {}, {}, {}}),
                ElementsAre("1: Old", "table.hidden:sheet", "table.other_sheets"));
}

TEST_F(Workbook, trapsAreRefused) {
    XlsxParts parts;
    auto archive = xlsxOf(parts);
    archive["xl/sharedStrings.xml"] =
        R"(<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>)";
    makeArchive(path("laughs.xlsx"), archive);
    EXPECT_THAT(read("laughs.xlsx"), ElementsAre("table.dtd"));

    std::string deep;
    for (int i = 0; i < 100000; ++i)
        deep += "<si>";
    archive["xl/sharedStrings.xml"] = deep;
    makeArchive(path("deep.xlsx"), archive);
    EXPECT_THAT(read("deep.xlsx"), ElementsAre("table.damaged"));

    XlsxParts longText;
    longText.strings = "<si><t>" + std::string(2 << 20, 'x') + "</t></si>";
    EXPECT_THAT(readXlsx(longText), ElementsAre("table.too_large"));

    archive = xlsxOf(parts);
    archive["xl/worksheets/sheet1.xml"] = std::string(std::size_t(80) << 20, ' ');
    makeArchive(path("bomb.xlsx"), archive);
    EXPECT_THAT(read("bomb.xlsx"), ElementsAre("table.too_large"));

    EXPECT_THAT(
        readOds(
            R"(<table:table table:name="a"><table:table-row table:number-rows-repeated="1048576">)"
            R"(<table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>)"
            R"(</table:table-row></table:table>)"),
        ElementsAre("table.too_large"));
}

TEST_F(Workbook, otherKindsAreNamed) {
    struct Row {
        const char *part;
        std::vector<std::string> said;
    };
    const std::vector<Row> rows = {
        {"xl/workbook.bin", {"table.binary_excel"}},
        {"Index/Document.iwa", {"table.numbers"}},
        {"a.txt", {"table.other_format"}},
        {"word/document.xml", {"table.other_format"}},
    };
    for (const Row &row : rows) {
        makeArchive(path("t.zip"), {{row.part, "x"}});
        EXPECT_EQ(read("t.zip"), row.said) << row.part;
    }
    auto archive = xlsxOf({R"(<row r="1"><c r="A1"><v>1</v></c></row>)"});
    archive["xl/vbaProject.bin"] = "x";
    makeArchive(path("t.xlsm"), archive);
    EXPECT_THAT(read("t.xlsm"), ElementsAre("1: 1", "table.macros"));
}

TEST_F(Workbook, damageIsSaid) {
    XlsxParts parts;
    parts.rows = R"(<row r="1"><c r="A1"><v>1</v></c></row><row>)";
    EXPECT_THAT(readXlsx(parts), Contains("table.damaged"));
    auto archive = xlsxOf({});
    archive.erase("xl/workbook.xml");
    makeArchive(path("t.xlsx"), archive);
    EXPECT_THAT(read("t.xlsx"), ElementsAre("table.damaged"));
    EXPECT_THAT(readOds(""), ElementsAre("table.empty"));
    auto encrypted = odsOf("");
    encrypted["META-INF/manifest.xml"] =
        R"(<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>)";
    makeArchive(path("e.ods"), encrypted);
    EXPECT_THAT(read("e.ods"), ElementsAre("table.encrypted"));
}

} // namespace
} // namespace updatefacts
