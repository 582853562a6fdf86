// SPDX-License-Identifier: MIT
#include "document/yaml/CheckScalar.h"

#include "document/text/ForbiddenCharacter.h"
#include "document/text/ShortenText.h"
#include "document/yaml/ResolveQuoted.h"

#include <algorithm>
#include <cctype>

namespace updatefacts {

namespace {

constexpr std::size_t maximumScalar = 64 * 1024; ///< bytes
constexpr std::size_t maximumKey = 256;          ///< bytes

std::string_view writtenIn(std::string_view text, const ScalarSource &source) {
    return text.substr(source.begin, source.end - source.begin);
}

bool isInQuotes(const ScalarSource &source) {
    return source.style == ScalarSource::Style::singleQuoted ||
           source.style == ScalarSource::Style::doubleQuoted;
}

std::optional<Fault> checkLength(const ScalarNode &node) {
    if (node.value.size() > maximumScalar)
        return Fault{"yaml.too_long"};
    if (node.isKey && node.value.size() > maximumKey)
        return Fault{"yaml.long_key"};
    return std::nullopt;
}

/// A text in quotes may go on in the next line only when that is indented (YAML 1.2 section 6.1):
/// where a closing mark is forgotten, it would swallow the fields down to the next mark.
std::optional<Fault> checkIndent(std::string_view text, const ScalarNode &node) {
    if (!node.isKey && node.column <= node.indent)
        return Fault{"yaml.unindented_text:value"};
    if (!isInQuotes(node.source))
        return std::nullopt;
    const std::string_view written = writtenIn(text, node.source);
    for (std::size_t at = written.find('\n'); at != std::string_view::npos;
         at = written.find('\n', at + 1)) {
        const std::size_t first = written.find_first_not_of(' ', at + 1);
        const bool isBlank = written.find_first_of("\r\n", first) == first;
        if (!isBlank && static_cast<int>(first - at) - 1 <= node.indent)
            return Fault{"yaml.unindented_text:quotes"};
    }
    return std::nullopt;
}

/// The first escape of the written text that stands for a forbidden character: "\u202E".
std::string forbiddenEscape(std::string_view written) {
    for (std::size_t at = written.find('\\'); at < written.size(); at = written.find('\\', at)) {
        const std::string escape(written.substr(at, lengthOfEscape(written.substr(at))));
        if (findForbiddenInScalar(resolveQuoted('"' + escape + '"')))
            return escape;
        at += escape.size();
    }
    return "\\";
}

/// What the file does not hold an escape can ("\u202E"); a key must be one line.
std::optional<Fault> checkCharacters(std::string_view text, const ScalarNode &node) {
    const bool hasEscapes = node.source.style == ScalarSource::Style::doubleQuoted;
    if (auto found = hasEscapes ? findForbiddenInScalar(node.value) : std::nullopt) {
        const bool isBidi = std::string_view(found->fault.message).starts_with("yaml.bidi");
        found->fault.message =
            isBidi ? "yaml.bidi_control:escape" : "yaml.control_character:escape";
        const std::string escape = forbiddenEscape(writtenIn(text, node.source));
        found->fault.arguments.push_back(argument::plain("escape", escape));
        return found->fault;
    }
    if (node.isKey && node.value.find_first_of("\t\r\n") != std::string_view::npos)
        return Fault{"yaml.control_character:key"};
    return std::nullopt;
}

} // namespace

std::optional<Fault> checkScalar(std::string_view text, const ScalarNode &node) {
    if (!node.source.closed)
        return Fault{"yaml.unclosed_quote:here"};
    if (auto fault = checkLength(node))
        return fault;
    if (node.isKey && !hasColon(text, node.source.end))
        return Fault{"yaml.missing_colon", {argument::text("key", node.value)}};
    if (auto fault = checkIndent(text, node))
        return fault;
    return checkCharacters(text, node);
}

std::optional<Fault> findTextInComment(std::string_view text, std::size_t end) {
    const std::size_t sign = text.find_first_not_of(" \t", end);
    if (sign == std::string_view::npos || text[sign] != '#')
        return std::nullopt;
    const std::string_view line = text.substr(sign, text.find_first_of("\r\n", sign) - sign);
    const auto isOfWord = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) > 127;
    };
    const std::string word(line.substr(0, line.find_first_of(" \t")));
    if (std::ranges::none_of(word, isOfWord)) // a line of signs, or a blank as before a remark
        return std::nullopt;
    return Fault{
        "yaml.text_in_comment",
        {argument::plain("comment", shortenText(std::string(line))), argument::text("word", word)}};
}

bool goesOverLines(std::string_view text, const ScalarSource &source) {
    return isInQuotes(source) && writtenIn(text, source).find('\n') != std::string_view::npos;
}

} // namespace updatefacts
