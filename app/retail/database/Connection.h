// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Fault.h"

#include <optional>
#include <string>
#include <string_view>

namespace updatefacts {

/// How to reach a database.
struct Connection {
    std::string driver{}; ///< as Qt SQL names it: QSQLITE, QPSQL, QODBC
    std::string database{}, host{}, user{};
    int port = 0;
    std::string options{};      ///< as of QSqlDatabase::setConnectOptions()
    std::string passwordFile{}; ///< empty: the password comes from the environment
    std::string schema{};       ///< of PostgreSQL; empty: the user's own search path
};

/// Whether the text names a database and no file: "sqlite:", "postgresql:" or "odbc:" in front.
[[nodiscard]] bool isConnection(std::string_view text);

/// sqlite:FILE
/// postgresql:DATABASE or
/// postgresql://[USER@]HOST[:PORT]/DATABASE[?password_file=FILE&schema=NAME],
///   and what else libpq knows: &sslmode=verify-full, &host=FOLDER of a Unix socket
/// odbc:DSN or odbc:Driver=..;Server=..;UID=..[;password_file=FILE]
/// A fault where it cannot be read, or holds a password: whoever lists the machine's processes
/// reads command lines. Nothing of a password is in the fault.
[[nodiscard]] std::optional<Fault> parseConnection(std::string_view text, Connection &connection);

/// A fault where what Qt needs to talk to the database is not installed; it names the package.
[[nodiscard]] std::optional<Fault> missingDriver(const Connection &connection);

/// The password that the environment says in UPDATEFACTS_DB_PASSWORD; "": none.
[[nodiscard]] std::string databasePassword();

/// The first line of the connection's password file, where it names one, else what is given.
/// Throws IoError.
[[nodiscard]] std::string passwordOf(const Connection &connection, const std::string &given);

} // namespace updatefacts
