// SPDX-License-Identifier: MIT
#include "document/CheckBytes.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace updatefacts {

namespace {

struct Decoded {
    char32_t code = 0;
    std::size_t length = 0; ///< 0: no UTF-8
};

/// One character by RFC 3629: shortest form only, no surrogates, at most U+10FFFF.
Decoded decode(std::string_view bytes) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || bytes.size() < length)
        return {};
    char32_t code = lead & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return {};
        code = code << 6 | (byte(i) & 0x3Fu);
    }
    static constexpr std::array<char32_t, 5> least = {0, 0, 0x80, 0x800, 0x10000};
    if (code < least[length] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    return {code, length};
}

bool isControl(char32_t code) {
    return (code < 0x20 && code != '\t' && code != '\n' && code != '\r') ||
           (code >= 0x7F && code < 0xA0 && code != 0x85);
}

bool isBidiControl(char32_t code) {
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

std::string codeName(char32_t code) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result = "U+";
    for (int shift = 12; shift >= 0; shift -= 4)
        result += digits[(code >> shift) & 0xF];
    return result;
}

Finding found(const char *rule, Place place, std::string sentence, std::string mend) {
    return {rule, Severity::error, {}, place, {}, std::move(sentence), std::move(mend)};
}

} // namespace

std::optional<Finding> checkBytes(const SourceText &source) {
    const std::string_view text = source.text();
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return found("yaml.not_utf8", {1, 1}, "The file is UTF-16, not UTF-8.",
                     "Save it as UTF-8 in your editor.");
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode(text.substr(at));
        if (next.length == 0)
            return found("yaml.not_utf8", source.placeOf(at), "The file is not UTF-8 here.",
                         "Save it as UTF-8 in your editor.");
        if (isControl(next.code))
            return found("yaml.control_character", source.placeOf(at),
                         "There is a control character here (" + codeName(next.code) + ").",
                         "Delete it; it is invisible in most editors.");
        if (isBidiControl(next.code))
            return found("yaml.bidi_control", source.placeOf(at),
                         "There is an invisible character here that turns the direction of text (" +
                             codeName(next.code) + ").",
                         "Delete it: the label sets the direction of each text by itself.");
        at += next.length;
    }
    return std::nullopt;
}

} // namespace updatefacts
