// SPDX-License-Identifier: MIT
#include "collect/items/ReadItems.h"
#include "fuzz/Targets.h"
#include "retail/table/LocalPrice.h"
#include "retail/table/ReadShopRows.h"

#include <array>

namespace updatefacts {

namespace {

void tellRow(const ShopRow &row) {
    mustHold(row.gtin.empty() || row.gtin.size() == 14, "a GTIN has 14 digits");
    mustHold(row.copies >= 0 && row.copies <= 9999, "copies are as many as can be meant");
    for (const char *language : {"en", "de", "ar", "hi", "ja"}) {
        const std::string price = localPrice(row, language);
        mustHold(price.find('\n') == std::string::npos, "a price is one line");
        mustHold(price.empty() == (row.price.empty() && !row.priceNumber), "a price is shown");
    }
}

/// A price list as text, the whole way to rows; and as a list of what to collect.
void run(std::string_view bytes) {
    const std::string &path = pathOfBytes(bytes);
    Findings findings;
    const TableSource source = openTable(path, {}, findings);
    const std::vector<TableRow> first = firstRows(source);
    const ColumnMapping mapping = proposeMapping(first);
    mustBeSayable(explainMapping(mapping, "prices.csv"));
    if (const auto doubt = priceDoubt(mapping, "prices.csv"))
        mustBeSayable({*doubt});
    readShopRows(
        source, mapping,
        [](ShopRow &&row) {
            tellRow(row);
            return true;
        },
        [&](Finding &&finding) { findings.push_back(std::move(finding)); }, tellRow);
    static_cast<void>(readItems(source, usualResolver, findings));
    mustBeSayable(findings);
}

std::vector<std::string> seeds() {
    return {
        "EAN;Artikel;Preis;UVP;Regal;Anzahl;Sprache\n4006381333931;Kettle;1.299,00 \xE2\x82\xAC"
        ";1.399;A 3;2;de\n9520000001704;\"Lamp; blue\";19,99;29,99;B;;en\n",
        "GTIN,Model,Maker,Price,Unit price,Template\n4.00638E+12,K-1,Brewster,$19.99,1/kg,shelf\n"
        "'4006381333931,3-4,\"=\"\"A\"\"\",USD 5,,panel\n",
        "\xE5\x95\x86\xE5\x93\x81\xE3\x82\xB3\xE3\x83\xBC\xE3\x83\x89\t\xE4\xBE\xA1\xE6\xA0\xBC\n"
        "4006381333931\t\xC2\xA5"
        "1,980\n40063813339\t12-Mar-24\n",
        "4006381333931,1\n9520000001704,2.50\n",
        "https://brewster.example\n09520000001704\n# no\n"};
}

} // namespace

FuzzTarget pricesTarget() {
    return {"prices",
            run,
            seeds,
            "\n;,\t",
            {"4006381333931",
             "12.03.2024",
             "1e308",
             "-0,00",
             "EUR",
             "\xE2\x82\xAC",
             "CHF 1'000.-",
             "999999999999",
             "0,999",
             "1.000.000",
             "=\"1\"",
             "M\xC3\x83\xC2\xBCller",
             "kettle.yaml",
             "zh-Hant-TW",
             "10000",
             "-1",
             "Price",
             "Preis",
             "UVP",
             "EAN",
             "\xD9\xA1\xD9\xA2"},
            3000};
}

} // namespace updatefacts
