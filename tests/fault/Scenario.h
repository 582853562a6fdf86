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

/// Of databases (a print run's ledger, what was collected) only that they are there.
[[nodiscard]] Tree treeOf(const std::filesystem::path &folder);

/// One command that writes, and the files it finds.
struct Scenario {
    std::string name;
    std::vector<std::string> command; ///< without the program; run in the folder
    std::function<void(const std::filesystem::path &folder)> prepare;
    bool isDesktop = false;   ///< of saveAndExport instead of updatefacts
    bool failsOutput = false; ///< its standard output fails, and nothing else
    /// Of a command that keeps what it has done (a print run): what ends it afterwards. Then each
    /// file may be old or new, and this brings all to the new ones; nothing: all or none are new.
    std::vector<std::string> goOn = {};
    /// Begins the names of files that the command makes anew where they are not right: they count
    /// for nothing, and it may do without.
    std::string own = {};
};

/// makersList: the address of a MakersList.
[[nodiscard]] std::vector<Scenario> scenarios(const std::string &makersList);

} // namespace fault
