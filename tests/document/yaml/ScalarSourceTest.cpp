// SPDX-License-Identifier: MIT
#include "document/yaml/ScalarSource.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

struct Row {
    const char *text;  ///< the scalar begins at "@", which is taken out, and ends before "§"
    const char *value; ///< what it is resolved to
    bool quoted;
    int indent;
};

TEST(ScalarSource, endsWhereTheScalarEnds) {
    for (const Row &row : std::vector<Row>{
             {"a: @plain§ # c\n", "plain", false, 0},
             {"a: @one\n  two\n\n  three§\nb: 1\n", "one two\nthree", false, 0},
             {"a: @one \r\n  two§\r\n", "one two", false, 0},
             {"a: @a  b§\n", "a  b", false, 0},
             {"a: @\"x \\\" # y\"§ # c\n", "x \" # y", true, 0},
             {"a: @'it''s'§ # c\n", "it's", true, 0},
             {"a: @\"one\n  two\"§\n", "one two", true, 0},
             {"a: @|\n  one\n    two\n\n  three§\n\nb: 1\n", "", true, 0},
             {"a: @|\n  one§\n# not part\n", "", true, 0},
             {"a: @|\n  one\n  # part§\n", "", true, 0},
             {"a: @>-  # c\n  one§", "", true, 0},
             {"a: @|2\n   one\n  two§\n x\n", "", true, 0},
             {"- - @|1\n     x\n   y§\n", "", true, 2},
             {"a: @|§\nb: 1\n", "", true, 0},
             {"a: @|§\n\n\n", "", true, 0},
             {"a: @|\r\n  one§\r\nb: 1\r\n", "", true, 0},
             {"@|\n one§\n", "", true, -1},
         }) {
        std::string text = row.text;
        const std::size_t begin = text.find('@');
        text.erase(begin, 1);
        const std::size_t end = text.find("§");
        text.erase(end, std::string("§").size());
        const ScalarSource source = locateScalar(text, begin, row.value, row.quoted, row.indent);
        EXPECT_EQ(source.begin, begin);
        EXPECT_EQ(source.end, end) << row.text;
        EXPECT_TRUE(source.closed);
    }
}

TEST(ScalarSource, unclosed) {
    for (const char *text : {"\"abc", "\"a\\\"", "'it''s", "'", "\"\\"})
        EXPECT_FALSE(locateScalar(text, 0, "", true, -1).closed) << text;
}

TEST(ScalarSource, colonsAndNullWords) {
    EXPECT_TRUE(hasColon("a \t: 1", 1));
    EXPECT_FALSE(hasColon("a\n: 1", 1));
    EXPECT_FALSE(hasColon("a", 1));
    EXPECT_EQ(nullWordAt("a: ~", 3), "~");
    EXPECT_EQ(nullWordAt("null, x", 0), "null");
    EXPECT_EQ(nullWordAt("NULL", 0), "NULL");
    EXPECT_EQ(nullWordAt("nullable: x", 0), "");
    EXPECT_EQ(nullWordAt("x", 0), "");
}

} // namespace
} // namespace updatefacts
