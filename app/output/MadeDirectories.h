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

    /// They stay. False, with errno, when their names are not on the disk for sure; they go then.
    [[nodiscard]] bool keep();

  private:
    void removeAll();

    std::vector<std::filesystem::path> m_made; ///< outermost first
};

} // namespace updatefacts
