// SPDX-License-Identifier: MIT
#include "document/yaml/ScalarSource.h"

#include <algorithm>

namespace updatefacts {

namespace {

using Style = ScalarSource::Style;
constexpr std::string_view blanks = " \t\r\n";

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

/// A plain scalar has no escapes: its value stands in the source, apart from the blanks and line
/// ends that were folded.
std::size_t endOfPlain(std::string_view text, std::size_t offset, std::string_view value) {
    std::size_t at = offset;
    for (const char c : value) {
        const bool isBlank = blanks.find(c) != std::string_view::npos;
        if (!isBlank)
            at = text.find_first_not_of(blanks, at);
        if (at >= text.size())
            return text.size();
        if (!isBlank || blanks.find(text[at]) != std::string_view::npos)
            ++at;
    }
    return at;
}

/// The columns a block scalar's lines are indented by, from its header and first line that is not
/// blank (YAML 1.2 section 8.1.1.1); header ends where the header line ends.
std::size_t blockIndent(std::string_view header, std::string_view body, int indent) {
    const std::size_t digit = header.substr(0, 3).find_first_of("123456789");
    if (digit != std::string_view::npos)
        return static_cast<std::size_t>(std::max(indent, 0) + (header[digit] - '0'));
    const std::size_t first = body.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return std::string_view::npos;
    const std::size_t line = body.find_last_of('\n', first);
    const std::size_t found = first - (line == std::string_view::npos ? 0 : line + 1);
    return static_cast<int>(found) > indent ? found : std::string_view::npos;
}

std::size_t endOfBlock(std::string_view text, std::size_t offset, int indent) {
    std::size_t lineEnd = std::min(text.find('\n', offset), text.size());
    const std::string_view header = text.substr(offset, lineEnd - offset);
    std::size_t end = offset + header.substr(0, header.find_last_not_of(blanks) + 1).size();
    const std::size_t needed =
        blockIndent(header, text.substr(std::min(lineEnd + 1, text.size())), indent);
    while (lineEnd < text.size()) {
        const std::size_t begin = lineEnd + 1;
        lineEnd = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text.substr(begin, lineEnd - begin);
        if (line.find_first_not_of(blanks) == std::string_view::npos)
            continue;
        if (line.find_first_not_of(' ') < needed)
            break;
        end = begin + line.size() - (line.ends_with('\r') ? 1 : 0);
    }
    return end;
}

} // namespace

ScalarSource locateScalar(std::string_view text, std::size_t offset, std::string_view value,
                          bool quoted, int indent) {
    ScalarSource source{styleAt(text, offset, quoted), offset, offset, true};
    switch (source.style) {
    case Style::plain:
        source.end = endOfPlain(text, offset, value);
        break;
    case Style::block:
        source.end = endOfBlock(text, offset, indent);
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

std::string_view nullWordAt(std::string_view text, std::size_t offset) {
    for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
        if (text.substr(offset).starts_with(word)) {
            const std::string_view rest = text.substr(offset + word.size());
            const bool ends = rest.empty() || std::string_view(" \t\r\n,]}:").find(rest[0]) !=
                                                  std::string_view::npos;
            return ends ? word : std::string_view();
        }
    }
    return {};
}

} // namespace updatefacts
