// SPDX-License-Identifier: MIT
// measureTables make FOLDER ROWS: writes rows.csv and rows.xlsx, a price list of that many rows.
// measureTables read FILE: reads it as the print run does, and prints rows a second of processor
// time and the most memory it took.
#include "retail/table/ReadShopRows.h"

#include "disclosure/Gtin.h"

#include <QCoreApplication>

#include <sys/resource.h>
#include <zip.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>

using namespace updatefacts;

namespace {

std::string gtinOf(int row) {
    std::string gtin = std::to_string(400600000000 + row) + '0';
    gtin.back() = gtinCheckDigit(gtin);
    return gtin;
}

std::string priceOf(int row) {
    return std::to_string(row % 500 + 1) + '.' + std::to_string(row % 90 + 10);
}

void writeCsv(const std::string &file, int rows) {
    std::ofstream out(file);
    out << "EAN,Item,Model,Price,Aisle,Copies\n";
    for (int row = 1; row <= rows; ++row)
        out << gtinOf(row) << ",A" << row << ",Model " << row % 1000 << ',' << priceOf(row) << ','
            << row % 40 << ",1\n";
}

std::string textCell(const std::string &text) {
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

std::string sheetOf(int rows) {
    std::string xml =
        R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">)";
    for (const char *heading : {"EAN", "Item", "Model", "Price", "Aisle", "Copies"})
        xml += textCell(heading);
    xml += "</row>";
    for (int row = 1; row <= rows; ++row)
        xml += "<row r=\"" + std::to_string(row + 1) + "\"><c><v>" + gtinOf(row) + "</v></c>" +
               textCell("A" + std::to_string(row)) +
               textCell("Model " + std::to_string(row % 1000)) + "<c><v>" + priceOf(row) +
               "</v></c><c><v>" + std::to_string(row % 40) + "</v></c><c><v>1</v></c></row>";
    return xml + "</sheetData></worksheet>";
}

void writeXlsx(const std::string &file, int rows) {
    const std::string relations =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/)";
    const std::pair<std::string, std::string> parts[] = {
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels",
         relations + R"(officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
        {"xl/_rels/workbook.xml.rels",
         relations + R"(worksheet" Target="worksheets/sheet1.xml"/></Relationships>)"},
        {"xl/workbook.xml",
         R"(<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Prices" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
        {"xl/worksheets/sheet1.xml", sheetOf(rows)},
    };
    zip_t *archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto &[name, text] : parts)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0),
                     0);
    zip_close(archive);
}

int readRows(const std::string &file) {
    Findings findings;
    const TableSource source = openTable(file, {}, findings);
    int rows = 0;
    const std::clock_t begin = std::clock();
    readShopRows(
        source, proposeMapping(firstRows(source)), [&](ShopRow &&) { return ++rows > 0; },
        [&](Finding &&finding) { findings.push_back(std::move(finding)); });
    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("%8d rows  %6.2f s  %8.0f rows a second  %4ld MB at most  %zu findings\n", rows,
                seconds, rows / seconds, usage.ru_maxrss / 1024, findings.size());
    return hasError(findings) ? 1 : 0;
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv); // Qt SQL finds its drivers by it
    const std::string what = argc > 1 ? argv[1] : "";
    if (what == "read" && argc == 3)
        return readRows(argv[2]);
    if (what != "make" || argc != 4)
        return 64;
    const std::string folder = argv[2];
    writeCsv(folder + "/rows.csv", std::atoi(argv[3]));
    writeXlsx(folder + "/rows.xlsx", std::atoi(argv[3]));
}
