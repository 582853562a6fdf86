// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Argument.h"
#include "output/files/MadeDirectories.h"
#include "output/files/SharedDirectory.h"
#include "output/files/StagingDirectory.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// A directory that gets all files of a job or none. Files are written, one at a time, into a
/// staging directory; commit() puts them in place:
/// - a target that does not exist yet comes into being by one rename;
/// - a target that is there stays the same directory, for all who watch it or stand in it. The
///   files come into it by one rename each, so that every one is the old or the new one, whole;
///   when one cannot come, those before it are put back. A journal tells of a run that is killed
///   in between: the next run in that directory brings its files to the end.
/// Files that are replaced hand on their owner, permissions and attributes; one that is read-only
/// is not replaced. Without commit() nothing remains. Every failure of the world is an IoError that
/// names the path.
class OutputDirectory {
  public:
    explicit OutputDirectory(const std::string &target);

    /// name: a plain file name, without directories, given once.
    void add(const std::string &name, std::string_view bytes);
    void commit();

    /// The names added so far, in their order.
    [[nodiscard]] const std::vector<std::string> &names() const { return m_names; }
    /// Sentences about what could not be kept of files that were replaced.
    [[nodiscard]] const std::vector<Argument> &notes() const { return m_notes; }

  private:
    void checkTarget() const;
    void commitNew();
    void commitInto();

    std::filesystem::path m_named;  ///< as the user wrote it, for messages
    std::filesystem::path m_target; ///< absolute
    bool m_isNew;
    std::optional<MadeDirectories> m_parents;
    std::optional<SharedDirectory> m_shared; ///< the one the staging directory lies in
    std::optional<StagingDirectory> m_staging;
    std::vector<std::string> m_names;
    std::vector<Argument> m_notes;
};

} // namespace updatefacts
