// SPDX-License-Identifier: MIT
#include "retail/ledger/LedgerTables.h"

#include "document/files/IoError.h"
#include "retail/database/Database.h"

#include <array>

namespace updatefacts {

namespace {

/// %1: a whole number of 64 bits, %2: what a shared ledger keeps besides.
constexpr std::array ledgerTables = {
    "CREATE TABLE plan (identity TEXT, said TEXT, proof TEXT, volume_pages INTEGER, "
    "volumes INTEGER)",
    "CREATE TABLE volumes (number %1 PRIMARY KEY, file TEXT, hash TEXT, pages INTEGER, "
    "labels %1%2)",
    "CREATE TABLE labels (number %1 PRIMARY KEY, table_file TEXT, sheet TEXT, row INTEGER, "
    "gtin TEXT, model TEXT, file TEXT, item TEXT, price TEXT, unit_price TEXT, aisle TEXT, "
    "copy INTEGER, disclosure TEXT, fingerprint TEXT, disclosure_id TEXT, revision INTEGER, "
    "state TEXT, design TEXT, language TEXT, volume %1 REFERENCES volumes (number), "
    "page INTEGER, place INTEGER, proofed INTEGER)",
    "CREATE TABLE codes (fingerprint TEXT, volume %1, payload TEXT NOT NULL, "
    "PRIMARY KEY (fingerprint, volume))"};

constexpr const char *sharedColumns =
    ", store TEXT NOT NULL, entered TIMESTAMPTZ NOT NULL DEFAULT now()";

constexpr std::array sharedTables = {
    "CREATE TABLE stores (name TEXT PRIMARY KEY, place TEXT NOT NULL, "
    "since TIMESTAMPTZ NOT NULL DEFAULT now())",
    "CREATE TABLE claims (volume BIGINT PRIMARY KEY, store TEXT NOT NULL, "
    "since TIMESTAMPTZ NOT NULL DEFAULT now())",
    "CREATE TABLE about (version INTEGER NOT NULL)"};

[[noreturn]] void failNoLedger(const Database &database) {
    throw IoError(
        argument::phrase("", "failed.no_ledger", {argument::plain("file", database.shown())}));
}

void checkVersion(const Database &database, QSqlQuery query) {
    const int version = query.next() ? query.value(0).toInt() : 0;
    if (version == 0)
        failNoLedger(database);
    if (version != ledgerVersion)
        throw IoError(argument::phrase("", "failed.ledger_version",
                                       {argument::plain("file", database.shown())}));
}

bool answersYes(QSqlQuery query) {
    return query.next() && query.value(0).toBool();
}

bool hasSharedTables(const Database &database) {
    return answersYes(database.run(QStringLiteral("SELECT to_regclass('about') IS NOT NULL")));
}

void makeTables(Database &database, const char *number, const char *more) {
    for (const char *table : ledgerTables)
        database.run(QString::fromLatin1(table)
                         .replace(QStringLiteral("%1"), QLatin1String(number))
                         .replace(QStringLiteral("%2"), QLatin1String(more)));
}

void insertPlan(Database &database, const RunPlan &plan) {
    database.run(QStringLiteral("INSERT INTO plan VALUES (?, ?, ?, ?, 0)"),
                 {QString::fromStdString(plan.identity), QString::fromStdString(plan.said),
                  QString::fromStdString(plan.proof), plan.volumePages});
}

/// One store after the other, until the transaction ends.
void waitForOthers(Database &database) {
    constexpr int making = 0x55464C47; // "UFLG"
    database.run(QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(making));
}

} // namespace

void makeLedger(Database &database, const RunPlan &plan) {
    Transaction transaction(database);
    makeTables(database, "INTEGER", "");
    insertPlan(database, plan);
    database.run(QStringLiteral("PRAGMA user_version=%1").arg(ledgerVersion));
    transaction.commit();
}

bool isBlank(Database &database) {
    return answersYes(database.run(QStringLiteral("SELECT count(*) = 0 FROM sqlite_schema")));
}

void checkLedger(Database &database) {
    checkVersion(database, database.run(QStringLiteral("PRAGMA user_version")));
}

void makeSharedLedger(Database &database, const std::string &schema) {
    Transaction transaction(database);
    waitForOthers(database);
    if (!hasSharedTables(database)) {
        const QString name = QString::fromStdString(schema);
        if (!answersYes(database.run(
                QStringLiteral("SELECT count(*) > 0 FROM pg_namespace WHERE nspname = '%1'")
                    .arg(name))))
            database.run(QStringLiteral("CREATE SCHEMA \"%1\"").arg(name));
        makeTables(database, "BIGINT", sharedColumns);
        for (const char *table : sharedTables)
            database.run(QString::fromLatin1(table));
        database.run(QStringLiteral("INSERT INTO about VALUES (%1)").arg(ledgerVersion));
    }
    transaction.commit();
}

void keepPlan(Database &database, const RunPlan &plan) {
    Transaction transaction(database);
    waitForOthers(database);
    if (!answersYes(database.run(QStringLiteral("SELECT count(*) > 0 FROM plan"))))
        insertPlan(database, plan);
    transaction.commit();
}

void checkSharedLedger(Database &database) {
    if (!hasSharedTables(database))
        failNoLedger(database);
    checkVersion(database, database.run(QStringLiteral("SELECT version FROM about")));
}

} // namespace updatefacts
