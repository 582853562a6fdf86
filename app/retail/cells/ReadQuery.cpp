// SPDX-License-Identifier: MIT
#include "retail/cells/ReadQuery.h"

#include "retail/cells/NumberFormat.h"
#include "retail/cells/TableFinding.h"
#include "retail/database/Database.h"
#include "retail/database/DatabaseFailure.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <QVariant>

#include <optional>
#include <string_view>

namespace updatefacts {

namespace {

std::string utf8(const QString &text) {
    return text.toUtf8().toStdString();
}

bool isReading(const QString &query) {
    const QString text = query.trimmed();
    for (const char16_t *word : {u"select", u"with", u"values", u"table"})
        if (text.startsWith(QStringView(word), Qt::CaseInsensitive))
            return true;
    return false;
}

Cell queryCell(const QVariant &value) {
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::Double:
    case QMetaType::Float:
        return {Cell::Kind::number, plainNumber(utf8(QString::number(value.toDouble(), 'g', 17))),
                false};
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return {Cell::Kind::number, utf8(value.toString()), false};
    case QMetaType::Bool:
        return {Cell::Kind::boolean, value.toBool() ? "TRUE" : "FALSE", false};
    case QMetaType::QDate:
    case QMetaType::QDateTime:
    case QMetaType::QTime:
        return {Cell::Kind::date, utf8(value.toString()), false};
    default:
        break;
    }
    std::string text = value.typeId() == QMetaType::QByteArray ? value.toByteArray().toStdString()
                                                               : utf8(value.toString());
    return {text.empty() ? Cell::Kind::empty : Cell::Kind::text, std::move(text), false};
}

/// One open connection, closed with it.
class Session {
  public:
    explicit Session(const Connection &to)
        : m_name(QUuid::createUuid().toString()), m_schema(QString::fromStdString(to.schema)),
          m_database(databaseOf(to, m_name)), m_isPostgresql(to.driver == "QPSQL") {}
    ~Session() {
        m_query.reset();
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// "" or why not.
    std::string ask(const std::string &password, const QString &text) {
        m_database.setPassword(QString::fromStdString(password));
        if (!m_database.open())
            return reason(m_database.lastError());
        m_query.emplace(m_database);
        if (m_isPostgresql &&
            !m_query->exec(QStringLiteral("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY")))
            return reason(m_query->lastError());
        if (!m_schema.isEmpty() &&
            !m_query->exec(QStringLiteral("SET search_path TO \"%1\"").arg(m_schema)))
            return reason(m_query->lastError());
        m_query->setForwardOnly(true);
        m_query->setNumericalPrecisionPolicy(QSql::HighPrecision);
        return m_query->exec(text) ? std::string() : reason(m_query->lastError());
    }
    /// "" or why it broke off.
    std::string giveRows(const RowTaker &take) {
        const int columns = m_query->record().count();
        TableRow names{{}, 1, {}, false};
        for (int i = 0; i < columns; ++i)
            names.cells.push_back({Cell::Kind::text, utf8(m_query->record().fieldName(i)), false});
        bool isWanted = take(std::move(names));
        for (int row = 2; isWanted && m_query->next(); ++row) {
            TableRow next{{}, row, {}, false};
            for (int i = 0; i < columns; ++i)
                next.cells.push_back(queryCell(m_query->value(i)));
            isWanted = take(std::move(next));
        }
        return reason(m_query->lastError());
    }

  private:
    static std::string reason(const QSqlError &error) {
        return error.type() == QSqlError::NoError ? std::string() : databaseWords(error);
    }

    QString m_name, m_schema;
    QSqlDatabase m_database;
    bool m_isPostgresql;
    std::optional<QSqlQuery> m_query;
};

std::optional<Fault> readRows(const DatabaseQuery &query, const RowTaker &take) {
    Connection connection;
    if (std::optional<Fault> fault = parseConnection(query.connection, connection))
        return fault;
    const QString text = QString::fromStdString(query.query);
    if (!isReading(text))
        return Fault{query.query.empty() ? "table.query:missing" : "table.query:no_select", {}};
    if (std::optional<Fault> fault = missingDriver(connection))
        return fault;
    Session session(connection);
    std::string why = session.ask(passwordOf(connection, query.password), text);
    if (why.empty())
        why = session.giveRows(take);
    if (why.empty())
        return {};
    return Fault{"table.database", {argument::plain("why", why)}};
}

} // namespace

void readQuery(const DatabaseQuery &query, const RowTaker &take, const FindingTaker &tell) {
    if (const std::optional<Fault> fault = readRows(query, take)) {
        const std::string kind = query.connection.substr(0, query.connection.find(':'));
        tell(tableFinding(Severity::error, fault->message, {kind, {}, 0, 0}, fault->arguments));
    }
}

} // namespace updatefacts
