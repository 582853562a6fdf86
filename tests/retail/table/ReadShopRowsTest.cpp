// SPDX-License-Identifier: MIT
#include "cells/TableTest.h"
#include "retail/cells/TableFinding.h"
#include "retail/table/CellText.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>
#include <set>

namespace updatefacts {
namespace {

using testing::ElementsAre;

struct Case {
    Cell::Kind kind;
    std::string text, value;
    std::string message; ///< "": none
};

constexpr auto text = Cell::Kind::text, number = Cell::Kind::number, date = Cell::Kind::date;

void expectReadings(CellReading (*reader)(const Cell &), const std::vector<Case> &cases) {
    for (const Case &row : cases) {
        const CellReading reading = reader({row.kind, row.text, false});
        EXPECT_EQ(reading.value, row.value) << row.text;
        EXPECT_EQ(reading.message, row.message) << row.text;
    }
}

TEST(ReadGtin, takesGoodOnesAndNamesDamage) {
    expectReadings(readGtin,
                   {{text, "4006381333931", "04006381333931", ""},
                    {text, " 4 006381 333931 ", "04006381333931", ""},
                    {text, "4-006381-333931", "04006381333931", ""},
                    {text, "96385074", "00000096385074", ""},
                    {text, "036000291452", "00036000291452", ""},
                    {text, "10614141000415", "10614141000415", ""},
                    {number, "4006381333931", "04006381333931", ""},
                    {text, "4006381333931.0", "04006381333931", ""},
                    {text, "'4006381333931", "04006381333931", ""},
                    {text, "=\"4006381333931\"", "04006381333931", ""},
                    {text, "４００６３８１３３３９３１", "04006381333931", ""},
                    {text, "٤٠٠٦٣٨١٣٣٣٩٣١", "04006381333931", ""},
                    {text, "", "", ""},
                    {text, "=\"\"", "", ""},
                    {text, "4006381333932", "", "table.gtin_check_digit"},
                    {text, "4006382", "", "table.gtin"},
                    {text, "4006381", "", "table.gtin_zeros:unsure"},
                    {text, "00000000", "", "table.gtin"},
                    {text, "40063813339310000", "", "table.gtin"},
                    {text, "EAN", "", "table.gtin"},
                    {text, "3276007069006 | 3276007274004", "", "table.gtin_several"},
                    {number, "36000291452", "00036000291452", "table.gtin_zeros:taken"},
                    {number, "36000291453", "", "table.gtin"},
                    {text, "4.00638E+12", "", "table.gtin_scientific:lost"},
                    {text, "4,00638E+12", "", "table.gtin_scientific:lost"},
                    {text, "4.006381333931E+12", "04006381333931", "table.gtin_scientific:whole"},
                    {number, "4006380000000", "", "table.gtin_scientific:rounded"},
                    {date, "2024-03-12", "", "table.gtin_date"},
                    {text, "12.03.2024", "", "table.gtin_date"},
                    {text, "Mar-24", "", "table.gtin_date"}});
}

TEST(CellText, readsPricesCopiesLanguages) {
    expectReadings(readPrice, {{text, "19.99", "19.99", ""},
                               {text, "19,99 €", "19,99 €", ""},
                               {text, "€ 1.299,00", "€ 1.299,00", ""},
                               {text, "CHF 19.90", "CHF 19.90", ""},
                               {text, "$1,299", "$1,299", ""},
                               {text, "19,-", "19,-", ""},
                               {text, "1 299,00 kr", "1 299,00 kr", ""},
                               {number, "19.9", "19.90", ""},
                               {number, "19", "19.00", ""},
                               {text, "", "", ""},
                               {text, "ab 19,90 Eur", "ab 19,90 Eur", ""},
                               {text, "US$ 19.90", "US$ 19.90", ""},
                               {text, "49,90 zł", "49,90 zł", ""},
                               {text, "1 990 Kč", "1 990 Kč", ""},
                               {text, "980円", "980円", ""},
                               {text, "19.990.000 Rp", "19.990.000 Rp", ""},
                               {text, "1290000", "1290000", ""},
                               {text, "12900000", "", "table.price:none"},
                               {text, "12900000 IDR", "12900000 IDR", ""},
                               {text, "on request", "", "table.price:none"},
                               {text, "-5.00", "", "table.price:none"},
                               {number, "-5", "", "table.price:none"},
                               {text, "0,00", "", "table.price:zero"},
                               {number, "0", "", "table.price:zero"},
                               {text, "0,01", "0,01", ""},
                               {text, "Dez 99", "", "table.price:none"},
                               {text, "A4", "", "table.price:none"},
                               {text, "B 12,90", "", "table.price:none"},
                               {text, "12.99.2026", "", "table.price:none"},
                               {text, "1,29,000", "1,29,000", ""},
                               {number, "11.691", "", "table.price:decimals"},
                               {number, "11.690", "11.690", ""},
                               {text, "SKU9520000100162", "", "table.price:none"},
                               {date, "2024-05-12", "", "table.price:none"},
                               {text, "12.05.2024", "", "table.price:none"}});
    expectReadings(readCopies, {{text, "", "1", ""},
                                {text, "0", "0", ""},
                                {text, "3", "3", ""},
                                {text, "3.0", "3", ""},
                                {text, "2.5", "", "table.copies"},
                                {text, "-1", "", "table.copies"},
                                {text, "10000", "", "table.copies"}});
    expectReadings(readLanguage, {{text, "de", "de", ""},
                                  {text, "pt_BR", "pt-BR", ""},
                                  {text, "", "", ""},
                                  {text, "German!", "", "table.language"}});
    expectReadings(readText, {{text, " a\tb ", "a b", ""},
                              {text, "Müller", "Müller", ""},
                              {text, "MÃ¼ller", "MÃ¼ller", "table.mojibake"},
                              {text, "â€“", "â€“", "table.mojibake"},
                              {text, "Ã la carte", "Ã la carte", ""},
                              {date, "2024-04-03", "", "table.date_in_text"}});
}

class ReadShopRows : public TableTest {
  protected:
    /// "2 gtin price" of each row, then "B3 table.gtin" of each finding that is no note.
    std::vector<std::string> rowsOf(const std::string &name) {
        std::vector<std::string> lines;
        Findings findings;
        const TableSource source = openTable(path(name), {}, findings);
        readShopRows(
            source, proposeMapping(firstRows(source)),
            [&](ShopRow &&row) {
                lines.push_back(std::to_string(row.place.row) + ' ' + row.gtin + row.model +
                                row.file + ' ' + row.price + ' ' + std::to_string(row.copies));
                return true;
            },
            [&](Finding &&finding) { findings.push_back(std::move(finding)); });
        for (const Finding &finding : findings)
            if (finding.severity != Severity::note)
                lines.push_back(
                    cellName({{}, {}, finding.place.line, std::max(finding.place.column, 1)}) +
                    ' ' + finding.message);
        return lines;
    }
};

TEST_F(ReadShopRows, givesOrRefusesEachRow) {
    put("t.csv", "Price list,,\n\nEAN,Preis,Anzahl,Notiz\n4006381333931,19.99,2,a\n"
                 "4006381333932,19.99,,\n4006381333931,#REF!,,\n,5.00,,\n, ,\n"
                 "96385074,19,99,1,2\n96385074,7,0\n");
    EXPECT_THAT(rowsOf("t.csv"), ElementsAre("4 04006381333931 19.99 2", "10 00000096385074 7 0",
                                             "A5 table.gtin_check_digit", "B6 table.error_value",
                                             "A7 table.no_product", "E9 table.more_cells"));
}

/// Of a row with a separator too many: what it says up to there.
TEST_F(ReadShopRows, refusesARowWithMoreCells) {
    put("t.csv", "EAN,Preis,Sprache\n4006381333931,19,99,de\n96385074,7,de\n96385074,7,de\n");
    Findings findings;
    const TableSource source = openTable(path("t.csv"), {}, findings);
    std::vector<std::string> refused;
    readShopRows(
        source, proposeMapping(firstRows(source)), [](ShopRow &&) { return true; },
        [&](Finding &&finding) { findings.push_back(std::move(finding)); },
        [&](ShopRow &&row) {
            refused.push_back(std::to_string(row.place.row) + ' ' + row.gtin + ' ' + row.language);
        });
    EXPECT_THAT(refused, ElementsAre("2 04006381333931 "));
    std::erase_if(findings,
                  [](const Finding &finding) { return finding.severity == Severity::note; });
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().rule, "table.more_cells");
}

/// Where others have one; a shop may say no prices at all, or want no label.
TEST_F(ReadShopRows, tellsWhereAPriceIsMissing) {
    put("t.csv", "EAN,Preis,Anzahl\n96385074,,1\n96385074,1.00,1\n96385074,,0\n96385074,,\n");
    EXPECT_THAT(rowsOf("t.csv"),
                ElementsAre("2 00000096385074  1", "3 00000096385074 1.00 1", "4 00000096385074  0",
                            "5 00000096385074  1", "B2 table.no_price", "B5 table.no_price"));
    put("t.csv", "EAN,Preis\n96385074,\n96385074,\n");
    EXPECT_THAT(rowsOf("t.csv"), ElementsAre("2 00000096385074  1", "3 00000096385074  1"));
}

TEST_F(ReadShopRows, tellsTurnedDatesAndCutTexts) {
    const std::string cut(32767, 'x');
    put("t.csv",
        "EAN;Datum;Text\n4006381333931;13/05/2026;a\n4006381333931;05/14/2026;" + cut + "\n");
    EXPECT_THAT(rowsOf("t.csv"), ElementsAre("2 04006381333931  1", "3 04006381333931  1",
                                             "C3 table.cut", "B3 table.dates_turned"));
    put("u.csv", "Model;Datum\n" + cut + ";13/05/2026\nX;14/05/2026\n");
    EXPECT_THAT(rowsOf("u.csv"), ElementsAre("3 X  1", "A2 table.cut"));
}

/// A quotation mark too many swallows no row: each that has none is given as it stands.
TEST_F(ReadShopRows, losesNoRowToQuotes) {
    std::mt19937 random(20261126);
    for (int round = 0; round < 50; ++round) {
        std::string bytes = "EAN;SKU;Model;Preis\n";
        std::vector<std::string> whole;
        for (int row = 2; row < 300; ++row) {
            const std::string item = 'A' + std::to_string(row);
            std::string line = "4006381333931;" + item + ";Lamp " + item + ";1,00";
            if (random() % 20 == 0) {
                const std::size_t at = line.find(';', random() % 20);
                line.insert(at + random() % 2, "\"");
            } else {
                whole.push_back(item);
            }
            bytes += line + '\n';
        }
        put("t.csv", bytes);
        Findings findings;
        const TableSource source = openTable(path("t.csv"), {}, findings);
        std::set<std::string> given;
        readShopRows(
            source, proposeMapping(firstRows(source)),
            [&](ShopRow &&row) {
                given.insert(row.item + row.model + row.price);
                return true;
            },
            [](Finding &&) {});
        for (const std::string &item : whole)
            EXPECT_TRUE(given.contains(item + "Lamp " + item + "1,00")) << item;
    }
}

TEST_F(ReadShopRows, needsToKnowTheProduct) {
    put("t.csv", "a,b\n1,2\n3,4\n");
    EXPECT_THAT(rowsOf("t.csv"), ElementsAre("A0 table.no_product_column"));
    put("t.csv", "\n \n");
    EXPECT_THAT(rowsOf("t.csv"), ElementsAre("A0 table.no_product_column"));
    put("t.csv", "\n\n");
    EXPECT_THAT(rowsOf("t.csv"), ElementsAre("A0 table.empty"));
}

TEST_F(ReadShopRows, stopsWhenItIsTold) {
    put("t.csv", "Model\na\nb\n");
    Findings findings;
    const TableSource source = openTable(path("t.csv"), {}, findings);
    int count = 0;
    readShopRows(
        source, proposeMapping(firstRows(source)), [&](ShopRow &&) { return ++count > 1; },
        [](Finding &&) {});
    EXPECT_EQ(count, 1);
}

TEST(TableFinding, namesCellsAsSpreadsheetsDo) {
    EXPECT_EQ(cellName({"f", "Sheet1", 7, 2}), "Sheet1!B7");
    EXPECT_EQ(cellName({"f", "Ann's list", 7, 28}), "'Ann''s list'!AB7");
    EXPECT_EQ(cellName({"f", "", 1, 16384}), "XFD1");
    EXPECT_EQ(columnNumber("XFD12"), 16384);
    EXPECT_EQ(columnNumber("XFE1"), 0);
    EXPECT_EQ(columnNumber("7"), 0);
}

} // namespace
} // namespace updatefacts
