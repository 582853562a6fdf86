// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <vector>

namespace updatefacts {

/// Makes a directory with those above it that are missing, and removes them again unless they are
/// kept: a run that fails leaves none behind.
class MadeDirectories {
  public:
    /// mode: less the process's umask. Throws IoError, which names `shown`; nothing remains then.
    MadeDirectories(const std::filesystem::path &path, const std::filesystem::path &shown,
                    mode_t mode = 0777);
    ~MadeDirectories(); ///< a directory that is not empty stays
    MadeDirectories(const MadeDirectories &) = delete;
    MadeDirectories &operator=(const MadeDirectories &) = delete;

    /// Waits until their names are on the disk. False, with errno, when they are not.
    [[nodiscard]] bool sync() const;
    void keep() { m_made.clear(); } ///< they stay

  private:
    void removeAll();

    std::vector<std::filesystem::path> m_made; ///< outermost first
};

} // namespace updatefacts
