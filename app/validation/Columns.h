// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace updatefacts {

/// What may hold any byte, such as a file's name, as UTF-8 without control characters.
[[nodiscard]] std::string printable(const std::string &text);
/// The cells below one another, made printable, two blanks between the columns and none at the
/// ends of lines; each line ends with a line feed. Each line has as many cells as the first.
[[nodiscard]] std::string inColumns(const std::vector<std::vector<std::string>> &lines);

} // namespace updatefacts
