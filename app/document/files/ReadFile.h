// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

namespace updatefacts {

/// A disclosure is 1-5 kB; nothing the program reads as YAML may be larger (bytes).
inline constexpr std::size_t maximumFileSize = 256 * 1024;

/// The bytes of a regular file of at most limit bytes.
/// Throws IoError, without waiting and without reading more than the limit, for a missing
/// or unreadable file, a directory, a FIFO or device, or one that is too large.
[[nodiscard]] std::string readFile(const std::string &path, std::size_t limit = maximumFileSize);

} // namespace updatefacts
