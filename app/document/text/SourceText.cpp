// SPDX-License-Identifier: MIT
#include "document/text/SourceText.h"

#include "document/text/DecodeUtf8.h"

#include <algorithm>

namespace updatefacts {

namespace {

constexpr std::size_t stride = 64; ///< bytes from one counted place to the next

} // namespace

SourceText::SourceText(std::string_view text)
    : m_text(text),
      m_start(text.starts_with("\xEF\xBB\xBF") ? 3 : 0), m_lines{m_start}, m_counts{0} {
    for (std::size_t at = text.find('\n'); at != std::string_view::npos;
         at = text.find('\n', at + 1))
        m_lines.push_back(at + 1);
    for (std::size_t at = 0; at + stride <= text.size(); at += stride)
        m_counts.push_back(m_counts.back() + countCodePoints(text.substr(at, stride)));
}

std::size_t SourceText::codePointsBefore(std::size_t offset) const {
    const std::size_t counted = offset / stride;
    const std::size_t from = counted * stride;
    return m_counts[counted] + countCodePoints(m_text.substr(from, offset - from));
}

std::size_t SourceText::offset(std::size_t line, std::size_t column) const {
    const std::size_t start = m_lines[std::min(line, m_lines.size() - 1)];
    return std::min(start + column, m_text.size());
}

Place SourceText::placeOf(std::size_t offset) const {
    offset = std::clamp(offset, m_start, m_text.size());
    const auto next = std::ranges::upper_bound(m_lines, offset);
    const std::size_t line = *(next - 1);
    const std::size_t column = offset - line < stride
                                   ? countCodePoints(m_text.substr(line, offset - line))
                                   : codePointsBefore(offset) - codePointsBefore(line);
    return {static_cast<int>(next - m_lines.begin()), static_cast<int>(column) + 1};
}

std::size_t SourceText::offsetOf(Place place) const {
    const auto line = static_cast<std::size_t>(std::max(place.line, 1)) - 1;
    const auto column = static_cast<std::size_t>(std::max(place.column, 1)) - 1;
    const std::size_t wanted = codePointsBefore(offset(line, 0)) + column;
    const auto counted = std::ranges::upper_bound(m_counts, wanted) - 1;
    std::size_t at = static_cast<std::size_t>(counted - m_counts.begin()) * stride;
    std::size_t count = *counted;
    while (at < m_text.size() && !(count == wanted && beginsCodePoint(m_text[at])))
        count += beginsCodePoint(m_text[at++]) ? 1 : 0;
    return at;
}

} // namespace updatefacts
