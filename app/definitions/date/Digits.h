// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

namespace updatefacts {

/// The number that a text of one to nine ASCII digits and nothing else names.
[[nodiscard]] inline std::optional<int> parseDigits(std::string_view text) {
    if (text.empty() || text.size() > 9)
        return std::nullopt;
    int result = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        result = result * 10 + (c - '0');
    }
    return result;
}

} // namespace updatefacts
