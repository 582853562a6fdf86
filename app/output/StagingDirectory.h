// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>

namespace updatefacts {

/// Holds a directory by an advisory lock (flock), which ends with the process however that ends.
class DirectoryLock {
  public:
    explicit DirectoryLock(const std::filesystem::path &directory);
    ~DirectoryLock();
    DirectoryLock(const DirectoryLock &) = delete;
    DirectoryLock &operator=(const DirectoryLock &) = delete;

    [[nodiscard]] bool holds() const { return m_holds; }
    /// Whether another process holds the directory or has removed it. (Where a file system has no
    /// locks, neither is true.)
    [[nodiscard]] bool isLost() const { return m_lost; }

  private:
    int m_descriptor;
    bool m_holds = false;
    bool m_lost = false;
};

/// A hidden directory that is removed with all that is in it, at the latest by the next run in the
/// same place: that a run is dead can be told from its lock.
class StagingDirectory {
  public:
    /// Throws IoError, which names `shown`.
    StagingDirectory(const std::filesystem::path &parent, const std::filesystem::path &shown);
    ~StagingDirectory();
    StagingDirectory(const StagingDirectory &) = delete;
    StagingDirectory &operator=(const StagingDirectory &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    /// Removes it now.
    void remove();
    /// Leaves the name alone from now on: the directory has another.
    void release() { m_path.clear(); }

    /// Removes those of dead runs from the directory.
    static void removeStale(const std::filesystem::path &parent);

  private:
    std::filesystem::path m_path;
    std::optional<DirectoryLock> m_lock;
};

/// The names in a directory, except "." and ".."; as many as can be read.
[[nodiscard]] std::set<std::string> namesIn(const std::filesystem::path &directory);

} // namespace updatefacts
