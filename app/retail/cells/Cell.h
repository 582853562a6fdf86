// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"

#include <functional>
#include <string>
#include <vector>

namespace updatefacts {

/// Where something stands in a table.
struct CellPlace {
    std::string file;
    std::string sheet; ///< of a workbook; empty: the table has none
    int row = 0;       ///< from 1, as the spreadsheet counts; 0: the whole table
    int column = 0;    ///< from 1; 0: the whole row
    bool operator==(const CellPlace &) const = default;
};

/// One cell of a table, as plain text.
struct Cell {
    enum class Kind { empty, text, number, date, boolean, error };

    Kind kind = Kind::empty;
    /// UTF-8. Numbers with a point and at most 15 digits, as spreadsheets keep them, and with the
    /// zeros in front that their format shows; dates as ISO 8601; TRUE or FALSE; "#N/A".
    std::string text{};
    bool uncalculated = false;  ///< a formula whose result the file does not hold
    std::string currency{};     ///< that its format shows beside a number: "€", "EUR"
    bool currencyFirst = false; ///< before the number

    bool operator==(const Cell &) const = default;
};

/// One row with something in it; without the empty cells at its end.
struct TableRow {
    std::string sheet; ///< of a workbook
    int row = 0;       ///< from 1, as the spreadsheet counts
    std::vector<Cell> cells;
    bool hidden = false;

    /// column: from 1; beyond the last: an empty one.
    [[nodiscard]] const Cell &at(int column) const;
};

/// Takes the next row; false: no more are wanted.
using RowTaker = std::function<bool(TableRow &&row)>;
using FindingTaker = std::function<void(Finding &&finding)>;

inline const Cell &TableRow::at(int column) const {
    static const Cell none;
    return column >= 1 && column <= std::ssize(cells) ? cells[static_cast<std::size_t>(column) - 1]
                                                      : none;
}

/// Spreadsheets have no more (XFD).
inline constexpr int mostColumns = 16384;

} // namespace updatefacts
