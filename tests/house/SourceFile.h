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
    /// The room within the folder: "type" of "app/label/type/Shaper.cpp"; "" in none.
    [[nodiscard]] std::string room() const;
    /// The lines with comments and string literals blanked out.
    [[nodiscard]] std::vector<std::string> code() const;
    [[nodiscard]] std::string at(std::size_t line) const; ///< "path:line"
};

/// The C++ files below the folders named, sorted by path.
[[nodiscard]] std::vector<SourceFile> sources(const std::vector<std::string> &folders);
/// The folders of app/ in the order of the data; a folder includes only what stands before it.
[[nodiscard]] const std::vector<std::string> &order();
/// The rooms of a folder in the order of the data, "" for the files that lie in none; empty for
/// a folder without rooms. A room includes only what stands before it in its own folder.
[[nodiscard]] const std::vector<std::string> &rooms(const std::string &folder);

} // namespace house
