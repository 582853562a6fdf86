// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace updatefacts {

/// Where a file or folder named in tests/optionalData would lie. A test that wants another one
/// fails: tests/run would not say that it was not there.
[[nodiscard]] inline std::filesystem::path optionalData(const std::string &name) {
    const std::filesystem::path source = UPDATEFACTS_SOURCE_DIR;
    std::ifstream list(source / "tests/optionalData");
    bool isListed = false;
    for (std::string line; std::getline(list, line);)
        isListed = isListed || line == name;
    EXPECT_TRUE(isListed) << name << " is not named in tests/optionalData.";
    return source.parent_path() / "shared/data" / name;
}

} // namespace updatefacts
