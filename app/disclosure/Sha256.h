// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace updatefacts {

/// SHA-256 of bytes (FIPS 180-4): 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

/// The same of a file, however large it is; empty where it cannot be read.
[[nodiscard]] std::string sha256OfFile(const std::string &path);

} // namespace updatefacts
