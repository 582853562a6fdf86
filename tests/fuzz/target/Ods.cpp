// SPDX-License-Identifier: MIT
#include "Workbook.h"

#include "fuzz/Targets.h"
#include "retail/cells/WorkbookParts.h"

namespace updatefacts {

namespace {

std::vector<std::string> seeds() {
    const std::string table =
        R"(<table:table table:name="Prices"><table:table-row table:number-rows-repeated="3">)"
        R"(<table:table-cell office:value-type="string"><text:p>EAN<text:s text:c="2"/>1</text:p>)"
        R"(<text:p>b</text:p></table:table-cell></table:table-row><table:table-row>)"
        R"(<table:table-cell office:value-type="float" office:value="4006381333931">)"
        R"(<text:p>4006381333931</text:p></table:table-cell><table:covered-table-cell/>)"
        R"(<table:table-cell table:number-columns-repeated="4" office:value-type="currency")"
        R"( office:currency="EUR" office:value="19.9"/><table:table-cell)"
        R"( table:formula="of:=A1" office:value-type="date" office:date-value="2026-03-14"/>)"
        R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"/>)"
        R"(</table:table-row><table:table-row table:number-rows-repeated="1048570">)"
        R"(<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>)";
    const std::string hidden =
        R"(<style:style style:name="ta2" style:family="table"><style:table-properties)"
        R"( table:display="false"/></style:style>)";
    const std::string other = R"(<table:table table:name="Old" table:style-name="ta2"/>)";
    const std::string input = inputOfParts(odsOf(other + table, hidden));
    return {input, archiveOf(input), inputOfParts(odsOf(table))};
}

} // namespace

FuzzTarget odsTarget() {
    return {"ods",
            readWorkbook,
            seeds,
            "<\1 ",
            {"table:number-rows-repeated=\"1048576\"", "table:number-columns-repeated=\"16384\"",
             "office:value-type=\"float\"", "office:value=\"1e308\"", "<text:p>", "</text:p>",
             "<text:s/>", "<text:tab/>", "<office:annotation>", "<table:table-row>",
             "<table:table-header-rows>", "text:c=\"2147483647\"", "&#0;", "<!DOCTYPE x [",
             "PK\1\2", "PK\5\6"},
            4000,
            8192};
}

} // namespace updatefacts
