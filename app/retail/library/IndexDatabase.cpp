// SPDX-License-Identifier: MIT
#include "retail/library/IndexDatabase.h"

#include "document/files/IoError.h"

#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <array>
#include <filesystem>
#include <fstream>

namespace updatefacts {

namespace {

namespace fs = std::filesystem;

constexpr std::array tables = {
    "CREATE TABLE IF NOT EXISTS about (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS entries (id INTEGER PRIMARY KEY, file BLOB NOT NULL, "
    "fingerprint TEXT, disclosure TEXT, revision INTEGER, gtins TEXT, model TEXT, "
    "manufacturer TEXT, product TEXT, state TEXT, until TEXT, has_error INTEGER, changed TEXT, "
    "markets TEXT, findings INTEGER, is_newest INTEGER, size INTEGER, modified INTEGER, "
    "inode INTEGER, promise TEXT, until_day INTEGER, checked INTEGER, again INTEGER, name BLOB, "
    "product_folded TEXT, manufacturer_folded TEXT, searched TEXT)",
    "CREATE TABLE IF NOT EXISTS gtins (gtin TEXT NOT NULL, entry INTEGER NOT NULL)",
    "CREATE TABLE IF NOT EXISTS models (model TEXT NOT NULL, folded TEXT NOT NULL, "
    "entry INTEGER NOT NULL)",
    "CREATE TABLE IF NOT EXISTS findings (entry INTEGER NOT NULL, severity INTEGER, rule TEXT, "
    "message TEXT, line INTEGER, col INTEGER, pointer TEXT, arguments BLOB)",
    "CREATE TABLE IF NOT EXISTS changes (file BLOB, severity INTEGER, rule TEXT, message TEXT, "
    "line INTEGER, col INTEGER, pointer TEXT, arguments BLOB)",
    "CREATE INDEX IF NOT EXISTS entries_file "
    "ON entries (file, size, modified, inode, checked, again)",
    "CREATE INDEX IF NOT EXISTS entries_name ON entries (name)",
    "CREATE INDEX IF NOT EXISTS entries_fingerprint ON entries (fingerprint)",
    "CREATE INDEX IF NOT EXISTS entries_disclosure ON entries (disclosure, manufacturer)",
    "CREATE INDEX IF NOT EXISTS entries_product ON entries (product_folded, id)",
    "CREATE INDEX IF NOT EXISTS entries_manufacturer ON entries (manufacturer_folded, id)",
    "CREATE INDEX IF NOT EXISTS entries_state ON entries (state, id)",
    "CREATE INDEX IF NOT EXISTS entries_until ON entries (until_day, id)",
    "CREATE INDEX IF NOT EXISTS entries_findings ON entries (findings, id)",
    "CREATE INDEX IF NOT EXISTS gtins_gtin ON gtins (gtin, entry)",
    "CREATE INDEX IF NOT EXISTS gtins_entry ON gtins (entry)",
    "CREATE INDEX IF NOT EXISTS models_model ON models (model, entry)",
    "CREATE INDEX IF NOT EXISTS models_folded ON models (folded, entry)",
    "CREATE INDEX IF NOT EXISTS models_entry ON models (entry)",
    "CREATE INDEX IF NOT EXISTS findings_entry ON findings (entry)"};

/// Results of SQLite that say so: SQLITE_CORRUPT, SQLITE_NOTADB, and SQLITE_ERROR, which is what a
/// statement of ours gives where a table or column is missing.
bool meansDamage(const QSqlError &error) {
    const int code = error.nativeErrorCode().toInt() & 0xFF;
    return code == 1 || code == 11 || code == 26;
}

/// A number of four bytes, the first one highest, in the header of a file.
int numberAt(const QByteArray &header, int offset) {
    unsigned number = 0;
    for (int i = 0; i < 4; ++i)
        number = number << 8U | static_cast<unsigned char>(header[offset + i]);
    return static_cast<int>(number);
}

QByteArray headerOf(const std::string &file) {
    constexpr std::size_t length = 100; // "The Database Header" of the SQLite file format
    std::ifstream stream(file, std::ios::binary);
    std::string header(length, '\0');
    stream.read(header.data(), length);
    return QByteArray(header.data(), stream.gcount());
}

} // namespace

IndexDatabase::Kind IndexDatabase::kindOf(const std::string &file) {
    constexpr int versionOffset = 60;
    constexpr int applicationOffset = 68;
    std::error_code error;
    if (!fs::exists(file, error) || (fs::is_regular_file(file, error) && fs::is_empty(file, error)))
        return Kind::absent;
    const QByteArray header = headerOf(file);
    if (header.size() < applicationOffset + 4 || !header.startsWith("SQLite format 3") ||
        numberAt(header, applicationOffset) != applicationId)
        return Kind::foreign;
    return numberAt(header, versionOffset) == indexVersion ? Kind::index : Kind::otherVersion;
}

IndexDatabase::IndexDatabase(const std::string &file)
    : m_file(file),
      m_name(QStringLiteral("library-") + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name)) {
}

IndexDatabase::~IndexDatabase() {
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void IndexDatabase::open() {
    m_database.setDatabaseName(m_file.empty() ? QStringLiteral(":memory:")
                                              : QString::fromStdString(m_file));
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=600000"));
    if (!m_database.open())
        fail(m_database.lastError());
    run(QStringLiteral("PRAGMA synchronous = NORMAL"));
    run(QStringLiteral("PRAGMA cache_size = -32768")); // kB
    QSqlQuery version = run(QStringLiteral("PRAGMA user_version"));
    const bool isMade = version.next() && version.value(0).toInt() == indexVersion;
    version.finish();
    if (!isMade) { // before there is a WAL: kindOf() looks into the file itself
        begin();
        run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        run(QStringLiteral("PRAGMA user_version = %1").arg(indexVersion));
        commit();
    }
    // Another process may be about it; then this one sees it with its next statement.
    QSqlQuery(m_database).exec(QStringLiteral("PRAGMA journal_mode = WAL"));
    makeTables();
}

void IndexDatabase::makeTables() {
    QSqlQuery count = run(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    const bool areMade = count.next() && count.value(0).toUInt() > tables.size();
    count.finish();
    if (areMade)
        return;
    begin();
    for (const char *table : tables)
        run(QString::fromLatin1(table));
    commit();
}

QSqlQuery IndexDatabase::prepared(const QString &sql) {
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(query.lastError());
    return query;
}

QSqlQuery IndexDatabase::run(const QString &sql) {
    QSqlQuery query = prepared(sql);
    run(query);
    return query;
}

void IndexDatabase::run(QSqlQuery &query) {
    if (!query.exec())
        fail(query.lastError());
}

void IndexDatabase::rollBack() {
    QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
}

void IndexDatabase::fail(const QSqlError &error) {
    m_isDamaged = m_isDamaged || meansDamage(error);
    throw IoError(argument::phrase("", "failed.index",
                                   {argument::plain("file", m_file),
                                    argument::plain("why", error.databaseText().toStdString())}));
}

} // namespace updatefacts
