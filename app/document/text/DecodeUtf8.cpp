// SPDX-License-Identifier: MIT
#include "document/text/DecodeUtf8.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace updatefacts {

DecodedCharacter decodeUtf8(std::string_view bytes) {
    static constexpr std::array<char32_t, 5> least = {0, 0, 0x80, 0x800, 0x10000};
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || bytes.size() < length)
        return {};
    char32_t code = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80)
            return {};
        code = code << 6U | (byte(i) & 0x3FU);
    }
    if (code < least[length] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    return {code, length};
}

std::u32string charactersOf(std::string_view text) {
    std::u32string characters;
    while (!text.empty()) {
        const DecodedCharacter next = decodeUtf8(text);
        if (next.length == 0)
            break;
        characters += next.code;
        text.remove_prefix(next.length);
    }
    return characters;
}

std::size_t countCodePoints(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, beginsCodePoint));
}

std::string codePointName(char32_t code) {
    std::array<char, 16> name{};
    std::snprintf(name.data(), name.size(), "U+%04X", static_cast<unsigned>(code));
    return name.data();
}

} // namespace updatefacts
