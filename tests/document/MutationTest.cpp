// SPDX-License-Identifier: MIT
// Thousands of damaged files, the same ones every time: none may crash the reader, and each
// finding must point into its text.
#include "Fixtures.h"
#include "document/files/ReadFile.h"
#include "document/yaml/ReadYaml.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

namespace updatefacts {
namespace {

using Random = std::mt19937;

std::size_t below(Random &random, std::size_t limit) {
    return random() % limit; // not std::uniform_int_distribution: the same on every machine
}

std::string damaged(std::string text, Random &random) {
    static const std::array<std::string, 24> pieces = {
        "\"",       "'", ":", ": ", "- ", "\n", "\t", "#",   "|",  ">",     "{",
        "}",        "[", "]", ", ", "? ", "&a", "*a", "!t ", "\\", "---\n", "\xE2\x80\xAE",
        "\xFF\xFE", "%"};
    const std::size_t count = 1 + below(random, 4);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = below(random, text.size() + 1);
        switch (below(random, 4)) {
        case 0:
            text.insert(at, pieces[below(random, pieces.size())]);
            break;
        case 1:
            text.erase(at, 1 + below(random, 8));
            break;
        case 2:
            if (at < text.size())
                text[at] = static_cast<char>(below(random, 256));
            break;
        default:
            text.insert(at, text.substr(below(random, text.size() + 1), 40));
            break;
        }
    }
    return text;
}

std::size_t linesIn(const std::string &text) {
    return 1 + static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

void expectSane(const Document &document) {
    for (const Finding &finding : document.findings) {
        ASSERT_TRUE(finding.rule.starts_with("yaml.")) << document.text;
        ASSERT_GE(finding.place.line, 1) << finding.rule << document.text;
        ASSERT_GE(finding.place.column, 1) << finding.rule << document.text;
        ASSERT_LE(static_cast<std::size_t>(finding.place.line), linesIn(document.text));
        ASSERT_LE(static_cast<std::size_t>(finding.place.column), document.text.size() + 1);
    }
    ASSERT_TRUE(!hasError(document.findings) || document.root.kind == Value::Kind::null);
}

TEST(Mutation, neverCrashes) {
    Random random(20260301);
    std::vector<std::string> texts;
    for (const char *folder : {"good", "bad"})
        for (const auto &file : yamlFilesIn(fixtures / folder))
            texts.push_back(readFile(file.string()));
    for (int i = 0; i < 8'000; ++i)
        expectSane(readYaml(damaged(texts[below(random, texts.size())], random), "damaged.yaml"));
}

TEST(Mutation, randomBytes) {
    Random random(20260302);
    for (int i = 0; i < 2'000; ++i) {
        std::string text(below(random, 60), '\0');
        for (char &c : text)
            c = static_cast<char>(below(random, i % 2 == 0 ? 256 : 128));
        expectSane(readYaml(text, "random.yaml"));
    }
}

} // namespace
} // namespace updatefacts
