// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "retail/library/LibraryEntry.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <string>
#include <vector>

class QSqlQuery;

namespace updatefacts {

/// The columns of table entries with the members of an entry, in the order of entryValues.
inline constexpr const char *entryColumns =
    "file, fingerprint, disclosure, revision, gtins, model, manufacturer, product, state, until, "
    "has_error, changed, markets, findings, is_newest";
/// What entryAt() reads: texts as the UTF-8 they are stored in, which Qt leaves as it is.
inline constexpr const char *entryValues =
    "entries.file, CAST(entries.fingerprint AS BLOB), CAST(entries.disclosure AS BLOB), "
    "entries.revision, CAST(entries.gtins AS BLOB), CAST(entries.model AS BLOB), "
    "CAST(entries.manufacturer AS BLOB), CAST(entries.product AS BLOB), "
    "CAST(entries.state AS BLOB), CAST(entries.until AS BLOB), entries.has_error, "
    "CAST(entries.changed AS BLOB), CAST(entries.markets AS BLOB), entries.findings, "
    "entries.is_newest";
/// How many they are.
inline constexpr int entryColumnCount = 15;
/// The columns of tables findings and changes that findingAt() reads.
inline constexpr const char *findingColumns =
    "severity, rule, message, line, col, pointer, arguments";

/// The entry of a row whose columns from `first` on are entryValues.
[[nodiscard]] LibraryEntry entryAt(const QSqlQuery &row, int first = 0);
/// The finding of a row whose columns from `first` on are findingColumns; without its file.
[[nodiscard]] Finding storedFindingAt(const QSqlQuery &row, int first);
/// Binds the members of an entry, in the order of entryColumns.
void bindEntry(QSqlQuery &query, const LibraryEntry &entry);
/// Binds a finding, in the order of findingColumns.
void bindFinding(QSqlQuery &query, const Finding &finding);

/// Names of files as they are stored: any bytes.
[[nodiscard]] inline QByteArray storedName(const std::string &name) {
    return QByteArray::fromStdString(name);
}
[[nodiscard]] inline QString stored(const std::string &text) {
    return QString::fromStdString(text);
}
/// Days since 1970.
[[nodiscard]] inline qint64 dayNumber(std::chrono::sys_days day) {
    return day.time_since_epoch().count();
}
[[nodiscard]] std::string joinedWords(const std::vector<std::string> &words);

} // namespace updatefacts
