// SPDX-License-Identifier: MIT
#include "SourceFile.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>

namespace house {

TEST(Style, licenceAndGuard) {
    for (const SourceFile &file : sources({"app", "tests"})) {
        ASSERT_FALSE(file.lines.empty()) << file.path;
        EXPECT_EQ(file.lines.front(), "// SPDX-License-Identifier: MIT") << file.path;
        if (file.path.ends_with(".h")) {
            EXPECT_NE(std::ranges::find(file.lines, "#pragma once"), file.lines.end()) << file.path;
        }
    }
}

TEST(Style, smallFiles) {
    for (const SourceFile &file : sources({"app", "tests"}))
        EXPECT_LE(file.lines.size(), 300U) << file.path;
}

TEST(Style, smallFunctions) {
    constexpr std::size_t longest = 40; // lines from the opening line to the closing brace
    static const std::regex lambda(R"(\[(&|this|\w*)\]\s*[({])");
    static const std::regex opening(R"(^( {0,4})[\w\[].*\)( const| override| &&|)*( : .*)? \{$)");
    for (const SourceFile &file : sources({"app"}))
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            std::smatch match;
            if (std::regex_search(file.lines[i], lambda) ||
                !std::regex_match(file.lines[i], match, opening))
                continue;
            const std::string closing = match[1].str() + '}';
            std::size_t end = i;
            while (end < file.lines.size() && file.lines[end] != closing)
                ++end;
            EXPECT_LE(end - i + 1, longest) << file.at(i) << ": " << file.lines[i];
        }
}

TEST(Style, namesSayWhatIsInside) {
    static const std::regex vague(R"((^|/)(utils?|common|helpers?|misc)(\.|/|[A-Z]))",
                                  std::regex::icase);
    for (const SourceFile &file : sources({"app"}))
        EXPECT_FALSE(std::regex_search(file.path, vague)) << file.path;
}

TEST(Style, nothingLeftUndone) {
    static const std::regex undone("\\b(TO"
                                   "DO|FIX"
                                   "ME|XX"
                                   "X)\\b"); // in pieces: not itself
    for (const SourceFile &file : sources({"app", "tests"}))
        for (std::size_t i = 0; i < file.lines.size(); ++i)
            EXPECT_FALSE(std::regex_search(file.lines[i], undone)) << file.at(i);
}

TEST(Style, noGetters) {
    static const std::regex getter(R"(\bget[A-Z]\w*\(\) const)");
    for (const SourceFile &file : sources({"app"}))
        for (std::size_t i = 0; i < file.lines.size(); ++i)
            EXPECT_FALSE(std::regex_search(file.lines[i], getter)) << file.at(i);
}

} // namespace house
