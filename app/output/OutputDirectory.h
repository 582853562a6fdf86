// SPDX-License-Identifier: MIT
#pragma once

#include "output/StagingDirectory.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// A directory that gets all files of a job or none. Files are written, one at a time, into a
/// staging directory beside the target; commit() puts them in place at one stroke:
/// - a target that does not exist yet comes into being by one rename;
/// - one that holds only files is exchanged for a directory with the old and the new files
///   (renameat2 RENAME_EXCHANGE), so that even a kill leaves all files of the job or none;
/// - where that cannot be had (the current directory, subdirectories, a mount point, a file
///   system without exchange), each file is swapped into place, never half written, and all are
///   swapped back when one fails.
/// Without commit() nothing remains. Every failure of the world is an IoError that names the path.
class OutputDirectory {
  public:
    explicit OutputDirectory(const std::string &target);
    ~OutputDirectory();
    OutputDirectory(const OutputDirectory &) = delete;
    OutputDirectory &operator=(const OutputDirectory &) = delete;

    /// name: a plain file name, without directories, given once.
    void add(const std::string &name, std::string_view bytes);
    void commit();

    /// The names added so far, in their order.
    [[nodiscard]] const std::vector<std::string> &names() const { return m_names; }

  private:
    void makeParents();
    void makeStaging();
    [[nodiscard]] bool canExchange() const;
    [[nodiscard]] bool exchange();

    std::filesystem::path m_named;                    ///< as the user wrote it, for messages
    std::filesystem::path m_target;                   ///< absolute
    std::vector<std::filesystem::path> m_madeParents; ///< outermost first
    std::unique_ptr<StagingDirectory> m_staging;
    std::vector<std::string> m_names;
};

} // namespace updatefacts
