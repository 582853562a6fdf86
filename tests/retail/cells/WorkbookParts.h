// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>

namespace updatefacts {

/// What of a workbook a test says; the rest is as Excel writes it.
struct XlsxParts {
    std::string rows;       ///< what is in <sheetData>
    std::string after{};    ///< what follows it
    std::string strings{};  ///< <si> elements
    std::string formats{};  ///< <numFmt> elements
    std::string styles{};   ///< <xf> elements of cellXfs
    std::string workbook{}; ///< elements before <sheets>
    std::string sheets = R"(<sheet name="Prices" sheetId="1" r:id="rId1"/>)";
    std::string target = "worksheets/sheet1.xml";
};

inline std::string contentTypes() {
    const std::string sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    const auto part = [&](const std::string &name, const std::string &type) {
        return "<Override PartName=\"/xl/" + name + ".xml\" ContentType=\"" + sheet + type +
               "+xml\"/>";
    };
    return R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
           R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
           R"(<Default Extension="xml" ContentType="application/xml"/>)" +
           part("workbook", "sheet.main") + part("worksheets/sheet1", "worksheet") +
           part("worksheets/sheet2", "worksheet") + part("sharedStrings", "sharedStrings") +
           part("styles", "styles") + "</Types>";
}

inline std::map<std::string, std::string> xlsxOf(const XlsxParts &with) {
    const std::string head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    const std::string main =
        R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    const std::string office =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string package =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    const auto relation = [&](const std::string &id, const std::string &type,
                              const std::string &target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + office + '/' + type + "\" Target=\"" +
               target + "\"/>";
    };
    return {
        {"[Content_Types].xml", head + contentTypes()},
        {"_rels/.rels", head + package + relation("rId1", "officeDocument", "xl/workbook.xml") +
                            "</Relationships>"},
        {"xl/_rels/workbook.xml.rels", head + package + relation("rId1", "worksheet", with.target) +
                                           relation("rId2", "worksheet", "worksheets/sheet2.xml") +
                                           relation("rId3", "sharedStrings", "sharedStrings.xml") +
                                           relation("rId4", "styles", "/xl/styles.xml") +
                                           "</Relationships>"},
        {"xl/workbook.xml", head + "<workbook" + main + " xmlns:r=\"" + office + "\">" +
                                with.workbook + "<sheets>" + with.sheets + "</sheets></workbook>"},
        {"xl/sharedStrings.xml", head + "<sst" + main + ">" + with.strings + "</sst>"},
        {"xl/styles.xml", head + "<styleSheet" + main + "><numFmts>" + with.formats +
                              "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>" +
                              "<cellXfs>" + with.styles + "</cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml", head + "<worksheet" + main + "><sheetData>" + with.rows +
                                         "</sheetData>" + with.after + "</worksheet>"},
        {"xl/worksheets/sheet2.xml",
         head + "<worksheet" + main +
             "><sheetData><row r=\"1\"><c r=\"A1\"><v>2</v></c></row></sheetData></worksheet>"},
    };
}

/// table: what is in <office:spreadsheet>; styles: in <office:automatic-styles>.
inline std::map<std::string, std::string> odsOf(const std::string &table,
                                                const std::string &styles = {}) {
    const std::string office = "urn:oasis:names:tc:opendocument:xmlns:";
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml", R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content)"
                            " xmlns:office=\"" +
                                office + "office:1.0\" xmlns:table=\"" + office +
                                "table:1.0\" xmlns:text=\"" + office + "text:1.0\" xmlns:style=\"" +
                                office + "style:1.0\"><office:automatic-styles>" + styles +
                                "</office:automatic-styles><office:body><office:spreadsheet>" +
                                table +
                                "</office:spreadsheet></office:body></office:document-content>"}};
}

} // namespace updatefacts
