// SPDX-License-Identifier: MIT
#include "document/text/ShortenText.h"

#include "document/text/DecodeUtf8.h"
#include "document/text/ForbiddenCharacter.h"

#include <algorithm>

namespace updatefacts {

std::string shortenText(std::string_view text) {
    constexpr int longest = 40;
    std::string result;
    int count = 0;
    while (!text.empty()) {
        if (++count > longest)
            return result + "…";
        const auto [code, decoded] = decodeUtf8(text);
        const std::size_t length = std::max<std::size_t>(decoded, 1);
        const bool isShown = decoded > 0 && code >= 0x20 && !isForbidden(code);
        result += isShown ? text.substr(0, length) : " ";
        text.remove_prefix(length);
    }
    return result;
}

} // namespace updatefacts
