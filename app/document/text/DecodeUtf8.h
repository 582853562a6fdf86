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

} // namespace updatefacts
