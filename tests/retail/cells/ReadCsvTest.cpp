// SPDX-License-Identifier: MIT
#include "cells/TableTest.h"
#include "retail/cells/ParseCsv.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using namespace std::string_literals;
using testing::ElementsAre;

class ReadCsv : public TableTest {};

std::string wide(const std::u16string &text, bool isBig) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
        bytes += isBig ? std::string{high, low} : std::string{low, high};
    }
    return bytes;
}

TEST_F(ReadCsv, inAnyDress) {
    struct Row {
        const char *what;
        std::string bytes;
        std::vector<std::string> read;
    };
    const std::vector<std::string> plain = {"1: a|b", "2: 1|ü"};
    const std::vector<Row> rows = {
        {"comma, LF", "a,b\n1,ü\n", plain},
        {"no line end at the end", "a,b\n1,ü", plain},
        {"semicolon, CR LF, mark",
         "\xEF\xBB\xBF"
         "a;b\r\n1;ü\r\n",
         plain},
        {"tab, CR", "a\tb\r1\tü\r", plain},
        {"pipe", "a|b\n1|ü\n", {"1: a|b", "2: 1|ü"}},
        {"sep=", "sep=;\r\na;b\r\n1;ü\r\n", plain},
        {"UTF-16 LE with mark", "\xFF\xFE" + wide(u"a\tb\r\n1\tü\r\n", false), plain},
        {"UTF-16 BE with mark", "\xFE\xFF" + wide(u"a\tb\r\n1\tü\r\n", true), plain},
        {"UTF-16 LE without", wide(u"a,b\n1,ü\n", false), {"1: a|b", "2: 1|ü", "table.encoding"}},
        {"UTF-32 LE with mark", "\xFF\xFE\0\0a\0\0\0,\0\0\0b\0\0\0\n\0\0\0"s, {"1: a|b"}},
        {"cp1252", "a,b\n1,\xFC\n", {"1: a|b", "2: 1|ü", "table.encoding"}},
        {"quotes, line ends in them",
         "a,b\n\"1 \"\"x\"\"\r\ny\",\",\"\n",
         {"1: a|b", "2: 1 \"x\"\r\ny|,"}},
        {"a quote within a cell", "a,b\n27\" wide,1\n", {"1: a|b", "2: 27\" wide|1"}},
        {"ragged, empty columns at the end",
         "a,b,,\n1\n,,,\n\n1,2,3,4\n",
         {"1: a|b", "2: 1", "5: 1|2|3|4"}},
        {"decimal commas", "a;b\n1,5;2,5\n", {"1: a|b", "2: 1,5|2,5"}},
        {"zero byte",
         "a,b\n\0"
         "1,2\n"s,
         {"1: a|b", "2: 1|2", "table.nul"}},
        {"quote never closed", "a,b\n\"1,2\n3,4\n", {"1: a|b", "3: 3|4", "table.open_quote"}},
        {"quote closed by that of another cell",
         "a;b;c\n1;\"2;3\n4;5;6\n7;\"8\";9\n",
         {"1: a|b|c", "3: 4|5|6", "4: 7|8|9", "table.open_quote"}},
        {"quote closed by an inch",
         "a;b;c\n1;\"2;3\n4;5;6\n7;27\";9\n",
         {"1: a|b|c", "3: 4|5|6", "4: 7|27\"|9", "table.open_quote"}},
        {"lines in a cell", "a,b,c\n1,\"x, y\nz, w\",3\n", {"1: a|b|c", "2: 1|x, y\nz, w|3"}},
        {"one wrong byte in UTF-8",
         "ä,ö\nü,é\nè,\xFF\n",
         {"1: ä|ö", "2: ü|é", "3: è|\uFFFD", "table.lost_characters"}},
        {"nothing but line ends", "\n\n", {"table.empty"}},
        {"nothing", "", {"table.empty"}},
    };
    for (const Row &row : rows) {
        put("t.csv", row.bytes);
        EXPECT_EQ(read("t.csv"), row.read) << row.what;
    }
}

