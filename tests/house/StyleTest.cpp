// SPDX-License-Identifier: MIT
#include "Functions.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
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

/// A formatter of C++ takes a remark of CMake for a directive, and spoils it.
TEST(Style, remarksOfBuildFiles) {
    namespace fs = std::filesystem;
    for (const char *folder : {"/app", "/tests"})
        for (const auto &entry :
             fs::recursive_directory_iterator(std::string(UPDATEFACTS_SOURCE_DIR) + folder)) {
            if (entry.path().filename() != "CMakeLists.txt")
                continue;
            std::ifstream stream(entry.path());
            std::string line;
            std::getline(stream, line);
            EXPECT_EQ(line, "# SPDX-License-Identifier: MIT") << entry.path();
            while (std::getline(stream, line))
                EXPECT_FALSE(std::regex_search(line, std::regex("^ *#[^ #]"))) << line;
        }
}

TEST(Style, smallFiles) {
    for (const SourceFile &file : sources({"app", "tests"}))
        EXPECT_LE(file.lines.size(), 300U) << file.path;
}

TEST(Style, smallFunctions) {
    constexpr std::size_t longest = 30;
    constexpr std::size_t mostParameters = 5;
    std::size_t count = 0;
    for (const SourceFile &file : sources({"app"}))
        for (const Function &function : functionsIn(file)) {
            ++count;
            if (function.head.find("hb_draw_funcs_t") != std::string::npos)
                continue; // HarfBuzz says what they take
            EXPECT_LE(function.length, longest) << file.at(function.line) << ": " << function.head;
            EXPECT_LE(function.parameters, mostParameters)
                << file.at(function.line) << ": " << function.head;
        }
    EXPECT_GT(count, 2000U);
}

TEST(Style, functionsAreFound) {
    const SourceFile file{"app/x.cpp",
                          {"namespace a {", "const int rows[] = {1, 2};", "int f(int a,",
                           "      std::pair<int, int> b) {", "    return [&] { return a; }();", "}",
                           "struct S {", "    S() : m_a(1), m_b{2} {}",
                           "    bool operator()(int x) const { return x; }", "    int m_a, m_b{};",
                           "};", "}"}};
    const std::vector<Function> found = functionsIn(file);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].line, 2U);
    EXPECT_EQ(found[0].length, 4U);
    EXPECT_EQ(found[0].parameters, 2U);
    EXPECT_EQ(found[1].length, 1U);
    EXPECT_EQ(found[1].parameters, 0U);
    EXPECT_EQ(found[2].parameters, 1U);
}

TEST(Style, smallFolders) {
    std::map<std::string, std::size_t> folders;
    for (const SourceFile &file : sources({"app"}))
        ++folders[file.path.substr(0, file.path.rfind('/'))];
    for (const auto &[folder, files] : folders)
        EXPECT_LE(files, 40U) << folder;
}

TEST(Style, namesSayWhatIsInside) {
    static const std::regex vague(R"((^|/)(utils?|common|helpers?|misc)(\.|/|[A-Z]))",
                                  std::regex::icase);
    for (const SourceFile &file : sources({"app"}))
        EXPECT_FALSE(std::regex_search(file.path, vague)) << file.path;
}

/// All are in one namespace: of two types with one name the linker keeps the functions of either.
TEST(Style, noTwoTypesOfOneName) {
    static const std::regex type(R"(^(?:struct|class|enum class) (\w+)(?: final)?(?: :.*)? \{)");
    std::map<std::string, std::string> places;
    for (const SourceFile &file : sources({"app"}))
        for (std::size_t i = 0; i < file.lines.size() && file.path.ends_with(".h"); ++i) {
            std::smatch found;
            if (!std::regex_search(file.lines[i], found, type))
                continue;
            const auto [first, isNew] = places.emplace(found[1].str(), file.at(i));
            EXPECT_TRUE(isNew) << file.at(i) << " and " << first->second;
        }
    EXPECT_GT(places.size(), 500U);
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
