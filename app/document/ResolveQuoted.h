// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace updatefacts {

/// The text that a scalar in quotation marks stands for, by YAML 1.2 sections 5.7 and 7.3: escapes
/// resolved, lines folded, blanks around line ends left out. written: from its opening to its
/// closing mark, of a document that yaml-cpp could read. (yaml-cpp 0.7 gives single bytes for "\_"
/// and "\N" and folds lines of blanks wrongly.)
[[nodiscard]] std::string resolveQuoted(std::string_view written);

/// How many bytes the escape has that the text begins with (YAML 1.2 rules 41 to 62): 2 for "\\n",
/// 6 for "\\u202E"; fewer where the text ends before.
[[nodiscard]] std::size_t lengthOfEscape(std::string_view text);

} // namespace updatefacts
