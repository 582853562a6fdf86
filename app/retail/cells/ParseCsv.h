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
/// come. A quote that is not closed in the longest record, or only in a later line within another
/// cell, is a character as any other: the record is then one line.
/// isEnd: no more text follows. width: cells of the record before, 0 for the first: a record of
/// several lines with just as many separators as that many rows would have is one line, too.
[[nodiscard]] std::optional<CsvRecord> parseRecord(std::string_view text, char separator,
                                                   bool isEnd, std::size_t width = 0);

/// The separator of the text's first lines: comma, semicolon, tab or pipe, whichever parts them
/// most evenly; a comma where none does. An Excel line "sep=;" decides.
[[nodiscard]] char separatorOf(std::string_view text);

/// The length of a line "sep=;" at the beginning, with its end; 0: there is none.
[[nodiscard]] std::size_t separatorLine(std::string_view text);

} // namespace updatefacts
