// SPDX-License-Identifier: MIT
#include "retail/library/FilterLibrary.h"

#include "retail/library/EntryRow.h"
#include "retail/library/FoldName.h"
#include "retail/library/IndexDatabase.h"

#include <QVariant>

#include <sstream>

namespace updatefacts {

namespace {

/// Conditions and what fills their blanks.
struct Where {
    QStringList conditions{QStringLiteral("1")};
    QVariantList values;

    void add(const QString &condition) { conditions.append(condition); }
    void add(const QString &condition, const QVariant &value) {
        conditions.append(condition);
        values.append(value);
    }
    [[nodiscard]] QString sql() const {
        return QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    }
};

Where whereOf(const LibraryFilter &filter) {
    Where where;
    std::istringstream words(foldedName(filter.text));
    for (std::string word; words >> word;)
        where.add(QStringLiteral("instr(searched, ?) > 0"), stored(word));
    if (!filter.states.empty()) {
        QStringList blanks;
        for (const std::string &state : filter.states) {
            blanks.append(QStringLiteral("?"));
            where.values.append(stored(state));
        }
        where.add(QStringLiteral("state IN (%1)").arg(blanks.join(QLatin1Char(','))));
    }
    if (!filter.manufacturer.empty())
        where.add(QStringLiteral("manufacturer_folded = ?"),
                  stored(foldedName(filter.manufacturer)));
    if (filter.onlyNewest)
        where.add(QStringLiteral("is_newest"));
    if (filter.onlyWithFindings)
        where.add(QStringLiteral("findings > 0"));
    if (filter.onlyWithErrors)
        where.add(QStringLiteral("has_error"));
    return where;
}

const char *columnOf(LibraryColumn column) {
    switch (column) {
    case LibraryColumn::product:
        return "product_folded";
    case LibraryColumn::manufacturer:
        return "manufacturer_folded";
    case LibraryColumn::model:
        return "model";
    case LibraryColumn::state:
        return "state";
    case LibraryColumn::until:
        return "until_day";
    case LibraryColumn::findings:
        return "findings";
    case LibraryColumn::file:
        break;
    }
    return "file";
}

QSqlQuery ask(const Library &library, const QString &sql, const QVariantList &values) {
    return library.database().run(sql, values);
}

} // namespace

std::vector<LibraryEntry> entriesOf(const Library &library, const LibraryFilter &filter) {
    Where where = whereOf(filter);
    where.values << static_cast<qint64>(filter.count) << static_cast<qint64>(filter.first);
    const QLatin1String direction(filter.isDescending ? "DESC" : "ASC");
    QSqlQuery query =
        ask(library,
            QStringLiteral("SELECT %1 FROM entries%2 ORDER BY %3 %4, id %4 LIMIT ? OFFSET ?")
                .arg(QLatin1String(entryValues), where.sql(),
                     QLatin1String(columnOf(filter.sortedBy)), direction),
            where.values);
    std::vector<LibraryEntry> entries;
    while (query.next())
        entries.push_back(entryAt(query));
    return entries;
}

std::int64_t countOf(const Library &library, const LibraryFilter &filter) {
    const Where where = whereOf(filter);
    QSqlQuery query =
        ask(library, QStringLiteral("SELECT count(*) FROM entries") + where.sql(), where.values);
    return query.next() ? query.value(0).toLongLong() : 0;
}

std::map<std::string, std::int64_t> statesOf(const Library &library) {
    QSqlQuery query = library.database().run(
        QStringLiteral("SELECT CASE WHEN has_error THEN 'error' ELSE state END AS kind, count(*) "
                       "FROM entries WHERE is_newest GROUP BY kind"));
    std::map<std::string, std::int64_t> states;
    while (query.next())
        states[query.value(0).toString().toStdString()] = query.value(1).toLongLong();
    return states;
}

} // namespace updatefacts
