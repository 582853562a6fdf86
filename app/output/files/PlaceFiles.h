// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <vector>

namespace updatefacts {

/// Whether a file that is there already is left as it is, which is a failure, or replaced.
enum class Existing { refuse, replace };

/// Where a whole file comes from and goes to, on one file system.
struct FilePlace {
    std::filesystem::path from;
    std::filesystem::path to;
    std::filesystem::path aside; ///< where the file that is replaced is kept until settle()
    std::filesystem::path shown; ///< what messages call it
    Existing existing = Existing::refuse;
};

/// Brings whole files to their places by renames, all of them or none: each place holds the old
/// file or the new one, whenever one looks.
class PlaceFiles {
  public:
    explicit PlaceFiles(std::vector<FilePlace> places) : m_places(std::move(places)) {}

    /// Throws IoError for the first file that cannot be placed; those before it are taken back.
    void place();
    /// Puts back what was there before.
    void takeBack();
    /// Removes what was replaced: there is no way back then. Throws IoError when it stays.
    void settle();

  private:
    enum class Placing { added, replaced };

    void placeNext(const FilePlace &file);

    std::vector<FilePlace> m_places;
    std::vector<Placing> m_placed; ///< of the first of the places
};

/// Throws the IoError when a file must not be replaced: it is read-only, belongs to someone who
/// does not let us write it, or is no regular file (a directory, a device). A symbolic link is
/// what it leads to. True when there is a file.
bool checkReplaceable(const std::filesystem::path &path, const std::filesystem::path &shown);

} // namespace updatefacts
