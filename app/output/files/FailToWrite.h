// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Argument.h"

#include <filesystem>

namespace updatefacts {

/// Throws the IoError for a path that could not be written. why: a phrase, as {why}.
[[noreturn]] void failToWrite(const std::filesystem::path &path, Argument why);
/// why: its key.
[[noreturn]] void failToWrite(const std::filesystem::path &path, const char *why);
/// error: of errno.
[[noreturn]] void failToWrite(const std::filesystem::path &path, int error);

} // namespace updatefacts
