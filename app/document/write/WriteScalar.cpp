// SPDX-License-Identifier: MIT
#include "document/write/WriteScalar.h"

#include "document/text/AsciiText.h"
#include "document/text/DecodeUtf8.h"
#include "document/text/ForbiddenCharacter.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace updatefacts {

namespace {

std::string escapeOf(char32_t code) {
    switch (code) {
    case '\t':
        return "\\t";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    default:
        break;
    }
    assert(code <= 0xFFFF); // nothing beyond is escaped
    return codePointName(code).replace(0, 2, "\\u");
}

bool isWordCharacter(char c) {
    return isAsciiLetterOrDigit(c) || c == '_' || c == '-';
}

/// A word that YAML 1.1 or 1.2 takes for a boolean or null, in small letters.
bool isReserved(std::string_view word) {
    static constexpr std::array<std::string_view, 9> words = {"y",   "n",    "yes",   "no",  "on",
                                                              "off", "true", "false", "null"};
    return std::ranges::find(words, lowerCase(word)) != words.end();
}

} // namespace

std::string writeKey(std::string_view key) {
    const bool beginsLikeAWord = !key.empty() && !isAsciiDigit(key[0]) && key[0] != '-';
    if (beginsLikeAWord && std::ranges::all_of(key, isWordCharacter) && !isReserved(key))
        return std::string(key);
    return writeInQuotes(key);
}

bool needsEscape(char32_t code) {
    return isForbidden(code) || code == '\t' || code == '\n' || code == '\r' || code == 0x2028 ||
           code == 0x2029;
}

std::string writeInQuotes(std::string_view text) {
    std::string result = "\"";
    while (!text.empty()) {
        const DecodedCharacter next = decodeUtf8(text);
        assert(next.length > 0); // text is UTF-8 everywhere in the program
        if (needsEscape(next.code))
            result += escapeOf(next.code);
        else if (next.code == '"' || next.code == '\\')
            result += {'\\', static_cast<char>(next.code)};
        else
            result += text.substr(0, next.length);
        text.remove_prefix(next.length);
    }
    return result + '"';
}

std::string writeScalar(const Value &scalar) {
    switch (scalar.kind) {
    case Value::Kind::null:
        return "null";
    case Value::Kind::boolean:
        return scalar.boolean ? "true" : "false";
    case Value::Kind::integer:
        return std::to_string(scalar.integer);
    case Value::Kind::decimal:
        return scalar.scalar;
    case Value::Kind::text:
    case Value::Kind::list:
    case Value::Kind::map:
        break;
    }
    assert(scalar.kind == Value::Kind::text);
    return writeInQuotes(scalar.scalar);
}

} // namespace updatefacts
