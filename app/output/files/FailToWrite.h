// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

namespace updatefacts {

/// Throws the IoError for a path that could not be written, with the reason in plain words.
[[noreturn]] void failToWrite(const std::filesystem::path &path, const std::string &reason);
/// error: of errno.
[[noreturn]] void failToWrite(const std::filesystem::path &path, int error);

/// errno in plain words, never in the machine's language, also for numbers nobody knows.
[[nodiscard]] std::string reasonOfError(int error);

} // namespace updatefacts
