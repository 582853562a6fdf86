// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string_view>

namespace updatefacts {

/// Writes a new file and waits until it is on the disk; no half of it remains when that fails.
/// Throws IoError, which names `shown`; a file that exists already is left as it is.
void writeSynced(const std::filesystem::path &path, std::string_view bytes,
                 const std::filesystem::path &shown);
/// Waits until the directory's names are on the disk, as far as the file system can tell.
void syncDirectory(const std::filesystem::path &path);

} // namespace updatefacts
