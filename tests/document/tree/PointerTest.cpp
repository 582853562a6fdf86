// SPDX-License-Identifier: MIT
#include "document/tree/Pointer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace updatefacts {
namespace {

struct Row {
    std::string text;
    std::vector<std::string> tokens;
};

/// RFC 6901 section 5.
const std::vector<Row> rows = {
    {"", {}},           {"/foo", {"foo"}}, {"/foo/0", {"foo", "0"}}, {"/", {""}},
    {"/a~1b", {"a/b"}}, {"/c%d", {"c%d"}}, {"/i\\j", {"i\\j"}},      {"/ ", {" "}},
    {"/m~0n", {"m~n"}}, {"/~01", {"~1"}},  {"//", {"", ""}},         {"/größe", {"größe"}},
};

TEST(Pointer, parsesAndPrints) {
    for (const Row &row : rows) {
        const auto pointer = Pointer::parse(row.text);
        ASSERT_TRUE(pointer) << row.text;
        EXPECT_EQ(pointer->tokens(), row.tokens) << row.text;
        EXPECT_EQ(pointer->toString(), row.text);
        EXPECT_EQ(Pointer(row.tokens), *pointer);
    }
}

TEST(Pointer, refusesWhatIsNone) {
    for (const char *text : {"foo", " /foo", "/a~", "/a~2", "/~", "#/foo"})
        EXPECT_FALSE(Pointer::parse(text)) << text;
}

TEST(Pointer, growsByKeyAndIndex) {
    const Pointer pointer = Pointer().child("parts").child(std::size_t{2}).child("a/b");
    EXPECT_EQ(pointer.toString(), "/parts/2/a~1b");
}

} // namespace
} // namespace updatefacts
