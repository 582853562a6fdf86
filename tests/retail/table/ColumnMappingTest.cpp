// SPDX-License-Identifier: MIT
#include "retail/table/ColumnMapping.h"
#include "retail/table/MappingFile.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;

TableRow rowOf(int number, const std::vector<std::string> &texts) {
    TableRow row{{}, number, {}, false};
    for (const std::string &text : texts)
        row.cells.push_back({text.empty() ? Cell::Kind::empty : Cell::Kind::text, text, false});
    return row;
}

/// "gtin" or "-" of each column.
std::vector<std::string> fieldsOf(const ColumnMapping &mapping) {
    std::vector<std::string> fields;
    for (const MappedColumn &column : mapping.columns)
        fields.emplace_back(column.field ? idOf(*column.field) : "-");
    return fields;
}

TEST(ColumnMapping, isProposedFromNames) {
    struct Row {
        std::vector<std::string> headings, fields;
    };
    const std::vector<Row> rows = {
        {{"EAN", "Art.-Nr.", "Preis", "Grundpreis", "Regal", "Anzahl", "Sprache", "Vorlage"},
         {"gtin", "item", "price", "unit_price", "aisle", "copies", "language", "template"}},
        {{"Barcode", "SKU", "Price (EUR)", "Unit price", "Aisle", "Qty", "Model no."},
         {"gtin", "item", "price", "unit_price", "aisle", "copies", "model"}},
        {{"Código de barras", "Artículo", "Precio", "Pasillo", "Copias", "Modelo"},
         {"gtin", "item", "price", "aisle", "copies", "model"}},
        {{"Code-barres", "Réf.", "Prix TTC", "Allée", "Quantité", "Modèle"},
         {"gtin", "item", "price", "aisle", "copies", "model"}},
        {{"JANコード", "商品コード", "価格", "棚番", "枚数", "型番"},
         {"gtin", "item", "price", "aisle", "copies", "model"}},
        {{"الباركود", "رقم الصنف", "السعر", "الممر", "الكمية", "الموديل"},
         {"gtin", "item", "price", "aisle", "copies", "model"}},
        {{"Brand", "MPN"}, {"maker", "model"}},
        {{"Hersteller", "Hersteller-Artikelnummer"}, {"maker", "model"}},
        {{"Marque", "Modèle"}, {"maker", "model"}},
        {{"メーカー", "型番"}, {"maker", "model"}},
        {{"العلامة التجارية", "الموديل"}, {"maker", "model"}},
        {{"ean_field", "title", "manufacturer_link"}, {"gtin", "model", "-"}},
        {{"Product name", "Model", "Price date"}, {"-", "model", "-"}},
        {{"EAN", "Barcode"}, {"gtin", "-"}},
    };
    for (const Row &row : rows)
        EXPECT_EQ(fieldsOf(proposeMapping({rowOf(1, row.headings)})), row.fields)
            << row.headings.front();
}

TEST(ColumnMapping, isProposedFromContents) {
    const ColumnMapping mapping = proposeMapping(
        {rowOf(1, {"x", "y", "z", "w"}), rowOf(2, {"4006381333931", "19,99", "a.yaml", "7"}),
         rowOf(3, {"96385074", "5,00 €", "b.yml", "8"})});
    EXPECT_THAT(fieldsOf(mapping), ElementsAre("gtin", "price", "file", "-"));
    EXPECT_EQ(mapping.headingRow, 1);
}

TEST(ColumnMapping, takesBlanksForNothingAndFilesInCapitals) {
    const ColumnMapping mapping =
        proposeMapping({rowOf(1, {"x", "y", "z"}), rowOf(2, {"   ", "4006381333931", "A.YAML"}),
                        rowOf(3, {"=\"\"", "96385074", "shelf/b.yml"})});
    EXPECT_THAT(fieldsOf(mapping), ElementsAre("-", "gtin", "file"));
}

/// A heading that shops write above numbers and above names is taken by what is below it.
TEST(ColumnMapping, tellsTheNumberOfAnItemFromItsName) {
    struct Contents {
        std::vector<std::string> cells;
        std::string field;
    };
    const std::vector<Contents> all = {
        {{"1001", "1002", "1003"}, "item"},
        {{"A-1001", "KETTLE-1", "AB 1234"}, "item"},
        {{"100 200", "100 201", "1E3"}, "item"},
        {{"", "", ""}, "item"},
        {{"Lumio Cam 2", "1001", "1002"}, "item"},
        {{"Wasserkocher", "Lumio Cam 2", "Glühlampe GU10"}, "model"},
        {{"Ampoule connectée", "Bouilloire", "Cámara"}, "model"},
        {{"スマート電球", "電球", "カメラ"}, "model"},
        {{"غلاية كهربائية", "كاميرا", "مصباح"}, "model"},
    };
    for (const char *heading : {"Item", "Article", "Artikel", "ARTIKEL", "Artículo", "Articolo",
                                "商品", "品目", "الصنف", "صنف"})
        for (const Contents &contents : all) {
            std::vector<TableRow> rows = {rowOf(1, {"EAN", heading})};
            for (const std::string &cell : contents.cells)
                rows.push_back(rowOf(static_cast<int>(rows.size()) + 1, {"4006381333931", cell}));
            EXPECT_THAT(fieldsOf(proposeMapping(rows)), ElementsAre("gtin", contents.field))
                << heading << ": " << contents.cells.front();
        }
}

