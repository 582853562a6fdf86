// SPDX-License-Identifier: MIT
#include "retail/ledger/VolumeClaims.h"

#include "retail/database/Database.h"

#include <utility>

namespace updatefacts {

namespace {

/// The first value of a kept statement's first row.
bool askOnce(Database &database, const char *sql, const QVariantList &values) {
    QSqlQuery &query = database.kept(QString::fromLatin1(sql));
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    database.run(query);
    const bool answer = query.next() && query.value(0).toBool();
    query.finish();
    return answer;
}

} // namespace

VolumeClaims::VolumeClaims(Database &database, std::string store)
    : m_database(database), m_store(std::move(store)) {
    QSqlQuery query = m_database.run(QStringLiteral("SELECT 'volumes'::regclass::oid::bigint"));
    if (query.next()) // object numbers have no sign, keys of locks have one
        m_key = static_cast<std::int32_t>(static_cast<std::uint32_t>(query.value(0).toLongLong()));
}

bool VolumeClaims::lock(int volume) {
    return askOnce(m_database, "SELECT pg_try_advisory_lock(?, ?)", {m_key, volume});
}

bool VolumeClaims::isPrinted(int volume) {
    return askOnce(m_database, "SELECT count(*) > 0 FROM volumes WHERE number = ?", {volume});
}

VolumeClaim VolumeClaims::claim(int volume) {
    if (m_ours.contains(volume))
        return VolumeClaim::ours;
    if (!lock(volume))
        return isPrinted(volume) ? VolumeClaim::printed : VolumeClaim::others;
    m_ours.insert(volume);
    if (isPrinted(volume)) { // before it was locked: its store has given the lock back since
        release(volume);
        return VolumeClaim::printed;
    }
    m_database.run(QStringLiteral("INSERT INTO claims VALUES (?, ?, now()) ON CONFLICT (volume) "
                                  "DO UPDATE SET store = EXCLUDED.store, since = EXCLUDED.since"),
                   {volume, QString::fromStdString(m_store)});
    return VolumeClaim::ours;
}

void VolumeClaims::release(int volume) {
    if (m_ours.erase(volume) == 0)
        return;
    m_database.run(QStringLiteral("DELETE FROM claims WHERE volume = ? AND store = ?"),
                   {volume, QString::fromStdString(m_store)});
    (void)askOnce(m_database, "SELECT pg_advisory_unlock(?, ?)", {m_key, volume});
}

} // namespace updatefacts
