// SPDX-License-Identifier: MIT
#include "retail/ledger/Ledger.h"

#include "document/files/IoError.h"
#include "output/files/FailToWrite.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>

namespace updatefacts {

namespace {

constexpr int ledgerVersion = 1;

/// Why a file cannot be opened to write, as errno; 0: it can.
int whyNotOpened(const std::filesystem::path &file) {
    std::error_code error;
    if (std::filesystem::exists(file, error))
        return ::access(file.c_str(), R_OK | W_OK) == 0 ? 0 : errno;
    const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : ".";
    return ::access(folder.c_str(), W_OK | X_OK) == 0 ? 0 : errno;
}

[[noreturn]] void failLedger(const std::string &file, const QSqlError &error) {
    const int code = error.nativeErrorCode().toInt() & 0xFF; // without what is extended
    if (code == 13)                                          // SQLITE_FULL
        failToWrite(file, ENOSPC);
    if (code == 10) // SQLITE_IOERR
        failToWrite(file, EIO);
    if (const int why = code == 14 || code == 8 ? whyNotOpened(file) : 0) // CANTOPEN, READONLY
        failToWrite(file, why);
    if (code == 26) // SQLITE_NOTADB
        throw IoError(argument::phrase("", "failed.no_ledger", {argument::plain("file", file)}));
    throw IoError(
        argument::phrase("", "failed.ledger",
                         {argument::plain("file", file),
                          argument::plain("why", error.databaseText().trimmed().toStdString())}));
}

} // namespace

/// An open SQLite file, under a name of its own, as Qt wants it.
class Ledger::Database {
  public:
    Database(std::string file, bool isNew) : m_file(std::move(file)) {
        m_name = QStringLiteral("ledger-%1").arg(reinterpret_cast<quintptr>(this));
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(QString::fromStdString(m_file));
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
        if (!database.open())
            fail(database.lastError());
        run(QStringLiteral("PRAGMA journal_mode=WAL"));
        run(QStringLiteral("PRAGMA synchronous=FULL"));
        if (isNew)
            create();
        else
            checkVersion();
    }

    ~Database() {
        {
            QSqlDatabase database = connection();
            database.close();
        }
        QSqlDatabase::removeDatabase(m_name);
        if (isEmpty)
            for (const char *ending : {"", "-wal", "-shm"})
                std::remove((m_file + ending).c_str());
    }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QSqlDatabase connection() const { return QSqlDatabase::database(m_name, false); }

    QSqlQuery run(const QString &statement, const QVariantList &values = {}) const {
        QSqlQuery query(connection());
        query.setForwardOnly(true);
        if (!query.prepare(statement))
            fail(query.lastError());
        for (const QVariant &value : values)
            query.addBindValue(value);
        execute(query);
        return query;
    }

    void execute(QSqlQuery &query) const {
        if (!query.exec())
            fail(query.lastError());
    }

    [[noreturn]] void fail(const QSqlError &error) const { failLedger(m_file, error); }

    RunPlan plan;
    bool isEmpty = false; ///< begun by us, and nothing was printed

  private:
    void create() const {
        run(QStringLiteral("PRAGMA user_version=%1").arg(ledgerVersion));
        run(QStringLiteral("CREATE TABLE plan (identity TEXT, said TEXT, proof TEXT, "
                           "volume_pages INTEGER, volumes INTEGER)"));
        run(QStringLiteral("CREATE TABLE volumes (number INTEGER PRIMARY KEY, file TEXT, "
                           "hash TEXT, pages INTEGER, labels INTEGER)"));
        run(QStringLiteral(
            "CREATE TABLE labels (number INTEGER PRIMARY KEY, table_file TEXT, sheet TEXT, "
            "row INTEGER, gtin TEXT, model TEXT, file TEXT, item TEXT, price TEXT, "
            "unit_price TEXT, aisle TEXT, copy INTEGER, disclosure TEXT, fingerprint TEXT, "
            "disclosure_id TEXT, revision INTEGER, state TEXT, design TEXT, language TEXT, "
            "volume INTEGER REFERENCES volumes (number), page INTEGER, place INTEGER, "
            "proofed INTEGER)"));
    }

    void checkVersion() const {
        QSqlQuery query = run(QStringLiteral("PRAGMA user_version"));
        if (!query.next() || query.value(0).toInt() != ledgerVersion)
            throw IoError(
                argument::phrase("", "failed.no_ledger", {argument::plain("file", m_file)}));
    }

