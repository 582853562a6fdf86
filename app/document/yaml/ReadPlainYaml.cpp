// SPDX-License-Identifier: MIT
#include "document/yaml/ReadPlainYaml.h"

#include "document/text/AsciiText.h"
#include "document/text/ForbiddenCharacter.h"
#include "document/yaml/ResolveScalar.h"

#include <algorithm>

namespace updatefacts {

namespace {

constexpr std::size_t longest = 32 * 1024; ///< bytes of a text that keeps all limits
constexpr std::size_t longestKey = 100;
constexpr std::size_t deepest = 8;

/// How many of the characters the text begins with are of a kind.
template<typename IsOfKind>
std::size_t lengthOf(std::string_view text, IsOfKind isOfKind) {
    return static_cast<std::size_t>(std::ranges::find_if_not(text, isOfKind) - text.begin());
}

class PlainReader {
  public:
    explicit PlainReader(const SourceText &source) : m_source(source), m_text(source.text()) {}

    std::optional<Value> read() {
        nextLine();
        std::optional<Value> root = map(0, 0);
        return m_at == m_text.size() ? std::move(root) : std::nullopt;
    }

  private:
    /// Goes to the next line that says something: m_indent spaces stand before m_at.
    void nextLine() {
        while (m_at < m_text.size()) {
            const std::string_view line = m_text.substr(m_at, m_text.find('\n', m_at) - m_at);
            m_indent = lengthOf(line, [](char c) { return c == ' '; });
            const bool isComment = m_indent < line.size() && line[m_indent] == '#';
            if (!line.empty() && !isComment) {
                m_at += m_indent;
                return;
            }
            m_at = std::min(m_at + line.size() + 1, m_text.size());
        }
        m_indent = 0;
    }

    [[nodiscard]] bool isAt(std::string_view what) const {
        return m_text.substr(m_at, what.size()) == what;
    }
    [[nodiscard]] bool isAtEndOfLine() const { return m_at == m_text.size() || isAt("\n"); }

    /// The map whose lines are indented so; nothing also where it has none.
    std::optional<Value> map(std::size_t indent, std::size_t depth) {
        Value value;
        value.kind = Value::Kind::map;
        value.place = m_source.placeOf(m_at);
        if (m_indent != indent || depth == deepest)
            return std::nullopt;
        while (m_at < m_text.size() && m_indent == indent) {
            Member member{key(), {}, {}};
            if (member.key.empty() || value.find(member.key))
                return std::nullopt;
            member.keyPlace = m_source.placeOf(m_at);
            m_at += member.key.size() + 1;
            std::optional<Value> of = valueOf(indent, depth);
            if (!of)
                return std::nullopt;
            member.value = *std::move(of);
            value.map.push_back(std::move(member));
        }
        if (value.map.empty() || (m_at < m_text.size() && m_indent > indent))
            return std::nullopt;
        return value;
    }

    /// "product_name", where a colon follows; else "".
    [[nodiscard]] std::string key() const {
        const std::string_view rest = m_text.substr(m_at, longestKey);
        const std::size_t length =
            lengthOf(rest, [](char c) { return isAsciiLetterOrDigit(c) || c == '_'; });
        const std::string_view key = rest.substr(0, length);
        const bool isKey = length < rest.size() && rest[length] == ':' &&
                           resolveScalar(std::string(key), false, {}).kind == Value::Kind::text;
        return std::string(isKey ? key : "");
    }

    /// What follows a key's colon.
    std::optional<Value> valueOf(std::size_t indent, std::size_t depth) {
        if (isAtEndOfLine()) {
            nextLine();
            return map(indent + 2, depth + 1);
        }
        if (!isAt(" "))
            return std::nullopt;
        ++m_at;
        std::optional<Value> value = isAt("[") ? list() : scalar();
        if (!value || !isAtEndOfLine())
            return std::nullopt;
        m_at = std::min(m_at + 1, m_text.size());
        nextLine();
        return value;
    }

    std::optional<Value> list() {
        Value value;
        value.kind = Value::Kind::list;
        value.place = m_source.placeOf(m_at++);
        for (;;) {
            std::optional<Value> item = scalar();
            if (!item)
                return std::nullopt;
            value.list.push_back(*std::move(item));
            const bool isLast = isAt("]");
            if (!isLast && !isAt(", "))
                return std::nullopt;
            m_at += isLast ? 1 : 2;
            if (isLast)
                return value;
        }
    }

    std::optional<Value> scalar() {
        const Place place = m_source.placeOf(m_at);
        if (isAt("\"")) {
            const std::size_t end = m_text.find_first_of("\"\\\n", m_at + 1);
            if (end == std::string_view::npos || m_text[end] != '"')
                return std::nullopt;
            const std::string_view inside = m_text.substr(m_at + 1, end - m_at - 1);
            m_at = end + 1;
            if (findForbiddenInScalar(inside))
                return std::nullopt;
            return resolveScalar(std::string(inside), true, place);
        }
        const std::string_view word =
            m_text.substr(m_at, lengthOf(m_text.substr(m_at), [](char c) {
                              return isAsciiLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
                          }));
        if (word.empty() || !isAsciiLetterOrDigit(word.front()))
            return std::nullopt;
        m_at += word.size();
        Value value = resolveScalar(std::string(word), false, place);
        if (value.kind == Value::Kind::null)
            return std::nullopt;
        return value;
    }

    const SourceText &m_source;
    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_indent = 0; ///< of the line
};

} // namespace

std::optional<Value> readPlainYaml(const SourceText &source) {
    const std::string_view text = source.text();
    if (text.size() > longest || text.find_first_of("\t\r") != std::string_view::npos)
        return std::nullopt;
    return PlainReader(source).read();
}

} // namespace updatefacts
