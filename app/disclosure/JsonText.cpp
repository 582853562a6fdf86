// SPDX-License-Identifier: MIT
#include "disclosure/JsonText.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace updatefacts {

namespace {

bool isWrittenAsItIs(char c) {
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

/// Of a character that cannot be written as it is.
std::string escaped(char c) {
    constexpr std::string_view digits = "0123456789abcdef";
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        break;
    }
    const auto code = static_cast<unsigned char>(c);
    return std::string("\\u00") + digits[code >> 4U] + digits[code & 0xFU];
}

/// The shortest digits that name a number, and where its point stands.
struct Digits {
    std::string digits;
    int exponent = 0; ///< the number is 0.DIGITS x 10^exponent
};

Digits shortest(double positive) {
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), positive,
                                   std::chars_format::scientific);
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data()));
    const std::size_t mark = text.find('e');
    Digits result;
    for (const char c : text.substr(0, mark))
        if (c != '.')
            result.digits += c;
    const bool negative = text[mark + 1] == '-';
    int exponent = 0;
    std::from_chars(text.data() + mark + 2, text.data() + text.size(), exponent);
    result.exponent = (negative ? -exponent : exponent) + 1;
    return result;
}

} // namespace

std::string jsonText(std::string_view text) {
    std::string result;
    result.reserve(text.size() + 2);
    result += '"';
    for (const char c : text) {
        if (isWrittenAsItIs(c))
            result += c;
        else
            result += escaped(c);
    }
    result += '"';
    return result;
}

std::string jsonNumber(double number) {
    assert(std::isfinite(number));
    if (number == 0)
        return "0";
    if (number < 0)
        return '-' + jsonNumber(-number);
    const auto [digits, exponent] = shortest(number);
    const int count = static_cast<int>(digits.size());
    if (count <= exponent && exponent <= 21)
        return digits + std::string(static_cast<std::size_t>(exponent - count), '0');
    if (0 < exponent && exponent <= 21)
        return digits.substr(0, static_cast<std::size_t>(exponent)) + '.' +
               digits.substr(static_cast<std::size_t>(exponent));
    if (-6 < exponent && exponent <= 0)
        return "0." + std::string(static_cast<std::size_t>(-exponent), '0') + digits;
    const std::string power = (exponent > 0 ? "e+" : "e-") + std::to_string(std::abs(exponent - 1));
    return count == 1 ? digits + power : digits.substr(0, 1) + '.' + digits.substr(1) + power;
}

} // namespace updatefacts
