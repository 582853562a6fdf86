// SPDX-License-Identifier: MIT
#include "disclosure/Gtin.h"

#include <algorithm>

namespace updatefacts {

bool isGtinLong(std::string_view text) {
    const bool hasLength = text.size() == 8 || (text.size() >= 12 && text.size() <= 14);
    return hasLength && text.find_first_not_of("0123456789") == std::string_view::npos;
}

char gtinCheckDigit(std::string_view gtin) {
    int sum = 0;
    int weight = 3;
    for (std::size_t i = gtin.size() - 1; i-- > 0;) {
        sum += (gtin[i] - '0') * weight;
        weight = 4 - weight;
    }
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

std::string gtin14Of(std::string_view gtin) {
    constexpr std::size_t length = 14;
    return std::string(length - std::min(length, gtin.size()), '0') + std::string(gtin);
}

} // namespace updatefacts