    std::string m_file;
    QString m_name;
};

Ledger::Ledger(std::unique_ptr<Database> database) : m_database(std::move(database)) {
}
Ledger::~Ledger() = default;
Ledger::Ledger(Ledger &&) noexcept = default;

Ledger Ledger::begin(const std::string &file, const RunPlan &plan) {
    if (std::error_code error; std::filesystem::exists(file, error))
        throw IoError(
            argument::phrase("", "failed.ledger_exists", {argument::plain("file", file)}));
    auto database = std::make_unique<Database>(file, true);
    database->run(QStringLiteral("INSERT INTO plan VALUES (?, ?, ?, ?, 0)"),
                  {QString::fromStdString(plan.identity), QString::fromStdString(plan.said),
                   QString::fromStdString(plan.proof), plan.volumePages});
    database->plan = plan;
    database->isEmpty = true;
    return Ledger(std::move(database));
}

Ledger Ledger::open(const std::string &file) {
    if (std::error_code error; !std::filesystem::exists(file, error))
        throw IoError(argument::phrase("", "failed.no_ledger", {argument::plain("file", file)}));
    auto database = std::make_unique<Database>(file, false);
    QSqlQuery query = database->run(
        QStringLiteral("SELECT identity, said, proof, volume_pages FROM plan LIMIT 1"));
    if (!query.next())
        throw IoError(argument::phrase("", "failed.no_ledger", {argument::plain("file", file)}));
    database->plan = {query.value(0).toString().toStdString(),
                      query.value(1).toString().toStdString(),
                      query.value(2).toString().toStdString(), query.value(3).toInt()};
    return Ledger(std::move(database));
}

const RunPlan &Ledger::plan() const {
    return m_database->plan;
}

int Ledger::volumesOfRun() const {
    QSqlQuery query = m_database->run(QStringLiteral("SELECT volumes FROM plan LIMIT 1"));
    return query.next() ? query.value(0).toInt() : 0;
}

void Ledger::finish(int volumes) {
    m_database->isEmpty = m_database->isEmpty && volumes == 0;
    m_database->run(QStringLiteral("UPDATE plan SET volumes = ?"), {volumes});
}

std::vector<PrintedVolume> Ledger::volumes() const {
    QSqlQuery query = m_database->run(
        QStringLiteral("SELECT number, file, hash, pages, labels FROM volumes ORDER BY number"));
    std::vector<PrintedVolume> volumes;
    while (query.next())
        volumes.push_back({query.value(0).toInt(), query.value(1).toString().toStdString(),
                           query.value(2).toString().toStdString(), query.value(3).toInt(),
                           query.value(4).toLongLong()});
    return volumes;
}

namespace {

PrintedLabel labelFrom(const QSqlQuery &query) {
    int column = 0;
    const auto text = [&] { return query.value(column++).toString().toStdString(); };
    const auto number = [&] { return query.value(column++).toInt(); };
    PrintedLabel label;
    label.number = query.value(column++).toLongLong();
    label.row.place.file = text();
    label.row.place.sheet = text();
    label.row.place.row = number();
    for (std::string *field : {&label.row.gtin, &label.row.model, &label.row.file, &label.row.item,
                               &label.row.price, &label.row.unitPrice, &label.row.aisle})
        *field = text();
    label.copy = number();
    for (std::string *field : {&label.disclosure, &label.fingerprint, &label.id})
        *field = text();
    label.revision = number();
    label.state = text();
    label.design = text();
    label.language = text();
    for (int *field : {&label.volume, &label.page, &label.place})
        *field = number();
    label.isProofed = number() != 0;
    return label;
}

QVariantList valuesOf(const PrintedLabel &label) {
    const ShopRow &row = label.row;
    QVariantList values{QVariant::fromValue<qlonglong>(label.number)};
    const auto add = [&](const std::string &text) { values << QString::fromStdString(text); };
    add(row.place.file);
    add(row.place.sheet);
    values << row.place.row;
    for (const std::string *field :
         {&row.gtin, &row.model, &row.file, &row.item, &row.price, &row.unitPrice, &row.aisle})
        add(*field);
    values << label.copy;
    add(label.disclosure);
    add(label.fingerprint);
    add(label.id);
    values << label.revision;
    add(label.state);
    add(label.design);
    add(label.language);
    values << label.volume << label.page << label.place << (label.isProofed ? 1 : 0);
    return values;
}

} // namespace

void Ledger::labels(const std::function<bool(PrintedLabel &&)> &take) const {
    QSqlQuery query = m_database->run(QStringLiteral("SELECT * FROM labels ORDER BY number"));
    while (query.next())
        if (!take(labelFrom(query)))
            return;
}

namespace {

/// Taken back where it is not committed. By statements: where QSqlDatabase commits, the reason of a
/// failure is lost.
class Transaction {
  public:
    Transaction(const std::function<void(const char *)> &run, const QSqlDatabase &database)
        : m_run(run), m_database(database) {
        m_run("BEGIN IMMEDIATE");
    }
    ~Transaction() {
        if (m_isOpen)
            QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit() {
        m_run("COMMIT");
        m_isOpen = false;
    }

  private:
    std::function<void(const char *)> m_run; ///< throws IoError
    QSqlDatabase m_database;
    bool m_isOpen = true;
};

} // namespace

void Ledger::add(const PrintedVolume &volume, const std::vector<PrintedLabel> &labels) {
    Transaction transaction(
        [this](const char *statement) { m_database->run(QString::fromLatin1(statement)); },
        m_database->connection());
    m_database->run(QStringLiteral("INSERT INTO volumes VALUES (?, ?, ?, ?, ?)"),
                    {volume.number, QString::fromStdString(volume.file),
                     QString::fromStdString(volume.hash), volume.pages,
                     QVariant::fromValue<qlonglong>(volume.labels)});
    QSqlQuery insert(m_database->connection());
    if (!insert.prepare(QStringLiteral("INSERT INTO labels VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                       "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")))
        m_database->fail(insert.lastError());
    for (const PrintedLabel &label : labels) {
        const QVariantList values = valuesOf(label);
        for (int i = 0; i < values.size(); ++i)
            insert.bindValue(i, values[i]);
        m_database->execute(insert);
    }
    transaction.commit();
    m_database->isEmpty = false;
}

} // namespace updatefacts
