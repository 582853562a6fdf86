// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Argument.h"

#include <string>

class QSqlError;

namespace updatefacts {

/// What a database says of a failure, for a sentence: its first line (hints follow), which can do
/// no harm on a terminal; where it says nothing, what its driver says.
[[nodiscard]] std::string databaseWords(const QSqlError &error);

/// {why}: the reason of a failure in plain words: the disk is full, permission denied, in use,
/// damaged ... SQLite's result codes (sqlite.org/rescode.html) and PostgreSQL's SQLSTATE (appendix
/// A of its manual) are known; of another one what the database says itself.
/// file: of an SQLite database; "": in memory, or another database.
[[nodiscard]] Argument reasonOfFailure(const QSqlError &error, const std::string &file);

/// Whether an SQLite file is no database, is damaged, or lacks a table or column of ours.
[[nodiscard]] bool meansDamage(const QSqlError &error);

} // namespace updatefacts
