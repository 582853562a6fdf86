// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string_view>

namespace updatefacts {

/// Puts new bytes in the place of a file, or makes it: whoever opens it finds the old bytes or all
/// of the new ones, also after a power cut. Its permissions stay; where the name is a link, the
/// file it leads to is replaced. Throws IoError, and the file is then as it was.
void replaceFile(const std::filesystem::path &path, std::string_view bytes);

} // namespace updatefacts
