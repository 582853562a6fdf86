// SPDX-License-Identifier: MIT
#include "validation/text/AvoidedWord.h"

#include "document/text/AsciiText.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// Letters and digits; every byte of a character outside of ASCII counts as one.
bool isOfWord(char c) {
    return isAsciiLetterOrDigit(c) || static_cast<unsigned char>(c) > 127;
}

bool standsIn(std::string_view text, std::string_view word) {
    const auto same = [](char a, char b) { return asciiLower(a) == asciiLower(b); };
    for (auto from = text.begin();;) {
        const auto at = std::search(from, text.end(), word.begin(), word.end(), same);
        if (at == text.end())
            return false;
        const auto after = at + static_cast<std::ptrdiff_t>(word.size());
        if ((at == text.begin() || !isOfWord(*(at - 1))) &&
            (after == text.end() || !isOfWord(*after)))
            return true;
        from = at + 1;
    }
}

} // namespace

std::string avoidedWordIn(std::string_view text, const std::vector<std::string> &words) {
    const auto found = std::ranges::find_if(
        words, [&](const std::string &word) { return !word.empty() && standsIn(text, word); });
    return found == words.end() ? std::string() : *found;
}

} // namespace updatefacts
