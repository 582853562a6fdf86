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

/// The columns of table entries that entryAt() reads, in its order.
inline constexpr const char *entryColumns =
    "entries.file, fingerprint, disclosure, revision, gtins, entries.model, manufacturer, product, "
    "state, until, has_error, changed, markets, findings, is_newest";
/// How many they are.
inline constexpr int entryColumnCount = 15;
/// The columns of tables findings and changes that findingAt() reads.
inline constexpr const char *findingColumns =
    "severity, rule, message, line, col, pointer, arguments";

/// The entry of a row whose first columns are entryColumns.
[[nodiscard]] LibraryEntry entryAt(const QSqlQuery &row);
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
