// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace updatefacts {

struct DecodedCharacter {
    char32_t code = 0;
    std::size_t length = 0; ///< bytes; 0: no UTF-8
};

/// The first character of bytes, which must not be empty, by RFC 3629: shortest form only, no
/// surrogates, at most U+10FFFF.
[[nodiscard]] DecodedCharacter decodeUtf8(std::string_view bytes);

/// The characters of a UTF-8 text; it ends before the first byte that is no UTF-8.
[[nodiscard]] std::u32string charactersOf(std::string_view text);

/// Whether the byte of a UTF-8 text is the first of a code point.
[[nodiscard]] constexpr bool beginsCodePoint(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80;
}

/// How many code points a UTF-8 text has.
[[nodiscard]] std::size_t countCodePoints(std::string_view text);

/// "U+202E", "U+1F600": a code point as the Unicode Standard writes it.
[[nodiscard]] std::string codePointName(char32_t code);

} // namespace updatefacts
