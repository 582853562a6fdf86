// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace updatefacts {

inline const std::filesystem::path fixtures = UPDATEFACTS_SOURCE_DIR "/tests/document/data";

/// The .yaml files of a folder, by name.
inline std::vector<std::filesystem::path> yamlFilesIn(const std::filesystem::path &folder) {
    std::vector<std::filesystem::path> result;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".yaml")
            result.push_back(entry.path());
    std::ranges::sort(result);
    return result;
}

} // namespace updatefacts
