// SPDX-License-Identifier: MIT
#include "document/SourceText.h"

#include <algorithm>

namespace updatefacts {

SourceText::SourceText(std::string_view text)
    : m_text(text), m_start(text.starts_with("\xEF\xBB\xBF") ? 3 : 0), m_lines{m_start} {
    for (std::size_t i = m_start; i < text.size(); ++i)
        if (text[i] == '\n')
            m_lines.push_back(i + 1);
}

std::size_t SourceText::offset(std::size_t line, std::size_t column) const {
    const std::size_t start = m_lines[std::min(line, m_lines.size() - 1)];
    return std::min(start + column, m_text.size());
}

Place SourceText::placeOf(std::size_t offset) const {
    offset = std::min(std::max(offset, m_start), m_text.size());
    const auto next = std::ranges::upper_bound(m_lines, offset);
    const std::size_t start = *(next - 1);
    const auto isFirstByte = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    const std::string_view before = m_text.substr(start, offset - start);
    return {static_cast<int>(next - m_lines.begin()),
            static_cast<int>(std::ranges::count_if(before, isFirstByte)) + 1};
}

} // namespace updatefacts
