// SPDX-License-Identifier: MIT
#include "disclosure/JsonText.h"

#include <gtest/gtest.h>

#include <bit>
#include <cstdint>

namespace updatefacts {
namespace {

TEST(JsonText, escapesNoMoreThanItMust) {
    EXPECT_EQ(jsonText(""), "\"\"");
    EXPECT_EQ(jsonText("a\"b\\c/d"), R"("a\"b\\c/d")");
    EXPECT_EQ(jsonText("\b\t\n\f\r"), R"("\b\t\n\f\r")");
    EXPECT_EQ(jsonText(std::string("\0\x0b\x0f\x1f", 4)), R"("\u0000\u000b\u000f\u001f")");
    EXPECT_EQ(jsonText("\x7f€é🫖\u2028"), "\"\x7f€é🫖\u2028\"");
}

struct Row {
    std::uint64_t bits;
    const char *text;
};

// RFC 8785 appendix B: IEEE 754 numbers and how ECMAScript writes them.
TEST(JsonNumber, writesTheSamplesOfTheStandard) {
    const Row rows[] = {
        {0x0000000000000000, "0"},
        {0x8000000000000000, "0"},
        {0x0000000000000001, "5e-324"},
        {0x8000000000000001, "-5e-324"},
        {0x7fefffffffffffff, "1.7976931348623157e+308"},
        {0xffefffffffffffff, "-1.7976931348623157e+308"},
        {0x4340000000000000, "9007199254740992"},
        {0xc340000000000000, "-9007199254740992"},
        {0x4430000000000000, "295147905179352830000"},
        {0x44b52d02c7e14af5, "9.999999999999997e+22"},
        {0x44b52d02c7e14af6, "1e+23"},
        {0x44b52d02c7e14af7, "1.0000000000000001e+23"},
        {0x444b1ae4d6e2ef4e, "999999999999999700000"},
        {0x444b1ae4d6e2ef4f, "999999999999999900000"},
        {0x444b1ae4d6e2ef50, "1e+21"},
        {0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
        {0x3eb0c6f7a0b5ed8d, "0.000001"},
        {0x41b3de4355555553, "333333333.3333332"},
        {0x41b3de4355555554, "333333333.33333325"},
        {0x41b3de4355555555, "333333333.3333333"},
        {0x41b3de4355555556, "333333333.3333334"},
        {0x41b3de4355555557, "333333333.33333343"},
        {0xbecbf647612f3696, "-0.0000033333333333333333"},
        {0x43143ff3c1cb0959, "1424953923781206.2"},
    };
    for (const Row &row : rows)
        EXPECT_EQ(jsonNumber(std::bit_cast<double>(row.bits)), row.text);
}

TEST(JsonNumber, writesWholeNumbersPlainly) {
    EXPECT_EQ(jsonNumber(1), "1");
    EXPECT_EQ(jsonNumber(-10), "-10");
    EXPECT_EQ(jsonNumber(100), "100");
    EXPECT_EQ(jsonNumber(0.5), "0.5");
    EXPECT_EQ(jsonNumber(1.25e-7), "1.25e-7");
}

} // namespace
} // namespace updatefacts
