// SPDX-License-Identifier: MIT
#include "retail/database/Database.h"

#include "document/files/IoError.h"
#include "retail/database/DatabaseFailure.h"

#include <QSqlError>
#include <QUuid>

#include <utility>

namespace updatefacts {

QSqlDatabase databaseOf(const Connection &to, const QString &name) {
    QSqlDatabase database = QSqlDatabase::addDatabase(QString::fromStdString(to.driver), name);
    database.setDatabaseName(QString::fromStdString(to.database));
    database.setHostName(QString::fromStdString(to.host));
    database.setUserName(QString::fromStdString(to.user));
    if (to.port > 0)
        database.setPort(to.port);
    database.setConnectOptions(QString::fromStdString(to.options));
    return database;
}

Database::Database(Connection to, std::string shown, const char *failed)
    : m_connection(std::move(to)), m_shown(std::move(shown)), m_failed(failed),
      m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_database(databaseOf(m_connection, m_name)) {
}

Database::~Database() {
    m_kept.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Database::open(const std::string &password) {
    m_database.setPassword(QString::fromStdString(password));
    if (!m_database.open())
        fail(m_database.lastError());
    if (!m_connection.schema.empty())
        run(QStringLiteral("SET search_path TO \"%1\"")
                .arg(QString::fromStdString(m_connection.schema)));
}

QSqlQuery Database::prepared(const QString &sql) const {
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(query.lastError());
    return query;
}

QSqlQuery &Database::kept(const QString &sql) {
    const auto found = m_kept.find(sql);
    return found != m_kept.end() ? found->second : m_kept.emplace(sql, prepared(sql)).first->second;
}

void Database::run(QSqlQuery &query) const {
    if (!query.exec())
        fail(query.lastError());
}

QSqlQuery Database::run(const QString &sql, const QVariantList &values) const {
    if (!values.isEmpty()) {
        QSqlQuery query = prepared(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        run(query);
        return query;
    }
    QSqlQuery query(m_database); // PostgreSQL prepares nothing but queries and changes of rows
    query.setForwardOnly(true);
    if (!query.exec(sql))
        fail(query.lastError());
    return query;
}

void Database::fail(const QSqlError &error) const {
    const bool isFile = m_connection.driver == "QSQLITE" && m_connection.database != ":memory:";
    m_isDamaged = m_isDamaged || (isFile && meansDamage(error));
    throw IoError(
        argument::phrase("", m_failed,
                         {argument::plain("file", m_shown),
                          reasonOfFailure(error, isFile ? m_connection.database : std::string())}));
}

Transaction::Transaction(Database &database) : m_database(database) {
    m_database.run(m_database.isPostgresql() ? QStringLiteral("BEGIN")
                                             : QStringLiteral("BEGIN IMMEDIATE"));
}

Transaction::~Transaction() {
    if (m_isOpen)
        QSqlQuery(m_database.m_database).exec(QStringLiteral("ROLLBACK"));
}

void Transaction::commit() {
    m_database.run(QStringLiteral("COMMIT"));
    m_isOpen = false;
}

} // namespace updatefacts
