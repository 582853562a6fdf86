// SPDX-License-Identifier: MIT
#include "retail/ledger/Ledger.h"

#include "retail/ledger/LedgerDatabase.h"

#include <QVariant>

namespace updatefacts {

SignedCodes Ledger::codes(int volume, const std::set<std::string> &fingerprints) const {
    QSqlQuery &query = m_state->database->kept(
        QStringLiteral("SELECT payload FROM codes WHERE fingerprint = ? "
                       "ORDER BY CASE WHEN volume = ? THEN 0 ELSE volume END LIMIT 1"));
    SignedCodes codes;
    for (const std::string &fingerprint : fingerprints) {
        query.bindValue(0, QString::fromStdString(fingerprint));
        query.bindValue(1, volume);
        m_state->database->run(query);
        if (query.next())
            codes.emplace(fingerprint, query.value(0).toString().toStdString());
        query.finish();
    }
    return codes;
}

void Ledger::keepCodes(int volume, const SignedCodes &codes) {
    if (codes.empty())
        return;
    Transaction transaction(*m_state->database);
    QSqlQuery &insert = m_state->database->kept(
        QStringLiteral("INSERT INTO codes VALUES (?, ?, ?) ON CONFLICT DO NOTHING"));
    for (const auto &[fingerprint, payload] : codes) {
        insert.bindValue(0, QString::fromStdString(fingerprint));
        insert.bindValue(1, volume);
        insert.bindValue(2, QString::fromStdString(payload));
        m_state->database->run(insert);
        insert.finish();
    }
    transaction.commit();
}

} // namespace updatefacts
