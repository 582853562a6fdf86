// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// The first of the words that stands in the text as a word of its own, or "". ASCII letters of
/// either case are the same.
[[nodiscard]] std::string avoidedWordIn(std::string_view text,
                                        const std::vector<std::string> &words);

} // namespace updatefacts
