// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace updatefacts {

/// Text for a sentence: at most 40 code points of it, then "…"; line ends and control characters,
/// which could do harm on a terminal, as spaces. The text must be UTF-8.
[[nodiscard]] std::string shortenText(std::string_view text);

} // namespace updatefacts
