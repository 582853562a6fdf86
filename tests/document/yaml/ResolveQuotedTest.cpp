// SPDX-License-Identifier: MIT
#include "document/yaml/ResolveQuoted.h"
#include "definitions/messages/SayFinding.h"

#include "document/yaml/ReadYaml.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

struct Row {
    const char *written;
    const char *text;
};

TEST(ResolveQuoted, resolvesEscapes) {
    const Row rows[] = {
        {R"("Kettle\_17")", "Kettle\xC2\xA0"
                            "17"},
        {R"("\N|\L|\P")", "\xC2\x85|\xE2\x80\xA8|\xE2\x80\xA9"},
        {R"("\x41\u00e4\U0001F600")", "A\xC3\xA4\xF0\x9F\x98\x80"},
        {R"("\a\b\t\n\v\f\r\e\ \"\/\\")", "\a\b\t\n\v\f\r\x1B \"/\\"},
        {R"('it''s \n')", "it's \\n"},
        {R"("")", ""},
        {"''''", "'"},
    };
    for (const Row &row : rows)
        EXPECT_EQ(resolveQuoted(row.written), row.text) << row.written;
}

TEST(ResolveQuoted, foldsLines) {
    const Row rows[] = {
        {"\"a\n  b\"", "a b"},       {"\"a  \t\n  b\"", "a b"},
        {"\"a\n\n  b\"", "a\nb"},    {"\"a\n  \n\t\n  b\"", "a\n\nb"},
        {"\" a\n b \"", " a b "},    {"\"\n\n  \"", "\n"},
        {"\"\n  \"", " "},           {"\"  \n  a\"", " a"},
        {"\"a\\\n   b\"", "ab"},     {"\"a \\\n   b\"", "a b"},
        {"\"a\\\n\n   b\"", "a\nb"}, {"\"a\\\n  \\  b\"", "a  b"},
        {"\"a\\t\n b\"", "a\t b"},   {"\"a\r\n\r\n b\"", "a\nb"},
        {"'a\n\n  b'", "a\nb"},      {"'  \n  \n'", "\n"},
    };
    for (const Row &row : rows)
        EXPECT_EQ(resolveQuoted(row.written), row.text) << row.written;
}

TEST(ResolveQuoted, knowsHowLongAnEscapeIs) {
    const std::pair<const char *, std::size_t> rows[] = {
        {R"(\n and more)", 2},  {R"(\x41\x42)", 4}, {R"(\u202E)", 6},
        {R"(\U0001F600 )", 10}, {R"(\u20)", 4},     {R"(\)", 1}};
    for (const auto &[text, length] : rows)
        EXPECT_EQ(lengthOfEscape(text), length) << text;
}

/// Whoever did not write it by hand would not know what to look for.
TEST(CheckScalar, saysWhichEscapeIsToBeDeleted) {
    const std::pair<const char *, const char *> rows[] = {
        {R"(Kettle \u202E17)", R"(\u202E)"},
        {R"(\t\\ \"17\" \x07)", R"(\x07)"},
        {R"(\U0000200E \U0000202a)", R"(\U0000202a)"},
        {R"(a\Nb\u202E)", R"(\N)"},
        {R"(a \
  \0)",
         R"(\0)"}};
    for (const auto &[written, escape] : rows) {
        const Document document = readYaml("a: \"" + std::string(written) + "\"\n", "");
        ASSERT_EQ(document.findings.size(), 1U) << written;
        EXPECT_EQ(mendOf(document.findings.front()),
                  "Delete its escape (" + std::string(escape) + ") from this text.");
    }
}

/// The value of a document is what it was read as, wherever yaml-cpp reads it otherwise.
TEST(ResolveQuoted, isWhatTheDocumentHolds) {
    EXPECT_EQ(readYaml("a: \"\\_\"\n", "").root.find("a")->scalar, "\xC2\xA0");
    EXPECT_EQ(readYaml("a: '\n\n\n  '\n", "").root.find("a")->scalar, "\n\n");
    EXPECT_EQ(readYaml("\"a\\_b\": 1\n", "").root.map.front().key, "a\xC2\xA0"
                                                                   "b");
    EXPECT_EQ(readYaml("[\"\\_\"]", "").root.list.front().scalar, "\xC2\xA0");
    const Document next = readYaml("a: \"x\\Ny\"\n", "");
    ASSERT_EQ(next.findings.size(), 1U);
    EXPECT_EQ(next.findings.front().rule, "yaml.control_character");
    EXPECT_EQ(messageOf(next.findings.front()), "There is a control character here (U+0085).");
}

} // namespace
} // namespace updatefacts
