// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace updatefacts {

/// The address of a file by RFC 3986: "file:///..." for an absolute path, a relative reference for
/// a relative one. Each byte that does not belong in an address is written as % and two digits.
[[nodiscard]] std::string fileUri(const std::string &path);

} // namespace updatefacts