TEST_F(ReadCsv, seesAnUmlautFarDown) {
    std::string text = "a,b\n";
    for (int i = 0; i < 20000; ++i)
        text += "0123,4567\n";
    put("t.csv", text + "1,M\xFCller\n");
    const std::vector<std::string> lines = read("t.csv");
    ASSERT_EQ(lines.size(), 20003U);
    EXPECT_EQ(lines[20001], "20002: 1|Müller");
    EXPECT_EQ(findings().front().arguments.front().values.front(), "windows-1252");
}

TEST_F(ReadCsv, knowsOtherCodePages) {
    struct Row {
        const char *encoding;
        std::string bytes, first;
    };
    const std::vector<Row> rows = {
        {"Shift_JIS",
         "\x83\x6F\x81\x5B\x83\x52\x81\x5B\x83\x68,\x89\xBF\x8A\x69\n"
         "4901234567894,\x82\xA8\x8B\x71\x97\x6C\x82\xCC\x8F\xA4\x95\x69\n",
         "1: バーコード|価格"},
        {"windows-1251",
         "\xD8\xF2\xF0\xE8\xF5\xEA\xEE\xE4,\xD6\xE5\xED\xE0,\xCD\xE0\xE7\xE2\xE0\xED\xE8\xE5 "
         "\xF2\xEE\xE2\xE0\xF0\xE0\n4006381333931,12,"
         "\xC1\xE5\xF1\xEF\xF0\xEE\xE2\xEE\xE4\xED\xEE\xE9 \xF0\xEE\xF3\xF2\xE5\xF0\n",
         "1: Штрихкод|Цена|Название товара"},
    };
    for (const Row &row : rows) {
        put("t.csv", row.bytes);
        EXPECT_EQ(read("t.csv").front(), row.first) << row.encoding;
        EXPECT_EQ(findings().front().arguments.front().values.front(), row.encoding);
    }
}

TEST_F(ReadCsv, takesWhatItIsTold) {
    put("t.csv", "a;b,c\n\x81;2\n");
    EXPECT_THAT(read("t.csv", {{}, "IBM850", ",", {}, {}}), ElementsAre("1: a;b|c", "2: ü;2"));
    EXPECT_THAT(read("t.csv", {{}, "IBM850", "tab", {}, {}}), ElementsAre("1: a;b,c", "2: ü;2"));
    EXPECT_THAT(read("t.csv", {{}, {}, ";;", {}, {}}), ElementsAre("table.separator"));
    EXPECT_THAT(read("t.csv", {{}, "nonsense", {}, {}, {}}), ElementsAre("table.no_encoding"));
}

TEST(ParseCsv, waitsForTheRest) {
    EXPECT_FALSE(parseRecord("a,b", ',', false));
    EXPECT_FALSE(parseRecord("a,b\r", ',', false));
    EXPECT_FALSE(parseRecord("a,\"b\n", ',', false));
    EXPECT_FALSE(parseRecord("a,\"b\"", ',', false));
    EXPECT_EQ(parseRecord("a,b\r\nc", ',', false)->length, 5U);
    EXPECT_EQ(parseRecord("a,b\rc", ',', false)->length, 4U);
    const auto open = parseRecord("a,\"b\nc\n", ',', true);
    ASSERT_TRUE(open);
    EXPECT_TRUE(open->isOpen);
    EXPECT_EQ(open->length, 5U);
}

TEST_F(ReadCsv, refusesWhatIsNoTable) {
    struct Row {
        std::string bytes;
        const char *said;
    };
    const std::vector<Row> rows = {
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 ...", "table.old_excel"},
        {"\xD0\xCF\x11\xE0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s, "table.encrypted"},
        {"<html><table>", "table.other_format"},
        {"%PDF-1.7", "table.other_format"},
        {"PK\x03\x04 cut", "table.damaged"},
        {std::string((1 << 21), 'x'), "table.long_row"},
    };
    for (const Row &row : rows) {
        put("t.csv", row.bytes);
        EXPECT_THAT(read("t.csv"), ElementsAre(row.said));
    }
}

} // namespace
} // namespace updatefacts
