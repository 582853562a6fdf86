// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace updatefacts {

/// Puts each file from one directory in place in another; what was there before is swapped out, and
/// back in when a later file cannot be put in place. Throws the IoError of that file, named as in
/// `shown`. Both directories lie on one file system; where that has no exchange (RENAME_EXCHANGE),
/// files that were replaced stay replaced.
void swapFiles(const std::vector<std::string> &names, const std::filesystem::path &from,
               const std::filesystem::path &to, const std::filesystem::path &shown);

} // namespace updatefacts
