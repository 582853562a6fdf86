// SPDX-License-Identifier: MIT
#pragma once

#include "retail/library/LibrarySource.h"

#include <filesystem>

namespace updatefacts {

/// A folder with all folders in it. Links to folders are not followed, links to files only where
/// these lie in the folder, too.
class FolderSource : public LibrarySource {
  public:
    /// Throws IoError when it is not there; files() does so when it cannot be listed.
    explicit FolderSource(const std::string &path);

    [[nodiscard]] std::vector<SourceFile> files(Findings &findings) override;
    [[nodiscard]] std::string read(const std::string &file) override;

  private:
    [[nodiscard]] bool isInside(const std::filesystem::path &link) const;
    /// Whether the entry is a disclosure that counts. name: below the folder.
    [[nodiscard]] bool isTaken(const std::filesystem::directory_entry &entry,
                               const std::string &name, Findings &findings) const;
    void listFolder(const std::filesystem::path &folder, std::vector<SourceFile> &files,
                    std::vector<std::filesystem::path> &below, Findings &findings) const;
    [[nodiscard]] std::string nameOf(const std::filesystem::path &path) const;

    std::filesystem::path m_path;
    std::filesystem::path m_real; ///< without links
};

} // namespace updatefacts
