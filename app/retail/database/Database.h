// SPDX-License-Identifier: MIT
#pragma once

#include "retail/database/Connection.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <map>
#include <string>

namespace updatefacts {

/// A connection of Qt SQL with that name, not open yet. Whoever made it removes it.
[[nodiscard]] QSqlDatabase databaseOf(const Connection &to, const QString &name);

/// An open database. Belongs to the thread that opened it. Every failure is an IoError whose phrase
/// has {file}, the database, and {why}, the reason (see reasonOfFailure()).
class Database {
  public:
    /// shown: the database in sentences. failed: the key of the phrase of a failure.
    Database(Connection to, std::string shown, const char *failed);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    void open(const std::string &password = {});

    /// A statement of one's own, which reads forwards only.
    [[nodiscard]] QSqlQuery prepared(const QString &sql) const;
    /// Prepared when it is first asked for, and the same one afterwards: to be finished before it
    /// is asked for again.
    [[nodiscard]] QSqlQuery &kept(const QString &sql);
    /// Runs what was prepared and bound.
    void run(QSqlQuery &query) const;
    /// Runs a statement whose blanks are filled with the values.
    QSqlQuery run(const QString &sql, const QVariantList &values = {}) const;

    /// Whether a failure came from a file that is no database of ours or is damaged.
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }
    [[nodiscard]] const std::string &shown() const { return m_shown; }
    [[nodiscard]] bool isPostgresql() const { return m_connection.driver == "QPSQL"; }

  private:
    friend class Transaction;
    [[noreturn]] void fail(const QSqlError &error) const;

    Connection m_connection;
    std::string m_shown;
    const char *m_failed;
    QString m_name; ///< of the connection, as Qt wants one
    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_kept;
    mutable bool m_isDamaged = false;
};

/// What is done to a database until commit(), or nothing of it. Of several processes one at a time
/// writes to an SQLite file: the others wait. By statements, as QSqlDatabase::commit() loses the
/// reason of a failure.
class Transaction {
  public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Throws IoError; nothing is done then.
    void commit();

  private:
    Database &m_database;
    bool m_isOpen = true;
};

} // namespace updatefacts
