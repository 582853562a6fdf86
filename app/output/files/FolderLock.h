// SPDX-License-Identifier: MIT
#pragma once

#include "output/files/MadeDirectories.h"

namespace updatefacts {

/// Holds a folder while something is published into it; whoever else wants to waits. Makes the
/// folder where it is missing, and removes it again unless it is kept. The system lets go of it
/// when the program ends, however that comes.
class FolderLock {
  public:
    explicit FolderLock(const std::filesystem::path &folder); ///< throws IoError
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

    void keep();

  private:
    std::filesystem::path m_folder;
    MadeDirectories m_made;
    int m_descriptor;
};

} // namespace updatefacts
