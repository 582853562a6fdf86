// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace updatefacts {

/// A file of a library as its folder or archive lists it; that it differs tells that it changed.
struct SourceFile {
    std::string file;          ///< below the folder, or inside the archive
    std::int64_t size = 0;     ///< bytes
    std::int64_t modified = 0; ///< nanoseconds since 1970
    std::int64_t inode = 0;    ///< of an archive's: the CRC-32
};

/// Where the disclosures of a library lie.
class LibrarySource {
  public:
    LibrarySource() = default;
    virtual ~LibrarySource() = default;
    LibrarySource(const LibrarySource &) = delete;
    LibrarySource &operator=(const LibrarySource &) = delete;

    /// All disclosures by their names, in the order of their names' bytes: *.yaml and *.yml in all
    /// folders, hidden files and folders aside. findings: notes on what was left out.
    /// Throws IoError when there are none to be had.
    [[nodiscard]] virtual std::vector<SourceFile> files(Findings &findings) = 0;
    /// The text of one of them, at most maximumFileSize. Throws IoError. Safe in several threads.
    [[nodiscard]] virtual std::string read(const std::string &file) = 0;
};

/// path: a folder or a ZIP archive. Throws IoError when it is neither or cannot be read.
[[nodiscard]] std::unique_ptr<LibrarySource> openSource(const std::string &path);

/// A note on a file that is left out. message: with {file} and what else there is to say.
[[nodiscard]] Finding leftOutNote(const char *message, const std::string &file,
                                  ArgumentList more = {});

/// Whether a file of that name is a ZIP archive.
[[nodiscard]] bool isArchiveName(const std::string &file);

/// Whether one of the folders in the name, or the name itself, begins with a full stop.
[[nodiscard]] bool isHidden(const std::string &file);

} // namespace updatefacts
