// SPDX-License-Identifier: MIT
#include "document/write/EditScalar.h"

#include "Fixtures.h"
#include "document/files/ReadFile.h"
#include "document/tree/SameData.h"
#include "document/yaml/ResolveScalar.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

Value text(const std::string &scalar) {
    return resolveScalar(scalar, true, {});
}

Value plain(const std::string &scalar) {
    return resolveScalar(scalar, false, {});
}

struct Row {
    std::string before;
    const char *pointer;
    Value value;
    std::string after; ///< empty: refused
};

void expectEdits(const std::vector<Row> &rows) {
    for (const Row &row : rows) {
        const Document document = readYaml(row.before, "a.yaml");
        ASSERT_EQ(document.findings, Findings()) << row.before;
        EXPECT_EQ(editScalar(document, *Pointer::parse(row.pointer), row.value).value_or(""),
                  row.after)
            << row.before;
    }
}

TEST(EditScalar, eachStyle) {
    expectEdits({
        {"a: old # c\nb: 1\n", "/a", text("new"), "a: \"new\" # c\nb: 1\n"},
        {"a: \"old \\\" # x\"# c\n", "/a", text("n\"w"), "a: \"n\\\"w\"# c\n"},
        {"a: 'it''s' # c\n", "/a", text("don't"), "a: 'don''t' # c\n"},
        {"a: 'old'\n", "/a", text("two\nlines"), "a: \"two\\nlines\"\n"},
        {"a: 1 # c\n", "/a", plain("2"), "a: 2 # c\n"},
        {"a: \"1\"\n", "/a", plain("true"), "a: true\n"},
        {"a: true\n", "/a", text("true"), "a: \"true\"\n"},
        {"a: ~\n", "/a", text("x"), "a: \"x\"\n"},
        {"a: x\n", "/a", plain("null"), "a: null\n"},
        {"a: 1\n", "/a", plain("1.50"), "a: 1.50\n"},
        {"a: \"ä\"   # ü\n", "/a", text("日本"), "a: \"日本\"   # ü\n"},
        {"old", "", text("new"), "\"new\""},
    });
}

TEST(EditScalar, textOfSeveralLines) {
    expectEdits({
        {"a: one\n  two # c\nb: 1\n", "/a", text("new"), "a: \"new\" # c\nb: 1\n"},
        {"a: \"one\n\n  two\" # c\n", "/a", text("new"), "a: \"new\" # c\n"},
        {"a: |  # c\n    one\n\n    two\n# d\nb: 1\n", "/a", text("x\n\ny\n"),
         "a: |  # c\n    x\n\n    y\n# d\nb: 1\n"},
        {"a: >-\n  one\n  two\n\nb: 1\n", "/a", text("x\ny"), "a: |-\n  x\n  y\n\nb: 1\n"},
        {"a: |+\n  one\n\n\nb: 1\n", "/a", text("x\n"), "a: |\n  x\n\n\nb: 1\n"},
        {"a: |2\n   one\nb: 1\n", "/a", text("x\n"), "a: |\n   x\nb: 1\n"},
        {"a: |  # c\n  one\nb: 1\n", "/a", text(" x"), "a: \" x\"  # c\nb: 1\n"},
        {"a: |  # c\n  one\nb: 1\n", "/a", plain("5"), "a: 5  # c\nb: 1\n"},
        {"a: |\n  one\nb: 1\n", "/a", text("x\n\n\n"), "a: \"x\\n\\n\\n\"\nb: 1\n"},
        {"a: |\n  one\n", "/a", text("# x\n- y\n"), "a: |\n  # x\n  - y\n"},
        {"a: |\nb: 1\n", "/a", text("x\n"), "a: |\n  x\nb: 1\n"},
        {"- - |\n    one\n- 2\n", "/0/0", text("x\n"), "- - |\n    x\n- 2\n"},
        {"a: |-\r\n  one\r\nb: 1\r\n", "/a", text("x\ny"), "a: |-\r\n  x\r\n  y\r\nb: 1\r\n"},
        {"a: |-\n  one", "/a", text("x\n"), "a: \"x\\n\""},
    });
}

TEST(EditScalar, inListsAndBrackets) {
    expectEdits({
        {"- a # c\n- b\n", "/1", text("x"), "- a # c\n- \"x\"\n"},
        {"l: [a, \"b\", c] # c\n", "/l/1", text("x, y"), "l: [a, \"x, y\", c] # c\n"},
        {"{a: {b: c}, d: e}", "/a/b", text("x"), "{a: {b: \"x\"}, d: e}"},
        {"l: [a: b, c: d]\n", "/l/1/c", plain("1"), "l: [a: b, c: 1]\n"},
        {"l:\n- a: 1\n  b: 2\n", "/l/0/b", plain("3"), "l:\n- a: 1\n  b: 3\n"},
    });
}

