// SPDX-License-Identifier: MIT
#include "retail/database/Connection.h"

#include "document/files/ReadFile.h"

#include <QSqlDatabase>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace updatefacts {

namespace {

constexpr std::string_view sqlite = "sqlite:", postgresql = "postgresql:", odbc = "odbc:";

bool isPasswordKey(const QString &key) {
    static const std::array names = {u"password", u"passwd", u"pwd", u"pass", u"sslpassword"};
    const QString plain = key.trimmed();
    return std::ranges::any_of(names, [&](const char16_t *name) {
        return plain.compare(QStringView(name), Qt::CaseInsensitive) == 0;
    });
}

struct Driver {
    std::string_view name;
    const char *database, *package;
};

constexpr std::array drivers = {
    Driver{"QSQLITE", "SQLite", "libqt6sql6-sqlite"},
    Driver{"QPSQL", "PostgreSQL", "libqt6sql6-psql"},
    Driver{"QODBC", "ODBC", "libqt6sql6-odbc"},
};

/// Of a schema or a setting: what needs no quotes.
bool isName(std::string_view name) {
    constexpr std::size_t nameLength = 63; // NAMEDATALEN of PostgreSQL
    return name.size() <= nameLength && std::ranges::all_of(name, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
           });
}

Fault hasPassword() {
    return {"table.password", {}};
}

/// A setting as libpq reads it (PostgreSQL 15, 34.1.1.1): a value may have blanks and quotes.
QString settingOf(const QString &key, QString value) {
    value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return key + QLatin1String("='") + value + u'\'';
}

std::optional<Fault> parseSettings(const QUrlQuery &query, Connection &connection) {
    QStringList options;
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (isPasswordKey(key))
            return hasPassword();
        if (key == u"password_file")
            connection.passwordFile = value.toStdString();
        else if (key == u"schema")
            connection.schema = value.toStdString();
        else if (isName(key.toStdString()))
            options << settingOf(key, value);
        else
            return Fault{"table.connection", {}};
    }
    connection.options = options.join(u';').toStdString();
    return {};
}

std::optional<Fault> parsePostgresql(const QString &text, Connection &connection) {
    connection.driver = "QPSQL";
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return Fault{"table.connection", {}};
    if (!url.password().isEmpty())
        return hasPassword();
    connection.host = url.host().toStdString();
    connection.user = url.userName(QUrl::FullyDecoded).toStdString();
    connection.port = url.port(0);
    const QString path = url.path(QUrl::FullyDecoded);
    connection.database = path.mid(path.startsWith(u'/') ? 1 : 0).toStdString();
    if (std::optional<Fault> fault = parseSettings(QUrlQuery(url), connection))
        return fault;
    if (connection.database.empty() || connection.database.find('=') != std::string::npos ||
        !isName(connection.schema))
        return Fault{"table.connection", {}};
    return {};
}

std::optional<Fault> parseOdbc(const QString &text, Connection &connection) {
    connection.driver = "QODBC";
    QStringList kept;
    for (const QString &part : text.mid(qsizetype(odbc.size())).split(u';', Qt::SkipEmptyParts)) {
        const QString key = part.section(u'=', 0, 0).trimmed();
        const QString value = part.section(u'=', 1).trimmed();
        if (isPasswordKey(key))
            return hasPassword();
        if (key == u"password_file")
            connection.passwordFile = value.toStdString();
        else if (key.compare(u"uid", Qt::CaseInsensitive) == 0)
            connection.user = value.toStdString();
        else
            kept << part.trimmed();
    }
    connection.database = kept.join(u';').toStdString();
    if (connection.database.empty())
        return Fault{"table.connection", {}};
    return {};
}

} // namespace

bool isConnection(std::string_view text) {
    return text.starts_with(sqlite) || text.starts_with(postgresql) || text.starts_with(odbc);
}

std::optional<Fault> parseConnection(std::string_view text, Connection &connection) {
    const QString all = QString::fromUtf8(text);
    if (text.starts_with(postgresql))
        return parsePostgresql(all, connection);
    if (text.starts_with(odbc))
        return parseOdbc(all, connection);
    connection.driver = "QSQLITE";
    connection.database = text.substr(std::min(sqlite.size(), text.size()));
    connection.options = "QSQLITE_OPEN_READONLY";
    if (connection.database.empty())
        return Fault{"table.connection", {}};
    return {};
}

std::optional<Fault> missingDriver(const Connection &connection) {
    for (const Driver &driver : drivers)
        if (driver.name == connection.driver &&
            !QSqlDatabase::isDriverAvailable(QString::fromStdString(connection.driver)))
            return Fault{"table.no_driver",
                         {argument::plain("database", driver.database),
                          argument::plain("package", driver.package)}};
    return {};
}

std::string databasePassword() {
    const char *password = std::getenv("UPDATEFACTS_DB_PASSWORD");
    return password ? password : "";
}

std::string passwordOf(const Connection &connection, const std::string &given) {
    if (connection.passwordFile.empty())
        return given;
    constexpr std::size_t largestPassword = 4096; // bytes
    const std::string text = readFile(connection.passwordFile, largestPassword);
    return text.substr(0, text.find_first_of("\r\n"));
}

} // namespace updatefacts
