// SPDX-License-Identifier: MIT
#pragma once

#include "retail/cells/Cell.h"

#include <string>

namespace updatefacts {

/// What is asked of a database.
struct DatabaseQuery {
    std::string connection; ///< as of parseConnection()
    std::string query;      ///< SQL that begins with SELECT, WITH, VALUES or TABLE
    std::string password;   ///< from the environment; "": none
};

/// Reads the rows of a query's result, one at a time; the names of its columns are row 1. Nothing
/// is changed there: SQLite files are opened only to read, PostgreSQL is told so.
/// Throws IoError where a password file cannot be read.
void readQuery(const DatabaseQuery &query, const RowTaker &take, const FindingTaker &tell);

} // namespace updatefacts
