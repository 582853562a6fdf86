// SPDX-License-Identifier: MIT
#include "signature/digits/DigitsOfBytes.h"

#include "document/text/AsciiText.h"

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

/// How many digits 0, 1, 2, ... 17 bytes have.
constexpr std::array<std::size_t, 18> digitsOfGroup = {0,  3,  5,  8,  10, 13, 15, 17, 20,
                                                       22, 25, 27, 29, 32, 34, 37, 39, 41};
constexpr std::size_t bytesOfGroup = digitsOfGroup.size() - 1;

std::string groupDigits(std::string_view bytes) {
    std::string digits(digitsOfGroup[bytes.size()], '0');
    for (const char byte : bytes) {
        unsigned carry = static_cast<unsigned char>(byte);
        for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
            carry += static_cast<unsigned>(*digit - '0') * 256;
            *digit = static_cast<char>('0' + carry % 10);
            carry /= 10;
        }
    }
    return digits;
}

std::optional<std::string> groupBytes(std::string_view digits) {
    const auto size = std::ranges::find(digitsOfGroup, digits.size());
    if (size == digitsOfGroup.end())
        return std::nullopt;
    std::string bytes(static_cast<std::size_t>(size - digitsOfGroup.begin()), '\0');
    for (const char digit : digits) {
        if (!isAsciiDigit(digit))
            return std::nullopt;
        unsigned carry = static_cast<unsigned>(digit - '0');
        for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte) {
            carry += static_cast<unsigned>(static_cast<unsigned char>(*byte)) * 10;
            *byte = static_cast<char>(carry & 0xff);
            carry >>= 8;
        }
        if (carry != 0)
            return std::nullopt;
    }
    return bytes;
}

} // namespace

std::string digitsOfBytes(std::string_view bytes) {
    std::string digits;
    for (std::size_t i = 0; i < bytes.size(); i += bytesOfGroup)
        digits += groupDigits(bytes.substr(i, bytesOfGroup));
    return digits;
}

std::optional<std::string> bytesOfDigits(std::string_view digits) {
    std::string bytes;
    for (std::size_t i = 0; i < digits.size(); i += digitsOfGroup.back()) {
        const auto group = groupBytes(digits.substr(i, digitsOfGroup.back()));
        if (!group)
            return std::nullopt;
        bytes += *group;
    }
    return bytes;
}

} // namespace updatefacts
