// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace fault {

/// Every name below a folder, hidden ones too, with its permissions and what it holds.
using Tree = std::map<std::string, std::string>;

[[nodiscard]] Tree treeOf(const std::filesystem::path &folder);

/// One command that writes, and the files it finds.
struct Scenario {
    std::string name;
    std::vector<std::string> command; ///< without the program; run in the folder
    std::function<void(const std::filesystem::path &folder)> prepare;
    bool isDesktop = false;   ///< of saveAndExport instead of updatefacts
    bool failsOutput = false; ///< its standard output fails, and nothing else
};

[[nodiscard]] std::vector<Scenario> scenarios();

} // namespace fault
