// SPDX-License-Identifier: MIT
#include "disclosure/Seal.h"

#include <algorithm>
#include <charconv>

namespace updatefacts {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view beginning = "# Published as revision ";
constexpr std::string_view middle = ", fingerprint ";
constexpr std::string_view advice =
    "# Do not change this file; \"updatefacts revise\" makes the next revision of it.";
constexpr std::size_t fingerprintLength = 64;

std::string_view withoutEnd(std::string_view line) {
    const std::size_t last = line.find_last_not_of(" \t\r\n");
    return last == std::string_view::npos ? std::string_view() : line.substr(0, last + 1);
}

/// The seal a line holds, without its place.
std::optional<Seal> readSeal(std::string_view line) {
    line = withoutEnd(line);
    if (!line.starts_with(beginning))
        return std::nullopt;
    line.remove_prefix(beginning.size());
    Seal seal;
    const auto [end, error] =
        std::from_chars(line.data(), line.data() + line.size(), seal.revision);
    line.remove_prefix(static_cast<std::size_t>(end - line.data()));
    if (error != std::errc() || seal.revision < 1 || !line.starts_with(middle))
        return std::nullopt;
    line.remove_prefix(middle.size());
    if (line.ends_with('.'))
        line.remove_suffix(1);
    if (line.size() != fingerprintLength ||
        line.find_first_not_of("0123456789abcdef") != std::string_view::npos)
        return std::nullopt;
    seal.fingerprint = line;
    return seal;
}

/// Calls visit(line with its end).
template<class Visit>
void forEachLine(std::string_view text, Visit visit) {
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::size_t size = end == std::string_view::npos ? text.size() : end + 1;
        visit(text.substr(0, size));
        text.remove_prefix(size);
    }
}

std::string_view withoutMark(std::string_view text) {
    return text.starts_with(byteOrderMark) ? text.substr(byteOrderMark.size()) : text;
}

} // namespace

std::optional<Seal> sealOf(std::string_view text) {
    text = withoutMark(text);
    for (std::size_t at = text.find(beginning); at != std::string_view::npos;
         at = text.find(beginning, at + 1)) {
        if (at > 0 && text[at - 1] != '\n')
            continue;
        auto found = readSeal(text.substr(at, text.find('\n', at) - at));
        if (!found)
            continue;
        found->place = {static_cast<int>(std::ranges::count(text.substr(0, at), '\n')) + 1, 1};
        return found;
    }
    return std::nullopt;
}

std::string sealed(const std::string &text, const Seal &seal) {
    const std::string plain = withoutSeal(text);
    const std::size_t mark = plain.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    const std::size_t firstEnd = plain.find('\n');
    const bool hasReturns =
        firstEnd != std::string::npos && firstEnd > 0 && plain[firstEnd - 1] == '\r';
    const std::string end = hasReturns ? "\r\n" : "\n";
    return plain.substr(0, mark) + std::string(beginning) + std::to_string(seal.revision) +
           std::string(middle) + seal.fingerprint + '.' + end + std::string(advice) + end +
           plain.substr(mark);
}

std::string withoutSeal(std::string_view text) {
    const std::string_view body = withoutMark(text);
    std::string plain(text.substr(0, text.size() - body.size()));
    bool isAfterSeal = false;
    forEachLine(body, [&](std::string_view line) {
        const bool isAdvice = isAfterSeal && withoutEnd(line) == advice;
        isAfterSeal = readSeal(line).has_value();
        if (!isAfterSeal && !isAdvice)
            plain += line;
    });
    return plain;
}

} // namespace updatefacts
