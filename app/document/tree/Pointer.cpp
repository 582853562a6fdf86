// SPDX-License-Identifier: MIT
#include "document/tree/Pointer.h"

namespace updatefacts {

namespace {

/// One token with "~1" and "~0" resolved; nothing when a "~" stands alone.
std::optional<std::string> unescaped(std::string_view token) {
    std::string result;
    for (std::size_t i = 0; i < token.size(); ++i) {
        if (token[i] != '~') {
            result += token[i];
            continue;
        }
        ++i;
        if (i == token.size() || (token[i] != '0' && token[i] != '1'))
            return std::nullopt;
        result += token[i] == '0' ? '~' : '/';
    }
    return result;
}

} // namespace

Pointer::Pointer(std::vector<std::string> tokens) : m_tokens(std::move(tokens)) {
}

std::optional<Pointer> Pointer::parse(std::string_view text) {
    std::vector<std::string> tokens;
    while (!text.empty()) {
        if (text.front() != '/')
            return std::nullopt;
        text.remove_prefix(1);
        const std::string_view token = text.substr(0, text.find('/'));
        auto plain = unescaped(token);
        if (!plain)
            return std::nullopt;
        tokens.push_back(std::move(*plain));
        text.remove_prefix(token.size());
    }
    return Pointer(std::move(tokens));
}

Pointer Pointer::child(std::string_view key) const {
    Pointer result = *this;
    result.m_tokens.emplace_back(key);
    return result;
}

Pointer Pointer::child(std::size_t index) const {
    return child(std::string_view(std::to_string(index)));
}

std::string Pointer::toString() const {
    std::string result;
    for (const std::string &token : m_tokens) {
        result += '/';
        for (const char c : token) {
            if (c == '~')
                result += "~0";
            else if (c == '/')
                result += "~1";
            else
                result += c;
        }
    }
    return result;
}

} // namespace updatefacts
