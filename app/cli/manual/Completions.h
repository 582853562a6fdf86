// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace updatefacts {

// What a shell offers after "updatefacts" and TAB: the commands, then a command's own words and its
// options, printed from the table that its line is read by; for values what there is, or files.

[[nodiscard]] std::string bashCompletion(); ///< for bash-completion(7): NAME "updatefacts"
[[nodiscard]] std::string zshCompletion();  ///< a function of zshcompsys(1): NAME "_updatefacts"
[[nodiscard]] std::string fishCompletion(); ///< NAME "updatefacts.fish"

} // namespace updatefacts
