// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <filesystem>
#include <set>

TEST(TopLevel, holdsOnlyWhatTheCardNames) {
    const std::set<std::string> allowed = {"CMakeLists.txt", "app",   "schema",    "templates",
                                           "translations",   "tests", "README.md", "LICENSE",
                                           "build"}; // made here, never committed
    for (const auto &entry : std::filesystem::directory_iterator(UPDATEFACTS_SOURCE_DIR)) {
        const std::string name = entry.path().filename().string();
        EXPECT_TRUE(name.starts_with('.') || allowed.contains(name)) << name;
    }
}
