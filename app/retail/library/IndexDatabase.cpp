// SPDX-License-Identifier: MIT
#include "retail/library/IndexDatabase.h"

#include "document/files/IoError.h"

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
    : Database({.driver = "QSQLITE",
                .database = file.empty() ? ":memory:" : file,
                .options = "QSQLITE_BUSY_TIMEOUT=600000"},
               file, "failed.index") {
}

void IndexDatabase::open() {
    Database::open();
    run(QStringLiteral("PRAGMA synchronous = NORMAL"));
    run(QStringLiteral("PRAGMA cache_size = -32768")); // kB
    QSqlQuery version = run(QStringLiteral("PRAGMA user_version"));
    const bool isMade = version.next() && version.value(0).toInt() == indexVersion;
    version.finish();
    if (!isMade) { // before there is a WAL: kindOf() looks into the file itself
        Transaction transaction(*this);
        run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        run(QStringLiteral("PRAGMA user_version = %1").arg(indexVersion));
        transaction.commit();
    }
    // Another process may be about it; then this one sees it with its next statement.
    try {
        run(QStringLiteral("PRAGMA journal_mode = WAL"));
    } catch (const IoError &) {
    }
    makeTables();
}

void IndexDatabase::makeTables() {
    QSqlQuery count = run(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    const bool areMade = count.next() && count.value(0).toUInt() > tables.size();
    count.finish();
    if (areMade)
        return;
    Transaction transaction(*this);
    for (const char *table : tables)
        run(QString::fromLatin1(table));
    transaction.commit();
}

} // namespace updatefacts
