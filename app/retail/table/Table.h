// SPDX-License-Identifier: MIT
#pragma once

#include "retail/cells/Cell.h"

#include <string>

namespace updatefacts {

/// How a table is to be read; what is empty is found out.
struct TableOptions {
    std::string sheet;     ///< of a workbook: its name
    std::string encoding;  ///< of a text: as ICU names it, "windows-1252"
    std::string separator; ///< of a text: one byte, or "tab"
    std::string query;     ///< of a database: SQL
    /// Of a database: what the environment says in UPDATEFACTS_DB_PASSWORD. The command line never
    /// carries one.
    std::string password;
};

/// A table that can be read, as often as one likes.
struct TableSource {
    enum class Kind { none, text, xlsx, ods, database };

    std::string name; ///< of the file, as the user wrote it, or the connection
    Kind kind = Kind::none;
    TableOptions options;
};

/// What a file or database connection is, by its contents and not by its name. What cannot be read
/// is an error, with what to export instead (.xls, .xlsb, .numbers, encrypted workbooks, web pages
/// that are named .xls, ...); its kind is then none. Throws IoError.
[[nodiscard]] TableSource openTable(const std::string &name, const TableOptions &options,
                                    Findings &findings);

/// Gives all rows that have something in them, in order, one at a time. Throws IoError.
void readTable(const TableSource &source, const RowTaker &take, const FindingTaker &tell);

/// The first rows, to propose a mapping from; findings are left for readTable().
[[nodiscard]] std::vector<TableRow> firstRows(const TableSource &source, std::size_t count = 200);

} // namespace updatefacts
