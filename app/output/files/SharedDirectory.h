// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <set>
#include <string>

namespace updatefacts {

/// A directory that files are written in, perhaps by several runs at a time. Each holds a shared
/// advisory lock on it (flock), which ends with the process however that ends; so whoever gets it
/// alone knows that all that runs left there is of dead ones, and takes it away (removeDead).
class SharedDirectory {
  public:
    /// A directory that cannot be opened, or that has no locks, is only not tidied up.
    explicit SharedDirectory(const std::filesystem::path &directory);
    ~SharedDirectory();
    SharedDirectory(const SharedDirectory &) = delete;
    SharedDirectory &operator=(const SharedDirectory &) = delete;

  private:
    int m_descriptor;
};

/// Waits until the directory's names are on the disk, where the file system can tell. False, with
/// errno, when they are not.
[[nodiscard]] bool syncDirectory(const std::filesystem::path &directory);

/// The names in a directory, except "." and ".."; as many as can be read.
[[nodiscard]] std::set<std::string> namesIn(const std::filesystem::path &directory);

} // namespace updatefacts