TEST(ColumnMapping, leavesTheItemToTheColumnThatHasItsNumber) {
    struct Row {
        std::vector<std::string> headings, cells, fields;
    };
    const std::vector<Row> rows = {
        {{"Artikel", "Artikelnummer"}, {"Wasserkocher", "1001"}, {"model", "item"}},
        {{"Artikel", "Modell"}, {"Wasserkocher", "WK-2"}, {"-", "model"}},
        {{"Artikel", "Bezeichnung"}, {"1001", "Wasserkocher"}, {"item", "model"}},
        {{"Artikelnummer", "Modell"}, {"Wasserkocher", "WK-2"}, {"item", "model"}},
        {{"Item code", "Model"}, {"Kettle", "WK-2"}, {"item", "model"}},
    };
    for (const Row &row : rows)
        EXPECT_EQ(fieldsOf(proposeMapping({rowOf(1, row.headings), rowOf(2, row.cells)})),
                  row.fields)
            << row.headings.front() << ", " << row.headings.back();
}

TEST(ColumnMapping, takesNoPriceThatBuyersDoNotPay) {
    struct Row {
        std::vector<std::string> headings, fields;
        bool isDoubtful;
    };
    const std::vector<Row> rows = {
        {{"EAN", "UVP", "Preis"}, {"gtin", "-", "price"}, false},
        {{"EAN", "RRP", "Price"}, {"gtin", "-", "price"}, false},
        {{"EAN", "Preis", "MSRP"}, {"gtin", "price", "-"}, false},
        {{"EAN", "UVP", "Notiz"}, {"gtin", "-", "-"}, true},
        {{"EAN", "Preis EK", "Preis VK"}, {"gtin", "-", "price"}, false},
        {{"EAN", "EK", "Betrag"}, {"gtin", "-", "price"}, false},
        {{"EAN", "Einkaufspreis", "Cost price"}, {"gtin", "-", "-"}, false},
        {{"EAN", "Alter Preis", "Preis"}, {"gtin", "-", "price"}, false},
        {{"EAN", "oldPrice", "price"}, {"gtin", "-", "price"}, false},
        {{"EAN", "Preis alt", "Preis neu"}, {"gtin", "-", "price"}, false},
        {{"EAN", "Preis netto", "Preis brutto"}, {"gtin", "-", "price"}, false},
        {{"EAN", "Prix HT", "Prix TTC"}, {"gtin", "-", "price"}, false},
        {{"EAN", "Precio sin IVA", "Precio"}, {"gtin", "-", "price"}, false},
        {{"EAN", "税抜価格", "税込価格"}, {"gtin", "-", "price"}, false},
        {{"EAN", "سعر الشراء", "سعر البيع"}, {"gtin", "-", "price"}, false},
        {{"EAN", "Preis 2025", "Preis 2026"}, {"gtin", "-", "-"}, true},
        {{"EAN", "Preis", "Preis 2026"}, {"gtin", "-", "-"}, true},
        {{"EAN", "Preis", "Aktionspreis"}, {"gtin", "-", "-"}, true},
        {{"EAN", "Preis", "Preis"}, {"gtin", "-", "-"}, true},
        {{"EAN", "Preis", "Preis pro kg"}, {"gtin", "price", "-"}, false},
        {{"EAN", "Preis", "Betrag"}, {"gtin", "price", "-"}, false},
        {{"EAN", "x", "y"}, {"gtin", "-", "-"}, true},
    };
    for (const Row &row : rows) {
        const ColumnMapping mapping = proposeMapping(
            {rowOf(1, row.headings), rowOf(2, {"4006381333931", "19,90 €", "24,90 €"})});
        EXPECT_EQ(fieldsOf(mapping), row.fields) << row.headings[1] << ' ' << row.headings[2];
        EXPECT_EQ(priceDoubt(mapping, "t").has_value(), row.isDoubtful)
            << row.headings[1] << ' ' << row.headings[2];
    }
}

TEST(ColumnMapping, asksForThePriceUntilItIsChosen) {
    const std::vector<TableRow> rows = {rowOf(1, {"EAN", "Preis 2025", "Preis 2026"}),
                                        rowOf(2, {"4006381333931", "1,00", "2,00"})};
    ColumnMapping mapping = proposeMapping(rows);
    const std::optional<Finding> doubt = priceDoubt(mapping, "t.csv");
    ASSERT_TRUE(doubt);
    EXPECT_EQ(doubt->severity, Severity::error);
    EXPECT_EQ(doubt->rule, "table.price_columns");
    mapping.columns[2].field = ShopField::price; // in the window
    EXPECT_FALSE(priceDoubt(mapping, "t.csv"));
    Findings findings;
    const ChosenColumns chosen = readMapping("columns: {gtin: EAN}\n", "m.yaml", findings);
    EXPECT_FALSE(priceDoubt(applyMapping(chosen, rows, "t.csv", findings), "t.csv"));
}

