// SPDX-License-Identifier: MIT
#include "fuzz/Targets.h"
#include "retail/table/MappingFile.h"

namespace updatefacts {

namespace {

std::vector<TableRow> priceList() {
    std::vector<TableRow> rows;
    const auto add = [&](std::initializer_list<const char *> cells) {
        rows.push_back({{}, static_cast<int>(rows.size()) + 1, {}, false});
        for (const char *cell : cells)
            rows.back().cells.push_back({Cell::Kind::text, cell});
    };
    add({"EAN", "Preis", "Regal", "Preis \"neu\"", "", "Gr\xC3\xB6\xC3\x9F\x65: #1"});
    add({"9520000001704", "19,99", "A 3", "17,99", "", "1"});
    add({"9520000001711", "29,99", "A 4"});
    return rows;
}

void run(std::string_view bytes) {
    static const std::vector<TableRow> rows = priceList();
    Findings findings;
    const ChosenColumns chosen = readMapping(std::string(bytes), "map.yaml", findings);
    mustBeSayable(findings, bytes);
    if (hasError(findings))
        return;
    const ColumnMapping mapping = applyMapping(chosen, rows, "prices.csv", findings);
    mustBeSayable(explainMapping(mapping, "prices.csv"));
    if (hasError(findings))
        return;
    const ChosenColumns again = readMapping(writeMapping(mapping), "again.yaml", findings);
    const ColumnMapping same = applyMapping(again, rows, "prices.csv", findings);
    mustHold(!hasError(findings), "a mapping that is written can be read");
    for (int i = 0; i < shopFieldCount; ++i)
        mustHold(same.columnOf(static_cast<ShopField>(i)) ==
                     mapping.columnOf(static_cast<ShopField>(i)),
                 "a mapping is read as it was meant");
}

std::vector<std::string> seeds() {
    return {"heading_row: 1\ncolumns:\n  gtin: EAN\n  price: B\n  aisle: \"Regal\"\n",
            "columns:\n  gtin: A\n  unit_price: \"Preis \\\"neu\\\"\"\n  item: F\n",
            "heading_row: 0\ncolumns: {gtin: a, price: '  B ', copies: C}\n"};
}

} // namespace

FuzzTarget mappingTarget() {
    return {"mapping",
            run,
            seeds,
            "\n",
            {"gtin: ", "model: ", "maker: ", "file: ", "item: ", "price: ", "unit_price: ",
             "aisle: ", "copies: ", "language: ", "template: ", "heading_row: ", "XFD", "ZZZZZZZ",
             "AA", "E"}};
}

} // namespace updatefacts
