// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// The names in braces of a message such as "{support_end} lies before {support_start}".
[[nodiscard]] std::vector<std::string> placeholdersIn(std::string_view text);
/// The text with each {name} replaced by what `valueOf` answers.
[[nodiscard]] std::string
fillPlaceholders(std::string_view text,
                 const std::function<std::string(const std::string &name)> &valueOf);
/// The text as people read it who know the names of files: {@support_end} is support_end,
/// {@support_commitment=not_promised} not_promised, {2027-12-11} the date; other blanks stay.
[[nodiscard]] std::string withNamesOfFiles(std::string_view text);

} // namespace updatefacts
