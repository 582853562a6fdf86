// SPDX-License-Identifier: MIT
// Definitions damaged at random never bring the reader down, and what it finds has a place.
#include "definitions/Definitions.h"
#include "definitions/messages/SayFinding.h"
#include "document/files/ReadFile.h"

#include <gtest/gtest.h>

#include <random>

namespace updatefacts {
namespace {

std::vector<std::string> linesOf(const std::string &text) {
    std::vector<std::string> lines;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = text.find('\n', start);
        lines.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return lines;
}

/// The lines with one taken out, one put elsewhere at its depth, and one value replaced.
std::string damaged(std::vector<std::string> lines, std::mt19937 &random) {
    static const std::vector<std::string> values = {
        "~",  "[]",     "{}",   "[a, {b: c}]", "{a: {some: {b: c}}}", "list", "group",     "item/x",
        "-1", "{is: }", "true", "earlier/x",   "{not: {all: [{}]}}",  "[[]]", "{from: to}"};
    const auto place = [&](std::size_t size) { return random() % size; };
    lines.erase(lines.begin() + static_cast<long>(place(lines.size())));
    const std::string moved = lines[place(lines.size())];
    lines.insert(lines.begin() + static_cast<long>(place(lines.size())), moved);
    std::string &line = lines[place(lines.size())];
    if (const std::size_t colon = line.find(": "); colon != std::string::npos)
        line.replace(colon + 2, std::string::npos, values[place(values.size())]);
    std::string text;
    for (const std::string &kept : lines)
        text += kept + '\n';
    return text;
}

TEST(DamagedDefinitions, areReadToTheEnd) {
    std::mt19937 random(20260320);
    for (const char *file : {"/tests/definitions/data/pass_small.yaml",
                             "/tests/validation/data/wide_definitions.yaml"}) {
        const auto lines = linesOf(readFile(std::string(UPDATEFACTS_SOURCE_DIR) + file));
        for (int i = 0; i < 500; ++i) {
            const std::string text = damaged(lines, random);
            const ReadDefinitions result = readDefinitions(readYaml(text, file));
            for (const Finding &finding : result.findings)
                EXPECT_GE(finding.place.line, 1) << messageOf(finding) << '\n' << text;
            if (!hasError(result.findings)) {
                EXPECT_FALSE(result.definitions.words().empty());
            }
        }
    }
}

} // namespace
} // namespace updatefacts
