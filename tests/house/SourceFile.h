// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace house {

/// One file of the project: its path from the top, and its lines.
struct SourceFile {
    std::string path;
    std::vector<std::string> lines;

    /// The folder below app/ or tests/: "label" of "app/label/LayOut.cpp".
    [[nodiscard]] std::string folder() const;
    /// The lines with comments and string literals blanked out.
    [[nodiscard]] std::vector<std::string> code() const;
    [[nodiscard]] std::string at(std::size_t line) const; ///< "path:line"
};

/// The C++ files below the folders named, sorted by path.
[[nodiscard]] std::vector<SourceFile> sources(const std::vector<std::string> &folders);
/// The folders of app/ in the order of the data; a folder includes only what stands before it.
[[nodiscard]] const std::vector<std::string> &order();

} // namespace house
