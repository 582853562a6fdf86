// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace updatefacts {

/// Throws the IoError for a path that could not be written, with errno's reason in plain words.
[[noreturn]] void failToWrite(const std::filesystem::path &path, int error);

} // namespace updatefacts
