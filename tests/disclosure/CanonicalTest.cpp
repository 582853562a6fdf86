// SPDX-License-Identifier: MIT
#include "disclosure/Canonical.h"

#include "document/yaml/ReadYaml.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

std::string canonical(const std::string &yaml) {
    const Document document = readYaml(yaml, "");
    EXPECT_FALSE(hasError(document.findings)) << yaml;
    return canonicalForm(document.root);
}

struct Row {
    const char *yaml;
    const char *json;
};

TEST(Canonical, followsRfc8785) {
    const Row rows[] = {
        {"b: 1\na: 2\n", R"({"a":2,"b":1})"},
        {"a:\n  - x\n  - {}\n  - []\n  - ~\n  - true\n  - false\n",
         R"({"a":["x",{},[],null,true,false]})"},
        {"a: '1'\n", R"({"a":"1"})"},
        {"a: no\n", R"({"a":"no"})"},
        {"a: 2031-06\n", R"({"a":"2031-06"})"},
        {"a: -0\n", R"({"a":0})"},
        {"a: 010\n", R"({"a":10})"},
        {"a: 1.50\n", R"({"a":1.5})"},
        {"a: +1e3\n", R"({"a":1000})"},
        {"a: 1e21\n", R"({"a":1e+21})"},
        {"a: .5\n", R"({"a":0.5})"},
        {"a: 9007199254740993\n", R"({"a":9007199254740992})"},
        {"a: .inf\n", R"({"a":".inf"})"},
        {"a: -.inf\n", R"({"a":"-.inf"})"},
        {"a: .nan\n", R"({"a":".nan"})"},
        {"a: 1e999\n", R"({"a":"1e999"})"},
        {"a: \"tab\\there\"\n", R"({"a":"tab\there"})"},
        {"a: Ä\n", R"({"a":"Ä"})"},
        {"{A: 1, a: 2, aa: 3, '': 4, 1: 5}\n", R"({"":4,"1":5,"A":1,"a":2,"aa":3})"},
    };
    for (const Row &row : rows)
        EXPECT_EQ(canonical(row.yaml), row.json) << row.yaml;
}

// RFC 8785 section 3.2.3: by UTF-16 code units, in which U+1F600 (D83D DE00) comes before U+FB33,
// though its code point lies above.
TEST(Canonical, sortsKeysByTheirUtf16Units) {
    Value root;
    root.kind = Value::Kind::map;
    for (const char *key : {"€", "\r", "\uFB33", "1", "😀", "\u0080", "ö"})
        root.map.push_back({key, {}, {}});
    EXPECT_EQ(canonicalForm(root), "{\"\\r\":null,\"1\":null,\"\u0080\":null,\"ö\":null,"
                                   "\"€\":null,\"😀\":null,\"\uFB33\":null}");
}

TEST(Canonical, isTheSameForTheSameData) {
    EXPECT_EQ(canonical("a: 1 # one\nb: [x, \"y\"]\n"), canonical("b:\n- 'x'\n- y\na: 1.0\n"));
}

// Digests worked out with sha256sum.
TEST(FingerprintOf, isSha256) {
    const auto print = [](const char *yaml) { return fingerprintOf(readYaml(yaml, "").root); };
    EXPECT_EQ(print("{}"), "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    EXPECT_EQ(print("a: 1"), "015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862");
    EXPECT_NE(print("a: 1"), print("a: '1'"));
}

} // namespace
} // namespace updatefacts
