// SPDX-License-Identifier: MIT
#include "collect/state/CollectState.h"

#include <array>

namespace updatefacts {

namespace {

constexpr int stateVersion = 1;
constexpr int perCommit = 64;

constexpr std::array stateTables = {
    "CREATE TABLE IF NOT EXISTS lists (address TEXT PRIMARY KEY, etag TEXT, modified TEXT, "
    "leads TEXT)",
    "CREATE TABLE IF NOT EXISTS products (folder TEXT, id TEXT, source TEXT, address TEXT, "
    "product TEXT, etag TEXT, modified TEXT, revision INTEGER, fingerprint TEXT, seen INTEGER, "
    "run INTEGER, PRIMARY KEY (folder, id))",
    "CREATE INDEX IF NOT EXISTS products_address ON products (address)",
    "CREATE INDEX IF NOT EXISTS products_source ON products (source)",
    "CREATE TABLE IF NOT EXISTS servers (folder TEXT PRIMARY KEY, keys TEXT, log TEXT, etag TEXT, "
    "modified TEXT)",
    "CREATE TABLE IF NOT EXISTS signers (address TEXT PRIMARY KEY, signer TEXT)",
    "CREATE TABLE IF NOT EXISTS runs (id INTEGER PRIMARY KEY, items TEXT, day INTEGER, "
    "ended INTEGER)"};

QString asStored(const std::string &text) {
    return QString::fromStdString(text);
}

std::string storedText(const QSqlQuery &query, int column) {
    return query.value(column).toString().toStdString();
}

KnownProduct productOf(const QSqlQuery &query) {
    KnownProduct product;
    int column = 0;
    for (std::string *text : {&product.folder, &product.id, &product.source, &product.address,
                              &product.product, &product.etag, &product.modified})
        *text = storedText(query, column++);
    product.revision = query.value(column++).toLongLong();
    product.fingerprint = storedText(query, column++);
    product.seen = query.value(column++).toLongLong();
    product.run = query.value(column++).toLongLong();
    return product;
}

} // namespace

CollectState::CollectState(const std::string &file)
    : Database({.driver = "QSQLITE", .database = file, .options = "QSQLITE_BUSY_TIMEOUT=600000"},
               file, "failed.collect_state") {
}

CollectState::~CollectState() = default;

void CollectState::open() {
    Database::open();
    run(QStringLiteral("PRAGMA journal_mode = WAL"));
    run(QStringLiteral("PRAGMA synchronous = NORMAL"));
    Transaction transaction(*this);
    for (const char *table : stateTables)
        run(QString::fromLatin1(table));
    run(QStringLiteral("PRAGMA user_version = %1").arg(stateVersion));
    transaction.commit();
}

std::int64_t CollectState::beginRun(const std::string &items, std::int64_t day) {
    QSqlQuery open = run(QStringLiteral("SELECT id FROM runs WHERE items = ? AND day = ? AND "
                                        "ended = 0 ORDER BY id DESC"),
                         {asStored(items), qlonglong(day)});
    if (open.next())
        return open.value(0).toLongLong();
    open.finish();
    const QSqlQuery made =
        run(QStringLiteral("INSERT INTO runs (items, day, ended) VALUES (?, ?, 0)"),
            {asStored(items), qlonglong(day)});
    return made.lastInsertId().toLongLong();
}

void CollectState::endRun(std::int64_t id) {
    keep();
    run(QStringLiteral("UPDATE runs SET ended = 1 WHERE id = ?"), {qlonglong(id)});
}

void CollectState::keep() {
    if (m_writing)
        m_writing->commit();
    m_writing.reset();
    m_written = 0;
}

void CollectState::write(const QString &sql, const QVariantList &values) {
    if (!m_writing)
        m_writing = std::make_unique<Transaction>(*this);
    asked(sql, values).finish();
    if (++m_written >= perCommit)
        keep();
}

QSqlQuery &CollectState::asked(const QString &sql, const QVariantList &values) {
    QSqlQuery &query = kept(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    run(query);
    return query;
}

std::optional<KnownList> CollectState::list(const std::string &address) {
    QSqlQuery &query =
        asked(QStringLiteral("SELECT etag, modified, leads FROM lists WHERE address = ?"),
              {asStored(address)});
    std::optional<KnownList> found;
    if (query.next())
        found = KnownList{storedText(query, 0), storedText(query, 1), storedText(query, 2)};
    query.finish();
    return found;
}

void CollectState::put(const std::string &address, const KnownList &list) {
    write(QStringLiteral("INSERT OR REPLACE INTO lists VALUES (?, ?, ?, ?)"),
          {asStored(address), asStored(list.etag), asStored(list.modified), asStored(list.leads)});
}

std::vector<KnownProduct> CollectState::products(const char *where, const QVariantList &values) {
    QSqlQuery &query =
        asked(QStringLiteral("SELECT * FROM products WHERE ") + QLatin1String(where), values);
    std::vector<KnownProduct> all;
    while (query.next())
        all.push_back(productOf(query));
    query.finish();
    return all;
}

std::optional<KnownProduct> CollectState::productAt(const std::string &address) {
    const auto found = products("address = ? ORDER BY id", {asStored(address)});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<KnownProduct> CollectState::product(const std::string &folder,
                                                  const std::string &id) {
    const auto found = products("folder = ? AND id = ?", {asStored(folder), asStored(id)});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<KnownProduct> CollectState::productsOf(const std::string &source) {
    return products("source = ? ORDER BY id", {asStored(source)});
}

void CollectState::put(const KnownProduct &product) {
    QVariantList values;
    for (const std::string *text : {&product.folder, &product.id, &product.source, &product.address,
                                    &product.product, &product.etag, &product.modified})
        values.append(asStored(*text));
    values.append(qlonglong(product.revision));
    values.append(asStored(product.fingerprint));
    values.append(qlonglong(product.seen));
    values.append(qlonglong(product.run));
    write(QStringLiteral("INSERT OR REPLACE INTO products VALUES "
                         "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
          values);
}

std::optional<KnownServer> CollectState::server(const std::string &folder) {
    QSqlQuery &query =
        asked(QStringLiteral("SELECT keys, log, etag, modified FROM servers WHERE folder = ?"),
              {asStored(folder)});
    std::optional<KnownServer> found;
    if (query.next())
        found = KnownServer{folder, storedText(query, 0), storedText(query, 1),
                            storedText(query, 2), storedText(query, 3)};
    query.finish();
    return found;
}

void CollectState::put(const KnownServer &server) {
    write(QStringLiteral("INSERT OR REPLACE INTO servers VALUES (?, ?, ?, ?, ?)"),
          {asStored(server.folder), asStored(server.keys), asStored(server.log),
           asStored(server.etag), asStored(server.modified)});
}

void CollectState::forgetServer(const std::string &folder) {
    write(QStringLiteral("DELETE FROM servers WHERE folder = ?"), {asStored(folder)});
}

std::string CollectState::signer(const std::string &address) {
    QSqlQuery &query =
        asked(QStringLiteral("SELECT signer FROM signers WHERE address = ?"), {asStored(address)});
    std::string found = query.next() ? storedText(query, 0) : std::string();
    query.finish();
    return found;
}

void CollectState::putSigner(const std::string &address, const std::string &signer) {
    write(QStringLiteral("INSERT OR REPLACE INTO signers VALUES (?, ?)"),
          {asStored(address), asStored(signer)});
}

} // namespace updatefacts
