// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string_view>

namespace updatefacts {

/// When the bytes of a file are waited for: at once, or by the caller for many files together.
enum class Sync { now, later };

/// A file that is being made: the only place of the program where bytes are written to the disk.
/// It is removed again unless finish() has come to its end.
class NewFile {
  public:
    /// Makes it, empty; a name that is taken is a failure (O_EXCL). mode: less the process's umask.
    /// Throws IoError, which names `shown`.
    NewFile(std::filesystem::path path, std::filesystem::path shown, mode_t mode = 0666);
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    /// Writes these bytes; more may come. Throws IoError.
    void append(std::string_view bytes);
    /// Writes all bytes, waits until they are on the disk unless that comes later, and closes.
    /// Throws IoError.
    void finish(std::string_view bytes, Sync sync = Sync::now);

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] const std::filesystem::path &shown() const { return m_shown; }

  private:
    std::filesystem::path m_path;
    std::filesystem::path m_shown; ///< what messages call it
    int m_descriptor;
    bool m_isWhole = false;
};

/// Removes a name, or an empty directory, and tries it twice, as it must not be left lying about.
/// False, with errno, when it is still there.
bool removeName(const std::filesystem::path &path);

} // namespace updatefacts
