// SPDX-License-Identifier: MIT
#include "document/write/WriteYaml.h"

#include "Fixtures.h"
#include "OptionalData.h"
#include "RandomValue.h"
#include "document/files/ReadFile.h"
#include "document/text/ForbiddenCharacter.h"
#include "document/tree/SameData.h"
#include "document/yaml/ReadYaml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace updatefacts {
namespace {

Value text(const std::string &scalar) {
    return resolveScalar(scalar, true, {});
}

TEST(WriteYaml, eachKind) {
    struct Row {
        const char *yaml;
        const char *written;
    };
    for (const Row &row : std::vector<Row>{
             {"a: x\nb: 1\n", "a: \"x\"\nb: 1\n"},
             {"{a: ~, b: TRUE, c: false, d: 010, e: 1.50, f: .INF}",
              "a: null\nb: true\nc: false\nd: 10\ne: 1.50\nf: .INF\n"},
             {"a: [x, [1, [2, 3]], {b: 1, c: [2]}, [], {}]",
              "a:\n  - \"x\"\n  - - 1\n    - - 2\n      - 3\n"
              "  - b: 1\n    c:\n      - 2\n  - []\n  - {}\n"},
             {"a: {b: {c: x}}\nd: {}\ne: []\n", "a:\n  b:\n    c: \"x\"\nd: {}\ne: []\n"},
             {"[a, {b: c}]", "- \"a\"\n- b: \"c\"\n"},
             {"{}", "{}\n"},
             {"[]", "[]\n"},
             {"text", "\"text\"\n"},
             {"{no: 1, de: 2, \"a b\": 3, \"\": 4, 1a: 5, größe: 6, -a: 7, a-b_C1: 8, Null: 9}",
              "\"no\": 1\nde: 2\n\"a b\": 3\n\"\": 4\n\"1a\": 5\n\"größe\": 6\n\"-a\": 7\n"
              "a-b_C1: 8\n\"Null\": 9\n"},
         })
        EXPECT_EQ(writeYaml(readYaml(row.yaml, "").root), row.written) << row.yaml;
}

TEST(WriteYaml, escapes) {
    const auto written = [](const std::string &scalar) { return writeYaml(text(scalar)); };
    EXPECT_EQ(written("a\"b\\c"), "\"a\\\"b\\\\c\"\n");
    EXPECT_EQ(written("\t\n\r"), "\"\\t\\n\\r\"\n");
    EXPECT_EQ(written("größe 日本 😀"), "\"größe 日本 😀\"\n");
    EXPECT_EQ(written("\xC2\x85|\xE2\x80\xA8|\xE2\x80\xA9"), "\"\\u0085|\\u2028|\\u2029\"\n");
    EXPECT_EQ(written(std::string("\0\x1B\x7F", 3)), "\"\\u0000\\u001B\\u007F\"\n");
    EXPECT_EQ(written("\xE2\x80\xAE\xEF\xBB\xBF"), "\"\\u202E\\uFEFF\"\n");
}

YamlLayout layout() {
    Value markets;
    markets.kind = Value::Kind::list;
    markets.list = {text("uk"), text("eu")};
    return {
        {"A disclosure.", "", "Replace the examples."},
        {{{"---- Product ----"},
          {{"product_name", {"What is it called?"}, text("Kettle")},
           {"gtin", {"Which number stands below the barcode?", "8 to 14 digits"}, text("96385074")},
           {"model", {}, std::nullopt}}},
         {{}, {{"absent", {"Never written"}, std::nullopt}}},
         {{}, {{"markets", {}, markets}, {"updatable", {}, std::nullopt}}}}};
}

TEST(WriteYaml, laidOut) {
    const Value root =
        readYaml("other: 1\nupdatable: \"yes\"\nproduct_name: \"K\"\nmodel: \"M\"\nlast: 2\n", "")
            .root;
    EXPECT_EQ(writeYaml(root, layout()), R"(# A disclosure.
#
# Replace the examples.

# ---- Product ----

# What is it called?
product_name: "K"

# Which number stands below the barcode?
# 8 to 14 digits
# gtin: "96385074"
model: "M"

# markets:
#   - "uk"
#   - "eu"
updatable: "yes"

other: 1
last: 2
)");
}

TEST(WriteYaml, laidOutReadsBack) {
    const Value root = readYaml("product_name: \"K\"\nz: {b: 1, a: 2}\ngtin: \"1\"\n", "").root;
    const Document document = readYaml(writeYaml(root, layout()), "");
    EXPECT_EQ(document.findings, Findings());
    EXPECT_TRUE(sameData(document.root, root));
}

void expectRoundTrip(const Value &value) {
    const std::string written = writeYaml(value);
    const Document document = readYaml(written, "");
    ASSERT_EQ(document.findings, Findings()) << written;
    ASSERT_TRUE(sameData(document.root, value)) << written;
    ASSERT_EQ(writeYaml(document.root), written);
}

TEST(WriteYaml, randomValuesReadBack) {
    RandomValue random(20260303);
    for (int i = 0; i < 3'000; ++i)
        expectRoundTrip(random.value(5));
}

TEST(WriteYaml, goodFixturesReadBack) {
    for (const auto &file : yamlFilesIn(fixtures / "good"))
        expectRoundTrip(readYaml(readFile(file.string()), "").root);
}

/// The Big List of Naughty Strings, where it lies beside the checkout.
TEST(WriteYaml, naughtyStringsReadBack) {
    const std::filesystem::path list = optionalData("suites/big-list-of-naughty-strings/blns.txt");
    if (!std::filesystem::exists(list))
        GTEST_SKIP() << "the list is not there";
    std::istringstream lines(readFile(list.string()));
    int count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
        const auto forbidden = findForbiddenInScalar(line);
        if (!forbidden) {
            expectRoundTrip(text(line));
            continue;
        }
        const Document document = readYaml(writeYaml(text(line)), "");
        ASSERT_EQ(document.findings.size(), 1U) << line;
        EXPECT_THAT(forbidden->fault.message, testing::StartsWith(document.findings.front().rule))
            << line;
    }
    EXPECT_GT(count, 500);
}

/// What the reader refuses is written so that it is seen, and refused by its name.
TEST(WriteYaml, forbiddenCharactersAreNotHidden) {
    const std::string written = writeYaml(text("a\xE2\x80\xAE"
                                               "b"));
    EXPECT_EQ(written, "\"a\\u202Eb\"\n");
    EXPECT_EQ(readYaml(written, "").findings.front().rule, "yaml.bidi_control");
}

} // namespace
} // namespace updatefacts
