// SPDX-License-Identifier: MIT
#include "document/text/SourceText.h"

#include <gtest/gtest.h>

#include <string>

namespace updatefacts {
namespace {

TEST(SourceText, columnsAreCodePoints) {
    const std::string text = "aä€😀b\nc\r\n\nd";
    const SourceText source(text);
    struct Row {
        std::size_t offset;
        Place place;
    };
    for (const Row &row : std::vector<Row>{{0, {1, 1}},
                                           {1, {1, 2}},
                                           {3, {1, 3}},
                                           {6, {1, 4}},
                                           {10, {1, 5}},
                                           {11, {1, 6}},
                                           {12, {2, 1}},
                                           {15, {3, 1}},
                                           {16, {4, 1}},
                                           {17, {4, 2}}}) {
        EXPECT_EQ(source.placeOf(row.offset), row.place) << row.offset;
        EXPECT_EQ(source.offsetOf(row.place), row.offset);
    }
    EXPECT_EQ(source.placeOf(999), (Place{4, 2})) << "behind the end";
    EXPECT_EQ(source.offsetOf({9, 9}), text.size());
    EXPECT_EQ(source.offsetOf({}), 0U);
}

TEST(SourceText, byteOrderMarkIsNoColumn) {
    const std::string text = "\xEF\xBB\xBF"
                             "ab\nc";
    const SourceText source(text);
    EXPECT_EQ(source.placeOf(0), (Place{1, 1}));
    EXPECT_EQ(source.placeOf(3), (Place{1, 1}));
    EXPECT_EQ(source.placeOf(4), (Place{1, 2}));
    EXPECT_EQ(source.offset(0, 1), 4U);
    EXPECT_EQ(source.offset(1, 0), 6U);
    EXPECT_EQ(source.offsetOf({1, 2}), 4U);
}

/// Counted anew from the line's beginning, as slowly as it is plain.
TEST(SourceText, longLinesCountRight) {
    std::string text = "x\n";
    for (int i = 0; i < 300; ++i)
        text += i % 3 == 0 ? "ä" : i % 7 == 0 ? "😀" : "z";
    const SourceText source(text);
    int column = 0;
    for (std::size_t at = 2; at < text.size(); ++at) {
        const bool begins = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
        if (!begins)
            continue;
        ++column;
        ASSERT_EQ(source.placeOf(at), (Place{2, column})) << at;
        ASSERT_EQ(source.offsetOf({2, column}), at);
    }
}

TEST(SourceText, empty) {
    const SourceText source("");
    EXPECT_EQ(source.placeOf(0), (Place{1, 1}));
    EXPECT_EQ(source.offset(0, 0), 0U);
    EXPECT_EQ(source.offsetOf({1, 1}), 0U);
}

} // namespace
} // namespace updatefacts
