// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Place.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace updatefacts {

/// A UTF-8 text with its lines, to tell places: bytes into lines and columns of code points.
/// Each answer takes the same short time, however long the text or its lines are.
class SourceText {
  public:
    /// text must outlive this.
    explicit SourceText(std::string_view text);

    [[nodiscard]] std::string_view text() const { return m_text; }
    /// The offset of a line's byte column, both from 0; a byte order mark is not counted.
    [[nodiscard]] std::size_t offset(std::size_t line, std::size_t column) const;
    [[nodiscard]] Place placeOf(std::size_t offset) const;
    /// The offset of a place in this text; the other way round than placeOf.
    [[nodiscard]] std::size_t offsetOf(Place place) const;

  private:
    [[nodiscard]] std::size_t codePointsBefore(std::size_t offset) const;

    std::string_view m_text;
    std::size_t m_start;               ///< length of the byte order mark
    std::vector<std::size_t> m_lines;  ///< offset of each line's first byte
    std::vector<std::size_t> m_counts; ///< code points before every 64th byte
};

} // namespace updatefacts
