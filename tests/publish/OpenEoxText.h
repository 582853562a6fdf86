// SPDX-License-Identifier: MIT
#pragma once

#include "OptionalData.h"
#include "publish/openeox/OpenEoxCore.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace updatefacts {

/// A file of the dates given, each under its key.
[[nodiscard]] inline std::string
openEoxText(const std::vector<std::pair<std::string, std::string>> &dates) {
    std::string text = std::string("{\"$schema\": \"") + openEoxSchema + '"';
    for (const auto &[key, date] : dates)
        text += ", \"" + key + "\": \"" + date + '"';
    return text + '}';
}

/// OpenEoX' own examples and tests, where they lie beside the checkout.
[[nodiscard]] inline std::filesystem::path openEoxSuite() {
    return optionalData("suites/openeox/eox-core-v-1-0");
}

[[nodiscard]] inline std::string fileText(const std::filesystem::path &file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The *.json files of a folder of the suite; none when it is not there.
[[nodiscard]] inline std::vector<std::filesystem::path> suiteFiles(const std::string &folder) {
    std::vector<std::filesystem::path> files;
    if (std::filesystem::exists(openEoxSuite() / folder))
        for (const auto &entry : std::filesystem::directory_iterator(openEoxSuite() / folder))
            if (entry.path().extension() == ".json")
                files.push_back(entry.path());
    return files;
}

} // namespace updatefacts
