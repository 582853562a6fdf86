// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace updatefacts {

/// A hidden directory where the files of a job lie until they are brought to their places. In it:
///   about.txt  what the directory is, for people and for the run that takes it away
///   new/       the files of the job
///   old/       the files that were replaced, until all are in place
///   journal    once all new files are whole: which come into the directory around this one
class StagingDirectory {
  public:
    /// Throws IoError, which names `shown`; nothing remains then.
    StagingDirectory(const std::filesystem::path &parent, const std::filesystem::path &shown);
    ~StagingDirectory();
    StagingDirectory(const StagingDirectory &) = delete;
    StagingDirectory &operator=(const StagingDirectory &) = delete;

    /// The path of a new file, which is to be removed with the directory.
    [[nodiscard]] std::filesystem::path place(const std::string &name);
    [[nodiscard]] std::filesystem::path newFiles() const { return m_path / "new"; }
    [[nodiscard]] std::filesystem::path oldFiles() const { return m_path / "old"; }

    /// Says that all new files are whole: from now on a later run brings them to their places,
    /// should this one be killed. Throws IoError, which names `shown`.
    void writeJournal(const std::vector<std::string> &names, const std::filesystem::path &shown);
    /// Removes the directory. False, with errno, when something of it stays.
    bool remove();

    /// Whether a directory is one of ours: by its name, its owner, its about.txt and because it
    /// holds nothing else than what is named above.
    [[nodiscard]] static bool isOurs(const std::filesystem::path &path);
    /// Ends what a killed run has begun (see writeJournal) and removes the directory; it stays
    /// while a file in it cannot be brought to its place.
    static void end(const std::filesystem::path &path);

  private:
    std::filesystem::path m_path;
    std::vector<std::string> m_names; ///< of new files: known, also where nothing can be listed
};

} // namespace updatefacts
