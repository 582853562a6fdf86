// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// One record of a text with separators (RFC 4180, and what is written in its name).
struct CsvRecord {
    std::vector<std::string> cells;
    std::size_t length = 0; ///< bytes of the text, with the line end
    bool isOpen = false;    ///< a quote at the beginning of a cell is never closed
};

/// No record is longer (bytes).
inline constexpr std::size_t longestRecord = 1 << 20;

/// The record at the beginning of the text (UTF-8): cells in double quotes may hold separators,
/// line ends and doubled quotes; lines end with CR, LF or CR LF. Nothing where its end is still to
/// come. Where a quote is not closed in the longest record, it is a character as any other.
/// isEnd: no more text follows.
[[nodiscard]] std::optional<CsvRecord> parseRecord(std::string_view text, char separator,
                                                   bool isEnd);

/// The separator of the text's first lines: comma, semicolon, tab or pipe, whichever parts them
/// most evenly; a comma where none does. An Excel line "sep=;" decides.
[[nodiscard]] char separatorOf(std::string_view text);

/// The length of a line "sep=;" at the beginning, with its end; 0: there is none.
[[nodiscard]] std::size_t separatorLine(std::string_view text);

} // namespace updatefacts
