// SPDX-License-Identifier: MIT
#include "Workbook.h"

#include "fuzz/Targets.h"
#include "retail/cells/WorkbookParts.h"

namespace updatefacts {

namespace {

std::vector<std::string> seeds() {
    XlsxParts parts;
    parts.rows = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>)"
                 R"(<row r="2" hidden="1"><c r="A2" s="1"><v>4.006381333931E+12</v></c>)"
                 R"(<c r="B2" s="2"><f>A1*2</f><v>19.9</v></c><c r="D2" t="b"><v>1</v></c>)"
                 R"(<c r="E2" t="e"><v>#N/A</v></c><c t="str"><v>a_x000D_b</v></c></row>)"
                 R"(<row><c t="inlineStr"><is><r><t>a</t></r><rPh><t>b</t></rPh></is></c>)"
                 R"(<c s="3"><v>45000.5</v></c></row>)";
    parts.after = R"(<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>)";
    parts.strings = "<si><t>EAN</t></si><si><r><t>Pr</t></r><r><t>eis</t></r></si>";
    parts.formats = R"(<numFmt numFmtId="164" formatCode="0000000000000"/>)"
                    R"(<numFmt numFmtId="165" formatCode="#,##0.00\ [$&#8364;-407]"/>)";
    parts.styles =
        R"(<xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/>)";
    parts.workbook = R"(<workbookPr date1904="1"/><calcPr fullCalcOnLoad="1"/>)";
    parts.sheets = R"(<sheet name="Old" sheetId="2" state="hidden" r:id="rId2"/>)"
                   R"(<sheet name="Prices" sheetId="1" r:id="rId1"/>)";
    const std::string input = inputOfParts(xlsxOf(parts));
    return {input, archiveOf(input), inputOfParts(xlsxOf({parts.rows}))};
}

} // namespace

FuzzTarget xlsxTarget() {
    return {"xlsx",
            readWorkbook,
            seeds,
            "<\1 ",
            {"<row>",
             "</row>",
             "<c r=\"XFD1048576\">",
             "<v>",
             "</v>",
             " t=\"s\"",
             " s=\"9\"",
             "<f>",
             "<is>",
             "<si>",
             "<![CDATA[",
             "<!DOCTYPE x [",
             "&#0;",
             "&amp;",
             "numFmtId=\"14\"",
             "_x0000_",
             "1e308",
             "-1",
             "2147483648",
             "Target=\"/xl/worksheets/sheet1.xml\"",
             "<rPh>",
             "PK\1\2",
             "PK\5\6"},
            4000,
            8192};
}

} // namespace updatefacts
