// SPDX-License-Identifier: MIT
// Disclosures damaged at random: whatever is found is sorted, has a place inside of the text, and
// is found again.
#include "ValidText.h"
#include "definitions/Definitions.h"

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

std::vector<std::string> fieldIds() {
    std::vector<std::string> ids;
    for (const Section &section : builtInDefinitions().sections)
        for (const Field &field : section.fields)
            ids.push_back(field.id);
    return ids;
}

std::string damaged(std::mt19937 &random) {
    static const std::vector<std::string> fields = fieldIds();
    static const std::vector<std::string> values = {"~",
                                                    "[]",
                                                    "{}",
                                                    "[[a], {b: c}]",
                                                    "{en: a, de: [1]}",
                                                    "5 years",
                                                    "2031",
                                                    "2031-02",
                                                    "tba",
                                                    "true",
                                                    "-1",
                                                    "1e3",
                                                    ".nan",
                                                    "\"\"",
                                                    "[none, none]",
                                                    "{offered: offered, until: {}}",
                                                    "not_promised",
                                                    "partly",
                                                    "https://a.b/%",
                                                    "@",
                                                    "planned"};
    const auto pick = [&](const std::vector<std::string> &list) {
        return list[std::uniform_int_distribution<std::size_t>(0, list.size() - 1)(random)];
    };
    std::string text = validText;
    const int changes = std::uniform_int_distribution(1, 4)(random);
    for (int i = 0; i < changes; ++i)
        text = random() % 3 == 0 ? text : validTextWith(pick(fields) + ": " + pick(values));
    std::vector<std::string> lines = linesOf(text);
    lines.erase(lines.begin() + static_cast<long>(random() % lines.size()));
    std::string result;
    for (const std::string &line : lines)
        result += line + '\n';
    return result;
}

TEST(Mutations, giveFindingsInOrderAndInPlace) {
    std::mt19937 random(20260320);
    for (int i = 0; i < 3000; ++i) {
        const std::string text = damaged(random);
        Findings findings = findingsIn(text);
        const Findings again = findings;
        const auto lines = static_cast<int>(linesOf(text).size());
        for (const Finding &finding : findings) {
            EXPECT_GE(finding.place.line, 1) << text;
            EXPECT_LE(finding.place.line, lines) << text;
            EXPECT_GE(finding.place.column, 1) << text;
        }
        sortFindings(findings);
        EXPECT_EQ(findings, again) << text;
        EXPECT_EQ(findingsIn(text), again) << text;
    }
}

} // namespace
} // namespace updatefacts
