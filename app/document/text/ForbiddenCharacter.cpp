// SPDX-License-Identifier: MIT
#include "document/text/ForbiddenCharacter.h"

#include "document/text/DecodeUtf8.h"

namespace updatefacts {

namespace {

bool isBidiControl(char32_t code) {
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

/// Not of YAML's nb-char, line ends aside (YAML 1.2 rules 1, 3 and 27); NEL (U+0085) neither: it
/// shows nothing, and YAML 1.1 readers take it for a line end.
bool isUnprintable(char32_t code) {
    const bool isC0 = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
    const bool isC1 = code >= 0x7F && code < 0xA0;
    return isC0 || isC1 || code == 0xFEFF || code == 0xFFFE || code == 0xFFFF;
}

ForbiddenCharacter forbidden(std::size_t offset, char32_t code) {
    return {offset,
            {isBidiControl(code) ? "yaml.bidi_control:file" : "yaml.control_character:file",
             {argument::plain("character", codePointName(code))}}};
}

bool isPlainAscii(char c) {
    return (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\t';
}

std::optional<ForbiddenCharacter> find(std::string_view text, std::size_t from, bool isFile) {
    for (std::size_t at = from; at < text.size();) {
        if (isPlainAscii(text[at])) {
            ++at;
            continue;
        }
        const DecodedCharacter next = decodeUtf8(text.substr(at));
        if (next.length == 0)
            return ForbiddenCharacter{at, {"yaml.not_utf8:here"}};
        if (isForbidden(next.code))
            return forbidden(at, next.code);
        if (isFile && next.code == '\r' && !text.substr(at + 1).starts_with('\n'))
            return ForbiddenCharacter{at, {"yaml.line_end"}};
        at += next.length;
    }
    return std::nullopt;
}

} // namespace

bool isForbidden(char32_t code) {
    return isUnprintable(code) || isBidiControl(code);
}

std::optional<ForbiddenCharacter> findForbiddenInFile(std::string_view text) {
    const std::string_view first = text.substr(0, 2);
    if (first == "\xFF\xFE" || first == "\xFE\xFF" ||
        (first.size() == 2 && (first[0] == '\0') != (first[1] == '\0')))
        return ForbiddenCharacter{0, {"yaml.not_utf8:utf16"}};
    return find(text, text.starts_with("\xEF\xBB\xBF") ? 3 : 0, true);
}

std::optional<ForbiddenCharacter> findForbiddenInScalar(std::string_view text) {
    return find(text, 0, false);
}

} // namespace updatefacts
