// SPDX-License-Identifier: MIT
#include "publish/reference/Markdown.h"

#include "document/text/AsciiText.h"

#include <algorithm>
#include <cassert>

namespace updatefacts {

namespace {

/// Whether a character reference of HTML may begin with the text: "&lt;", "&#60;".
bool mayBeReference(std::string_view text) {
    return text.size() > 1 && text[0] == '&' && (text[1] == '#' || isAsciiLetterOrDigit(text[1]));
}

} // namespace

std::string markdownText(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (std::string_view("\\`*_[]<>|~").find(c) != std::string_view::npos ||
            mayBeReference(text.substr(i)))
            result += '\\';
        result += c == '\n' ? ' ' : c;
    }
    return result;
}

std::string markdownCode(std::string_view text) {
    std::string result = "`";
    for (const char c : text)
        result.append(c == '|' ? "\\" : "") += c; // a bar would end the cell of a table
    return result + '`';
}

void MarkdownTable::add(std::vector<std::string> cells) {
    assert(cells.size() == m_heads.size());
    m_rows.push_back(std::move(cells));
}

std::string MarkdownTable::text() const {
    if (m_rows.empty())
        return {};
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < m_heads.size(); ++i)
        if (std::ranges::any_of(m_rows, [&](const auto &row) { return !row[i].empty(); }))
            columns.push_back(i);
    const auto line = [&](const std::vector<std::string> &cells) {
        std::string result = "|";
        for (const std::size_t column : columns)
            result += ' ' + cells[column] + " |";
        return result + '\n';
    };
    std::string result = line(m_heads);
    result += line(std::vector<std::string>(m_heads.size(), "---"));
    for (const std::vector<std::string> &row : m_rows)
        result += line(row);
    return result + '\n';
}

} // namespace updatefacts
