// SPDX-License-Identifier: MIT
#include "retail/database/DatabaseFailure.h"

#include "document/files/ReasonOfError.h"

#include <QSqlError>

#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>

namespace updatefacts {

namespace {

constexpr int sqliteCannotOpen = 14, sqliteReadOnly = 8, sqlitePermission = 3, sqliteIo = 10;

/// A result of SQLite and the errno that says the same.
struct SqliteResult {
    int code, error;
};

constexpr std::array sqliteResults = {
    SqliteResult{5, EBUSY},      // SQLITE_BUSY
    SqliteResult{6, EBUSY},      // SQLITE_LOCKED
    SqliteResult{7, ENOMEM},     // SQLITE_NOMEM
    SqliteResult{sqliteIo, EIO}, // SQLITE_IOERR
    SqliteResult{13, ENOSPC}     // SQLITE_FULL
};

struct SqlState {
    const char *state;
    int error;
};

constexpr std::array sqlStates = {
    SqlState{"28000", EACCES}, // invalid_authorization_specification
    SqlState{"28P01", EACCES}, // invalid_password
    SqlState{"42501", EACCES}, // insufficient_privilege
    SqlState{"25006", EROFS},  // read_only_sql_transaction
    SqlState{"53100", ENOSPC}, // disk_full
    SqlState{"53200", ENOMEM}, // out_of_memory
    SqlState{"55P03", EBUSY},  // lock_not_available
};

/// Without what is extended.
int sqliteCode(const QSqlError &error) {
    return error.nativeErrorCode().toInt() & 0xFF;
}

/// Why a file cannot be opened to write, as errno; 0: it can.
int whyNotOpened(const std::filesystem::path &file) {
    std::error_code error;
    if (std::filesystem::exists(file, error))
        return ::access(file.c_str(), R_OK | W_OK) == 0 ? 0 : errno;
    const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : ".";
    return ::access(folder.c_str(), W_OK | X_OK) == 0 ? 0 : errno;
}

/// SQLite has one result for all that a disk cannot do.
bool areFilesLimited() {
    rlimit limit{};
    return ::getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
}

int errnoOfSqlite(const QSqlError &error, const std::string &file) {
    const int code = sqliteCode(error);
    if (code == sqliteIo && areFilesLimited())
        return EFBIG;
    if (code == sqliteCannotOpen || code == sqliteReadOnly || code == sqlitePermission)
        return whyNotOpened(file);
    for (const SqliteResult &result : sqliteResults)
        if (result.code == code)
            return result.error;
    return 0;
}

int errnoOfState(const QString &state) {
    for (const SqlState &known : sqlStates)
        if (state == QLatin1String(known.state))
            return known.error;
    return 0;
}

} // namespace

std::string databaseWords(const QSqlError &error) {
    constexpr qsizetype most = 300;
    const QString said = error.databaseText().trimmed();
    const QString text = said.isEmpty() ? error.driverText().trimmed() : said;
    QString line;
    for (const QChar c : text.section(u'\n', 0, 0).simplified().left(most))
        line += c.isPrint() ? c : QChar(u' ');
    while (line.endsWith(u'.'))
        line.chop(1);
    return line.toUtf8().toStdString();
}

bool meansDamage(const QSqlError &error) {
    const int code = sqliteCode(error);
    return code == 1 || code == 11 || code == 26; // SQLITE_ERROR, _CORRUPT, _NOTADB
}

Argument reasonOfFailure(const QSqlError &error, const std::string &file) {
    const int known =
        file.empty() ? errnoOfState(error.nativeErrorCode()) : errnoOfSqlite(error, file);
    if (known != 0)
        return reasonOfError(known);
    if (const int code = sqliteCode(error); !file.empty() && (code == 11 || code == 26))
        return argument::phrase("why", "why.damaged");
    return argument::phrase("why", "why.unknown", {argument::plain("error", databaseWords(error))});
}

} // namespace updatefacts
