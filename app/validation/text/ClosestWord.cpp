// SPDX-License-Identifier: MIT
#include "validation/text/ClosestWord.h"

#include "document/text/AsciiText.h"

#include <algorithm>

namespace updatefacts {

namespace {

std::string plain(std::string_view word) {
    std::string result = lowerCase(word);
    std::ranges::replace_if(
        result, [](char c) { return c == '-' || c == ' '; }, '_');
    return result;
}

/// Optimal string alignment distance (Damerau-Levenshtein without overlapping swaps), in bytes.
std::size_t distanceBetween(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

} // namespace

std::string closestWord(std::string_view written, const std::vector<std::string> &words) {
    constexpr std::size_t longest = 80;
    if (written.size() > longest)
        return {};
    const std::string wanted = plain(written);
    std::string best;
    std::size_t bestDistance = std::max<std::size_t>(1, written.size() / 3) + 1;
    for (const std::string &word : words) {
        const std::size_t apart =
            std::max(wanted.size(), word.size()) - std::min(wanted.size(), word.size());
        if (apart >= bestDistance) // that many letters differ at least
            continue;
        const std::size_t distance = distanceBetween(wanted, plain(word));
        if (distance < bestDistance && distance < word.size()) {
            bestDistance = distance;
            best = word;
        }
    }
    return best;
}

} // namespace updatefacts
