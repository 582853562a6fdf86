// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace updatefacts {

/// What may hold any byte, such as a file's name, for a line of a message: UTF-8 in which U+FFFD
/// stands for what is no UTF-8, and for characters that would act on a terminal or hide (controls,
/// ends of lines, format characters save the joiners; beside letters that run from right to left
/// also save marks of direction and closed isolates, Unicode UAX #9, 2.4 and 2.6).
[[nodiscard]] std::string printable(const std::string &text);
/// The cells below one another, made printable, two blanks between the columns and none at the
/// ends of lines; each line ends with a line feed. Each line has as many cells as the first.
[[nodiscard]] std::string inColumns(const std::vector<std::vector<std::string>> &lines);

/// A field by RFC 4180, for programs.
[[nodiscard]] std::string csvCell(const std::string &text);
/// A record of such fields, which ends with CR LF.
[[nodiscard]] std::string csvRecord(const std::vector<std::string> &cells);
/// A field for people; one that a spreadsheet would take for a formula is made a text.
[[nodiscard]] std::string csvField(std::string text);

} // namespace updatefacts
