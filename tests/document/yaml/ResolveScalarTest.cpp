// SPDX-License-Identifier: MIT
// The core schema of YAML 1.2, section 10.3.2.
#include "document/yaml/ResolveScalar.h"

#include <gtest/gtest.h>

#include <limits>

namespace updatefacts {
namespace {

using Kind = Value::Kind;

struct Row {
    Kind kind;
    std::vector<std::string> texts;
};

const std::vector<Row> rows = {
    {Kind::null, {"", "~", "null", "Null", "NULL"}},
    {Kind::boolean, {"true", "True", "TRUE", "false", "False", "FALSE"}},
    {Kind::integer, {"0", "-0", "+1", "010", "0o10", "0x1F", "0xff", "9223372036854775807"}},
    {Kind::decimal,
     {"1.5", "1.", ".5", "-.5", "+1.5e-3", "1e3", "1E+3", ".inf", "-.Inf", "+.INF", ".nan", ".NaN",
      ".NAN", "9223372036854775808", "0xFFFFFFFFFFFFFFFFF", "0o7777777777777777777777777"}},
    {Kind::text,
     {"yes",   "no",  "on",  "off", "y",    "nULL",       "tRUE",     "none", "1_000", "1,5",
      "1:30",  "+-5", "--5", "+",   "-",    ".",          "e3",       "1e",   "1e+",   "1.5.2",
      "0o8",   "0o",  "0x",  "0xg", "-0x1", "0o-7",       "+0o7",     "0X1F", "0b1",   ".iNF",
      "-.nan", "inf", "nan", " 1",  "1 ",   "2026-03-01", "infinity", "١٢",   "1d"}},
};

TEST(ResolveScalar, plain) {
    for (const Row &row : rows)
        for (const std::string &text : row.texts) {
            const Value value = resolveScalar(text, false, {3, 4});
            EXPECT_EQ(value.kind, row.kind) << '<' << text << '>';
            EXPECT_EQ(value.scalar, text);
            EXPECT_FALSE(value.quoted);
            EXPECT_EQ(value.place, (Place{3, 4}));
        }
}

TEST(ResolveScalar, quotedIsAlwaysText) {
    for (const Row &row : rows)
        for (const std::string &text : row.texts) {
            const Value value = resolveScalar(text, true, {});
            EXPECT_EQ(value.kind, Kind::text) << '<' << text << '>';
            EXPECT_EQ(value.scalar, text);
            EXPECT_TRUE(value.quoted);
        }
}

TEST(ResolveScalar, values) {
    const auto integer = [](const char *text) { return resolveScalar(text, false, {}).integer; };
    EXPECT_EQ(integer("010"), 10);
    EXPECT_EQ(integer("0o10"), 8);
    EXPECT_EQ(integer("0x1F"), 31);
    EXPECT_EQ(integer("+7"), 7);
    EXPECT_EQ(integer("-7"), -7);
    EXPECT_EQ(integer("-9223372036854775808"), std::numeric_limits<std::int64_t>::min());
    EXPECT_TRUE(resolveScalar("TRUE", false, {}).boolean);
    EXPECT_FALSE(resolveScalar("False", false, {}).boolean);
}

} // namespace
} // namespace updatefacts
