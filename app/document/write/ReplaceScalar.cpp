// SPDX-License-Identifier: MIT
#include "document/write/ReplaceScalar.h"

#include "document/text/DecodeUtf8.h"
#include "document/write/WriteScalar.h"

#include <algorithm>

namespace updatefacts {

namespace {

using Style = ScalarSource::Style;
/// The parts of a block text: "|-", "  # comment", the lines.
struct BlockParts {
    std::string_view indicators;
    std::string_view rest;
    std::string_view lineEnd;
    std::string_view body;
};

BlockParts partsOf(std::string_view text, const ScalarSource &source) {
    const std::size_t lineEnd = std::min(text.find('\n', source.begin), text.size());
    std::string_view header = text.substr(source.begin, lineEnd - source.begin);
    const bool isWindows = header.ends_with('\r');
    header = header.substr(0, header.find_last_not_of(" \t\r") + 1);
    const std::size_t length = std::min(header.find_first_not_of("|>+-0123456789"), header.size());
    const std::size_t bodyBegin = std::min(lineEnd + 1, source.end);
    return {header.substr(0, length), header.substr(length), isWindows ? "\r\n" : "\n",
            source.end > lineEnd ? text.substr(bodyBegin, source.end - bodyBegin) : ""};
}

bool needsNoEscape(std::string_view text) {
    for (; !text.empty(); text.remove_prefix(decodeUtf8(text).length))
        if (needsEscape(decodeUtf8(text).code))
            return false;
    return true;
}

bool fitsBlock(const Value &scalar) {
    std::string text = scalar.scalar;
    std::ranges::replace(text, '\n', ' ');
    return scalar.kind == Value::Kind::text && !text.empty() && text.front() != ' ' &&
           needsNoEscape(text);
}

std::size_t leadingSpaces(std::string_view body) {
    const std::size_t first = body.find_first_not_of(" \r\n");
    const std::size_t line = body.rfind('\n', first);
    return first - (line == std::string_view::npos ? 0 : line + 1);
}

std::string writeBlock(const BlockParts &old, std::string_view text, int indent) {
    const std::size_t columns = old.body.empty() ? static_cast<std::size_t>(std::max(indent, 0)) + 2
                                                 : leadingSpaces(old.body);
    std::string result = text.ends_with('\n') ? "|" : "|-";
    result += old.rest;
    text = text.substr(0, text.size() - (text.ends_with('\n') ? 1 : 0));
    for (std::size_t at = 0; at <= text.size();) {
        const std::string_view line = text.substr(at, text.find('\n', at) - at);
        result += old.lineEnd;
        if (!line.empty())
            result += std::string(columns, ' ');
        result += line;
        at += line.size() + 1;
    }
    return result;
}

std::string inSingleQuotes(std::string_view text) {
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? "''" : std::string(1, c);
    return result + '\'';
}

} // namespace

std::string replaceInStyle(std::string_view text, const ScalarSource &source, const Value &scalar,
                           int indent) {
    const bool isText = scalar.kind == Value::Kind::text;
    if (source.style == Style::singleQuoted && isText && needsNoEscape(scalar.scalar))
        return inSingleQuotes(scalar.scalar);
    if (source.style == Style::block && fitsBlock(scalar))
        return writeBlock(partsOf(text, source), scalar.scalar, indent);
    return replaceInOneLine(text, source, scalar);
}

std::string replaceInOneLine(std::string_view text, const ScalarSource &source,
                             const Value &scalar) {
    if (source.style != Style::block)
        return writeScalar(scalar);
    return writeScalar(scalar) + std::string(partsOf(text, source).rest);
}

} // namespace updatefacts
