// SPDX-License-Identifier: MIT
#include "retail/ledger/LedgerDatabase.h"

#include "document/files/IoError.h"

#include <cstdio>
#include <utility>

namespace updatefacts {

namespace {

/// The key of the phrase that says a fault of a connection.
const char *phraseFor(const Fault &fault) {
    const std::string_view message = fault.message;
    return message == "table.password"    ? "failed.ledger_password"
           : message == "table.no_driver" ? "failed.no_driver"
                                          : "failed.shared_ledger";
}

[[noreturn]] void failOf(const Fault &fault) {
    throw IoError(argument::phrase("", phraseFor(fault), fault.arguments));
}

/// So that what is committed outlives a power cut, and that a machine or network that is gone is
/// noticed within a minute: its claims are free then.
void setSession(Database &database) {
    database.run(QStringLiteral("SELECT set_config('synchronous_commit', 'on', false) "
                                "WHERE current_setting('synchronous_commit') = 'off'"));
    for (const char *setting :
         {"tcp_keepalives_idle = 30", "tcp_keepalives_interval = 10", "tcp_keepalives_count = 3"})
        database.run(QStringLiteral("SET ") + QLatin1String(setting));
}

} // namespace

Ledger::State::~State() {
    database.reset();
    if (!file.empty())
        for (const char *ending : {"", "-wal", "-shm"})
            std::remove((file + ending).c_str());
}

void Ledger::State::readPlan() {
    QSqlQuery query = database->run(
        QStringLiteral("SELECT identity, said, proof, volume_pages FROM plan LIMIT 1"));
    if (!query.next())
        throw IoError(
            argument::phrase("", "failed.no_ledger", {argument::plain("file", database->shown())}));
    plan = {query.value(0).toString().toStdString(), query.value(1).toString().toStdString(),
            query.value(2).toString().toStdString(), query.value(3).toInt()};
}

bool isShared(const LedgerPlace &place) {
    return isConnection(place.name);
}

std::unique_ptr<Database> openLedgerFile(const std::string &file) {
    const Connection connection{
        .driver = "QSQLITE", .database = file, .options = "QSQLITE_BUSY_TIMEOUT=10000"};
    auto database = std::make_unique<Database>(connection, file, "failed.ledger");
    database->open();
    database->run(QStringLiteral("PRAGMA journal_mode=WAL"));
    database->run(QStringLiteral("PRAGMA synchronous=FULL"));
    return database;
}

std::unique_ptr<Database> openSharedLedger(const LedgerPlace &place, std::string &schema) {
    Connection connection;
    if (const auto fault = parseConnection(place.name, connection))
        failOf(*fault);
    if (connection.driver != "QPSQL")
        failOf({"table.connection", {}});
    if (const auto fault = missingDriver(connection))
        failOf(*fault);
    if (connection.schema.empty())
        connection.schema = "updatefacts";
    schema = connection.schema;
    auto database = std::make_unique<Database>(connection, place.name, "failed.ledger");
    database->open(passwordOf(connection, place.password));
    setSession(*database);
    return database;
}

} // namespace updatefacts
