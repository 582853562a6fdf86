// SPDX-License-Identifier: MIT
#include "document/files/ReadFile.h"
#include "document/yaml/ReadYaml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

namespace updatefacts {
namespace {

std::string repeated(const std::string &text, std::size_t count) {
    std::string result;
    for (std::size_t i = 0; i < count; ++i)
        result += text;
    return result;
}

/// `count` nodes: a map of one list of numbers.
std::string nodes(std::size_t count) {
    return "a:\n" + repeated("- 1\n", count - 3);
}

struct Row {
    const char *name;
    std::string allowed;
    std::string refused;
    std::string rule;
    Place place;
};

const std::vector<Row> rows = {
    {"size",
     "a: 1\n#" + std::string(maximumFileSize - 6, '-'),
     "a: 1\n#" + std::string(maximumFileSize - 5, '-'),
     "yaml.too_large",
     {1, 1}},
    {"nodes", nodes(20'000), nodes(20'001), "yaml.too_many_nodes", {19'999, 3}},
    {"text",
     "a: \"" + std::string(64 * 1024, 'x') + '"',
     "a: \"" + std::string(64 * 1024 + 1, 'x') + '"',
     "yaml.too_long",
     {1, 4}},
    {"key",
     std::string(256, 'k') + ": 1",
     "a: 1\n" + std::string(257, 'k') + ": 1",
     "yaml.long_key",
     {2, 1}},
    {"depth",
     repeated("[", 32) + repeated("]", 32),
     repeated("[", 33) + repeated("]", 33),
     "yaml.too_deep",
     {1, 33}},
};

TEST(Limit, bothSides) {
    for (const Row &row : rows) {
        EXPECT_EQ(readYaml(row.allowed, "").findings, Findings()) << row.name;
        const Findings findings = readYaml(row.refused, "").findings;
        ASSERT_EQ(findings.size(), 1U) << row.name;
        EXPECT_EQ(findings.front().rule, row.rule);
        EXPECT_EQ(findings.front().place, row.place) << row.name << findings.front().place.line;
    }
}

TEST(Limit, atMostTwentyFindings) {
    EXPECT_EQ(readYaml(repeated("a: 1\n", 100), "").findings.size(), 20U);
}

/// Texts that make a careless reader slow; each is read in milliseconds.
TEST(Limit, hostileTextsTakeNoTime) {
    const std::size_t size = maximumFileSize;
    std::string keys;
    for (int i = 0; i < 9'000; ++i)
        keys += 'k' + std::to_string(i) + ": 1\n";
    const std::vector<std::string> texts = {
        repeated("[", size),
        "[" + repeated(",", size - 1),
        repeated("? ", size / 2),
        repeated("- ", size / 2),
        repeated("{a: ", size / 4),
        "a: \"" + repeated("ü", size / 2 - 4),
        "[" + repeated("abcdefghij,", 19'000) + "]",
        repeated("-\n", size / 2),
        repeated("&a ", size / 3),
        repeated("\"a\" ", size / 4),
        "a: \"" + repeated("\\u00e9", size / 6 - 2) + '"',
        "a: |\n" + repeated(" x\n", size / 3 - 2),
        repeated("a: 1\n", size / 5),
        keys,
    };
    for (std::size_t i = 0; i < texts.size(); ++i) {
        ASSERT_LE(texts[i].size(), maximumFileSize) << i;
        const auto begin = std::chrono::steady_clock::now();
        const Document document = readYaml(texts[i], "");
        EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5)) << i;
        EXPECT_LE(document.findings.size(), 20U) << i;
    }
}

} // namespace
} // namespace updatefacts
