// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Argument.h"
#include "output/files/PlaceFiles.h"
#include "output/files/SharedDirectory.h"

#include <sys/types.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// Sentences about what could not be kept of a file that was replaced: its owner, its group, its
/// attributes, its other names. They are for the user; mostly there are none.
using WriteNotes = std::vector<Argument>;

/// Writes one file. Whoever opens it finds the old bytes or all of the new ones, also after a power
/// cut: the bytes go to a hidden file beside it, are waited for (fsync), and come to their place by
/// a rename, which is waited for, too. Existing::replace also makes a file that is not there;
/// where the path is a symbolic link, it replaces the file that the link leads to; it keeps owner,
/// permissions and attributes, and does not replace what is read-only or no regular file.
/// mode: of a file that is new, less the process's umask; 0444 makes it read-only.
/// Throws IoError, one plain sentence with the reason; all is then as it was.
[[nodiscard]] WriteNotes writeFile(const std::filesystem::path &path, std::string_view bytes,
                                   Existing existing, mode_t mode = 0666);

/// Writes several files as writeFile() does, all of them or none: they are whole on the disk, each
/// beside its place, before the first one is brought there. (A kill between two renames leaves the
/// one new and the other old, both whole.)
class FileBatch {
  public:
    FileBatch() = default;
    ~FileBatch(); ///< without commit(), nothing remains
    FileBatch(const FileBatch &) = delete;
    FileBatch &operator=(const FileBatch &) = delete;

    /// Throws IoError; nothing of this file remains then.
    void add(const std::filesystem::path &path, std::string_view bytes, Existing existing,
             mode_t mode = 0666);
    /// Throws IoError; all files are then as they were.
    [[nodiscard]] WriteNotes commit();

  private:
    void share(const std::filesystem::path &directory);

    std::map<std::filesystem::path, std::unique_ptr<SharedDirectory>> m_directories;
    std::vector<FilePlace> m_places;
    WriteNotes m_notes;
};

} // namespace updatefacts
