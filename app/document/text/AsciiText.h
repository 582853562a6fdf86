// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string_view>

namespace updatefacts {

[[nodiscard]] constexpr bool isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Of any case; nothing outside of ASCII is one, whatever the locale.
[[nodiscard]] constexpr bool isAsciiLetterOrDigit(char c) {
    return isAsciiDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Whether every byte is ASCII.
[[nodiscard]] constexpr bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace updatefacts