TEST(ColumnMapping, findsTheHeadings) {
    EXPECT_EQ(proposeMapping({rowOf(1, {"Our prices of May"}), rowOf(3, {"EAN", "Preis"}),
                              rowOf(4, {"4006381333931", "1,00"})})
                  .headingRow,
              3);
    const ColumnMapping none = proposeMapping({rowOf(1, {"4006381333931", "1,00"})});
    EXPECT_EQ(none.headingRow, 0);
    EXPECT_THAT(fieldsOf(none), ElementsAre("gtin", "price"));
}

TEST(ColumnMapping, saysWhyAndWhatIsLeft) {
    const auto said = [](const ColumnMapping &mapping) {
        std::vector<std::string> messages;
        for (const Finding &finding : explainMapping(mapping, "t.csv"))
            messages.push_back(finding.message);
        return messages;
    };
    EXPECT_THAT(said(proposeMapping({rowOf(1, {"EAN", "x", "", "y"}),
                                     rowOf(2, {"4006381333931", "1,00", "z", "w"})})),
                ElementsAre("table.column:by_name", "table.column:by_contents",
                            "table.unused_column:no_heading", "table.unused_column:heading"));
    EXPECT_THAT(said(proposeMapping({rowOf(1, {"a", "b"})})),
                ElementsAre("table.unused_column:heading", "table.unused_column:heading"));
    EXPECT_FALSE(proposeMapping({rowOf(1, {"a", "b"})}).findsProducts());
}

TEST(MappingFile, isReadAsItWasWritten) {
    const std::vector<TableRow> rows = {rowOf(1, {"EAN", "Preis", "Preis"}),
                                        rowOf(2, {"4006381333931", "1,00", "2,00"})};
    ColumnMapping mapping = proposeMapping(rows);
    mapping.columns[1].field.reset();
    mapping.columns[2].field = ShopField::price;
    const std::string text = writeMapping(mapping);
    EXPECT_NE(text.find("price: \"C\""), std::string::npos) << text;
    Findings findings;
    const ColumnMapping again =
        applyMapping(readMapping(text, "map.yaml", findings), rows, "t.csv", findings);
    EXPECT_TRUE(findings.empty());
    EXPECT_THAT(fieldsOf(again), ElementsAre("gtin", "-", "price"));
    EXPECT_EQ(again.headingRow, 1);
}

TEST(MappingFile, oneColumnMaySaySeveralThings) {
    const std::vector<TableRow> rows = {rowOf(1, {"EAN", "Preis"}),
                                        rowOf(2, {"4006381333931", "1,00"})};
    Findings findings;
    const auto read = [&](const std::string &text) {
        return applyMapping(readMapping(text, "map.yaml", findings), rows, "t.csv", findings);
    };
    const ColumnMapping mapping = read("columns: {gtin: EAN, item: A, price: B}\n");
    EXPECT_TRUE(findings.empty());
    EXPECT_EQ(mapping.columnOf(ShopField::gtin), 1);
    EXPECT_EQ(mapping.columnOf(ShopField::item), 1);
    EXPECT_EQ(mapping.columnOf(ShopField::price), 2);
    EXPECT_EQ(fieldsOf(read(writeMapping(mapping))), fieldsOf(mapping));
}

TEST(MappingFile, faultsAreFound) {
    struct Row {
        const char *text, *message;
    };
    const std::vector<Row> rows = {
        {"columns: {gtin: EAN}\n", ""},
        {"heading_row: 2\ncolumns: {gtin: A}\n", ""},
        {"columns: {gtin: Barcode}\n", "table.no_column"},
        {"columns: {colour: EAN}\n", "key.unknown"},
        {"heading_row: -1\ncolumns: {gtin: EAN}\n", "key.kind:whole_number"},
        {"heading_row: 1\n", "key.missing"},
        {"columns: [EAN]\n", "key.kind:map"},
        {"a: b: c\n", "yaml."},
    };
    const std::vector<TableRow> table = {rowOf(1, {"EAN"}), rowOf(2, {"4006381333931"})};
    for (const Row &row : rows) {
        Findings findings;
        static_cast<void>(
            applyMapping(readMapping(row.text, "m.yaml", findings), table, "t", findings));
        EXPECT_TRUE(findings.empty() ? row.message[0] == '\0'
                                     : findings.front().message.starts_with(row.message) &&
                                           row.message[0] != '\0')
            << row.text << (findings.empty() ? "" : findings.front().message);
    }
}

} // namespace
} // namespace updatefacts
