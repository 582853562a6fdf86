// SPDX-License-Identifier: MIT
#include "label/content/PhraseText.h"

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

constexpr std::string_view firstStrongIsolate = "\u2068";
constexpr std::string_view popDirectionalIsolate = "\u2069";

std::string folded(std::string_view text) {
    std::string result;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!space)
            result += c;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (result.ends_with(' '))
        result.pop_back();
    return result;
}

std::string joinedBy(std::string_view between, const std::vector<std::string> &parts) {
    std::string result;
    for (const std::string &part : parts)
        if (!part.empty())
            result.append(result.empty() ? "" : between).append(part);
    return result;
}

} // namespace

std::string isolated(std::string_view text) {
    const std::string plain = folded(text);
    if (plain.empty())
        return plain;
    return std::string(firstStrongIsolate) + plain + std::string(popDirectionalIsolate);
}

std::string withoutIsolates(std::string_view text) {
    std::string result(text);
    for (const std::string_view mark : {firstStrongIsolate, popDirectionalIsolate})
        for (std::size_t at; (at = result.find(mark)) != std::string::npos;)
            result.erase(at, mark.size());
    return result;
}

std::string joined(const std::vector<std::string> &parts) {
    return joinedBy(" \u00b7 ", parts);
}

std::string spaced(const std::vector<std::string> &parts) {
    return joinedBy(" ", parts);
}

std::string unbroken(std::string_view text) {
    std::string result;
    for (const char c : text)
        c == ' ' ? result += "\u00a0" : result += c;
    return result;
}

std::string filled(std::string_view pattern, std::string_view name, std::string_view value) {
    std::string result(pattern);
    const std::string mark = '{' + std::string(name) + '}';
    if (const auto at = result.find(mark); at != std::string::npos)
        result.replace(at, mark.size(), value);
    return result;
}

std::string withoutScheme(std::string_view address) {
    for (const std::string_view scheme : {"https://", "mailto:"})
        if (address.starts_with(scheme))
            address.remove_prefix(scheme.size());
    if (address.ends_with('/'))
        address.remove_suffix(1);
    return std::string(address);
}

void addSentence(std::string &text, std::string_view sentence) {
    constexpr std::array<std::string_view, 3> marks = {".", "\u3002", "\u0964"};
    const bool isOver =
        std::ranges::any_of(marks, [&](std::string_view mark) { return text.ends_with(mark); });
    text.append(text.empty() ? "" : isOver ? " " : ". ").append(sentence);
}

} // namespace updatefacts
