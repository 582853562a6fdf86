// SPDX-License-Identifier: MIT
#include "output/labels/FileNames.h"

#include <QString>

#include <gmock/gmock.h>

#include <set>

namespace updatefacts {
namespace {

struct Product {
    std::string maker, name, model;
    std::string number = {}, revision = "1";
};

std::string nameOf(const Product &product, const std::string &templateId = "panel",
                   const std::string &languages = "en") {
    Value root;
    root.kind = Value::Kind::map;
    const auto add = [&](const std::string &key, const std::string &text) {
        Value value;
        value.kind = Value::Kind::text;
        value.scalar = text;
        root.map.push_back({key, {}, value});
    };
    add("manufacturer_name", product.maker);
    add("product_name", product.name);
    add("model_identifier", product.model);
    add("disclosure_id", product.number);
    add("revision", product.revision);
    Document document;
    document.root = root;
    return labelFileName(Disclosure(document), templateId, languages);
}

std::string repeated(const std::string &text, int count) {
    std::string result;
    while (count-- > 0)
        result += text;
    return result;
}

struct Case {
    Product product;
    const char *name;
};

class FileNames : public testing::TestWithParam<Case> {};

TEST_P(FileNames, areSafeAndKeepAllTheyCan) {
    EXPECT_EQ(nameOf(GetParam().product), GetParam().name);
}

INSTANTIATE_TEST_SUITE_P(
    Products, FileNames,
    testing::Values(
        Case{{"ACME Ltd", "Kettle 1.7 l", "KT-100"}, "ACME-Ltd_Kettle-1.7-l_KT-100_panel_en"},
        Case{{"Samsung", "S24", "SM-S921"}, "Samsung_S24_SM-S921_panel_en"},
        Case{{"Samsung", "S24+", "SM-S921"}, "Samsung_S24+_SM-S921_panel_en"},
        Case{{"ACME", "炊飯器", "RC1"}, "ACME_炊飯器_RC1_panel_en"},
        Case{{"ACME", "İ ı ß", "I1"}, "ACME_İ-ı-ß_I1_panel_en"},
        Case{{"ACME", "Lamp", ""}, "ACME_Lamp__panel_en"},
        Case{{"A/B: \"C\"?", "a\\b*c|d<e>", "../x"}, "A-B-C_a-b-c-d-e_x~b107d6_panel_en"},
        Case{{"ACME", "Wi-Fi plug", "P1"}, "ACME_Wi-Fi-plug_P1~05e77b_panel_en"},
        Case{{"ACME", "Cafe\u0301", "P1"}, "ACME_Caf\u00e9_P1~96c6a4_panel_en"},
        Case{{"NUL.x", "con", "x."}, "_NUL.x__con_x~ab7c08_panel_en"},
        Case{{"COM1", "lpt9.txt", "COM0"}, "_COM1__lpt9.txt_COM0~fc12a1_panel_en"},
        Case{{"A", "nulls", "console"}, "A_nulls_console_panel_en"},
        Case{{".hidden", "-rf", "\t\n"}, "hidden_rf_~e398a1_panel_en"},
        Case{{"ACME", "Kettle", "KT-100", "KT-100-EU"}, "ACME_Kettle_KT-100-EU_panel_en"},
        Case{{"ACME", "Kettle", "KT-100", "EU.7"}, "ACME_Kettle_KT-100_EU.7_panel_en"},
        Case{{"ACME", "Kettle", "KT-100", "KT-100-EU", "2"}, "ACME_Kettle_KT-100-EU_rev2_panel_en"},
        Case{{"ACME", "Kettle", "kt", "kt-eu"}, "ACME_Kettle_kt-eu~739805_panel_en"},
        Case{{"ACME", "left\u202Eright\u200B", "P1"}, "ACME_left-right_P1~731f0b_panel_en"}));

/// Products that a person tells apart have different names, though few characters are safe.
TEST(FileNames, keepProductsApart) {
    const std::vector<Product> products = {{"ACME", "S24", "1"},
                                           {"ACME", "S24+", "1"},
                                           {"ACME", "S24 ", "1"},
                                           {"ACME", "S 24", "1"},
                                           {"ACME", "S-24", "1"},
                                           {"ACME", "S_24", "1"},
                                           {"ACME", "S/24", "1"},
                                           {"ACME", "S:24", "1"},
                                           {"ACME", "S--24", "1"},
                                           {"ACME_S24", "", "1"},
                                           {"ACME S24", "", "1"},
                                           {"ACME", "S24_1", ""},
                                           {"ACME", "S24", "1 a"},
                                           {"ACME", "S24", "1-a"},
                                           {"ACME", "é", "1"},
                                           {"ACME", "e\u0301", "1"},
                                           {"ACME", "S24.", "1"},
                                           {"ACME", "?", "1"},
                                           {"ACME", "*", "1"},
                                           {"ACME", "", "1"},
                                           {"", "ACME", "1"},
                                           {"ACME", "CON", "1"},
                                           {"ACME", "_CON", "1"},
                                           {"ACME", "S24~05e77b", "1"},
                                           {"ACME", repeated("長", 230), "1"},
                                           {"ACME", repeated("長", 229) + "短", "1"}};
    std::set<std::string> names;
    for (const Product &product : products)
        EXPECT_TRUE(names.insert(nameOf(product)).second)
            << product.maker << ", " << product.name << ", " << product.model;
}

/// Disclosures of one product, in whatever run and order, also where a file system takes small
/// letters for capitals.
TEST(FileNames, keepDisclosuresApart) {
    const std::vector<Product> products = {{"ACME", "S24", "1", "1-UK"},
                                           {"ACME", "S24", "1", "1-EU"},
                                           {"ACME", "S24", "1", "1-eu"},
                                           {"ACME", "S24", "1", "1-Eu"},
                                           {"ACME", "S24", "1", "1-EU", "2"},
                                           {"ACME", "S24", "1", "1-EU", "3"},
                                           {"ACME", "S24", "1", "1_EU"},
                                           {"ACME", "S24", "1", "1-EU_rev2"},
                                           {"ACME", "S24", "1", "1-EU.REV2"},
                                           {"ACME", "S24", "1", repeated("X", 64)},
                                           {"ACME", "S24", "1", repeated("X", 63) + "Y"}};
    std::set<QString> names;
    for (const Product &product : products)
        EXPECT_TRUE(names.insert(QString::fromStdString(nameOf(product)).toCaseFolded()).second)
            << product.number << ", " << product.revision;
}

/// A character is kept or cut whole: 50 bytes hold 16 of three bytes each.
TEST(FileNames, cutBetweenCharacters) {
    EXPECT_THAT(nameOf({"A", repeated("長", 100), "1"}),
                testing::MatchesRegex("A_" + repeated("長", 16) + "_1~[0-9a-f]{6}_panel_en"));
    EXPECT_THAT(
        nameOf({"A", repeated("\U0001F50C", 100), "1"}),
        testing::MatchesRegex("A_" + repeated("\U0001F50C", 12) + "_1~[0-9a-f]{6}_panel_en"));
    EXPECT_THAT(
        nameOf({"A", "x" + repeated("\U0001F50C", 100), "1"}),
        testing::MatchesRegex("A_x" + repeated("\U0001F50C", 12) + "_1~[0-9a-f]{6}_panel_en"));
}

/// 255 bytes is the least that the usual file systems take; "-12_1bit.png" comes on top.
TEST(FileNames, leaveRoomForTheirEndings) {
    for (const std::string letter : {"長", "a", "e\u0301", "\U0001F50C", "+", "/"}) {
        const std::string longest = repeated(letter, 230);
        const std::string name =
            nameOf({longest, longest, longest, longest, "1000000"}, longest, longest);
        EXPECT_LE(name.size() + 12, 255U) << letter;
        EXPECT_EQ(name.find("\u0301"), std::string::npos) << "a mark has lost its letter";
    }
}

TEST(FileNames, partIsSafeByItself) {
    const std::pair<const char *, const char *> rows[] = {
        {"panel", "panel"}, {"esl-small", "esl-small"}, {"fr+nl", "fr+nl"}};
    for (const auto &[text, part] : rows)
        EXPECT_EQ(fileNamePart(text), part);
    for (const char *text : {"a/b", "..", "x\" onerror=\"alert(1)", "a\nb"})
        EXPECT_EQ(fileNamePart(text).find_first_of("/\"\n"), std::string::npos) << text;
    EXPECT_NE(fileNamePart("a/b"), fileNamePart("a-b"));
}

} // namespace
} // namespace updatefacts
