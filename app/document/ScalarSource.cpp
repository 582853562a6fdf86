// SPDX-License-Identifier: MIT
#include "document/ScalarSource.h"

#include <algorithm>

namespace updatefacts {

namespace {

using Style = ScalarSource::Style;

Style styleAt(std::string_view text, std::size_t offset, bool quoted) {
    if (!quoted || offset >= text.size())
        return Style::plain;
    switch (text[offset]) {
    case '"':
        return Style::doubleQuoted;
    case '\'':
        return Style::singleQuoted;
    default:
        return Style::block;
    }
}

/// The offset behind the closing mark, or npos (YAML 1.2 sections 7.3.1 and 7.3.2).
std::size_t endOfQuoted(std::string_view text, std::size_t offset, char mark) {
    for (std::size_t i = offset + 1; i < text.size(); ++i) {
        if (mark == '"' && text[i] == '\\')
            ++i;
        else if (text[i] == mark) {
            if (mark == '"' || i + 1 == text.size() || text[i + 1] != '\'')
                return i + 1;
            ++i;
        }
    }
    return std::string_view::npos;
}

} // namespace

ScalarSource locateScalar(std::string_view text, std::size_t offset, std::string_view value,
                          bool quoted) {
    ScalarSource source{styleAt(text, offset, quoted), offset, offset, true};
    switch (source.style) {
    case Style::plain:
    case Style::block:
        source.end = std::min(offset + value.size(), text.size());
        break;
    case Style::doubleQuoted:
    case Style::singleQuoted:
        source.end = endOfQuoted(text, offset, text[offset]);
        source.closed = source.end != std::string_view::npos;
        break;
    }
    return source;
}

bool hasColon(std::string_view text, std::size_t offset) {
    offset = text.find_first_not_of(" \t", offset);
    return offset != std::string_view::npos && text[offset] == ':';
}

} // namespace updatefacts