TEST(EditScalar, whereNothingIsWritten) {
    expectEdits({
        {"a:\nb: 1\n", "/a", text("x"), "a: \"x\"\nb: 1\n"},
        {"a: # c\nb: 1\n", "/a", text("x"), "a: \"x\" # c\nb: 1\n"},
        {"\"a: b\" :\nb: 1\n", "/a: b", text("x"), "\"a: b\" : \"x\"\nb: 1\n"},
        {"m:\n  a:\n", "/m/a", text("x"), "m:\n  a: \"x\"\n"},
        {"{a: , b: 1}", "/a", text("x"), "{a: \"x\" , b: 1}"},
        {"- a\n-\n- b\n", "/1", text("x"), "- a\n- \"x\"\n- b\n"},
        {"- - a\n  -\n", "/0/1", plain("1"), "- - a\n  - 1\n"},
    });
}

TEST(EditScalar, keepsMarksAndLineEnds) {
    expectEdits({
        {"\xEF\xBB\xBF"
         "a: 1\r\nb: 2\r\n",
         "/a", plain("3"),
         "\xEF\xBB\xBF"
         "a: 3\r\nb: 2\r\n"},
        {"---\na: 1\n...\n", "/a", plain("3"), "---\na: 3\n...\n"},
        {"a: 1", "/a", plain("3"), "a: 3"},
    });
}

TEST(EditScalar, refusesWhatIsNoScalar) {
    expectEdits({
        {"a: [1]\n", "/a", text("x"), ""},
        {"a: {}\n", "/a", text("x"), ""},
        {"a: 1\n", "/b", text("x"), ""},
        {"a: 1\n", "/a/b", text("x"), ""},
        {"a: 1\n", "", text("x"), ""},
        {"a: 1\n", "/a", readYaml("[1]", "").root, ""},
    });
    EXPECT_FALSE(editScalar(readYaml("a: &x 1\n", ""), *Pointer::parse("/a"), text("x")));
    EXPECT_FALSE(editScalar(readYaml("", ""), Pointer(), text("x")));
}

/// What could not be read again is not written.
TEST(EditScalar, refusesTextThatTheReaderRefuses) {
    expectEdits({
        {"a: 1\n", "/a", text("x\xE2\x80\xAE"), ""},
        {"a: 1\n", "/a", text(std::string(70'000, 'x')), ""},
    });
}

void addPointers(const Value &value, const Pointer &pointer, std::vector<Pointer> &result) {
    if (value.isScalar())
        result.push_back(pointer);
    for (std::size_t i = 0; i < value.list.size(); ++i)
        addPointers(value.list[i], pointer.child(i), result);
    for (const Member &member : value.map)
        addPointers(member.value, pointer.child(member.key), result);
}

std::string commentsOf(const std::string &text) {
    std::string result;
    for (std::size_t at = text.find('#'); at != std::string::npos; at = text.find('#', at + 1))
        result += text.substr(at, text.find('\n', at) - at) + '\n';
    return result;
}

/// Every scalar of every good file takes every value, and nothing else changes.
TEST(EditScalar, everyScalarTakesEveryValue) {
    const std::vector<Value> values = {text(""),        text("plain"),      text("a\nb\n"),
                                       text(" a: # b"), text("'\"\\\t"),    text("- a\n\n\n"),
                                       text("null"),    text("größe 日本"), plain("12"),
                                       plain("false"),  plain("null")};
    auto files = yamlFilesIn(fixtures / "good");
    for (const auto &file : yamlFilesIn(UPDATEFACTS_SOURCE_DIR "/schema/examples"))
        files.push_back(file);
    for (const auto &file : files) {
        const Document document = readYaml(readFile(file.string()), file.string());
        std::vector<Pointer> pointers;
        addPointers(document.root, {}, pointers);
        for (const Pointer &pointer : pointers)
            for (const Value &value : values) {
                const auto edited = editScalar(document, pointer, value);
                ASSERT_TRUE(edited) << file << pointer.toString() << value.scalar;
                Value expected = document.root;
                *expected.at(pointer) = value;
                ASSERT_TRUE(sameData(readYaml(*edited, "").root, expected)) << *edited;
                const bool hasOthers = file.stem() == "block_text" || file.stem() == "quoted" ||
                                       file.stem() == "plain"; // "#" that begins no comment
                if (!hasOthers && value.scalar.find('#') == std::string::npos) {
                    ASSERT_EQ(commentsOf(*edited), commentsOf(document.text)) << *edited;
                }
            }
    }
}

} // namespace
} // namespace updatefacts
