// SPDX-License-Identifier: MIT
#include "retail/ledger/Ledger.h"

#include "document/files/IoError.h"
#include "retail/ledger/EnterVolume.h"
#include "retail/ledger/LabelRow.h"
#include "retail/ledger/LedgerDatabase.h"
#include "retail/ledger/LedgerTables.h"
#include "retail/ledger/SignerOfRun.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace updatefacts {

namespace {

[[noreturn]] void failWith(const char *phrase, const std::string &file) {
    throw IoError(argument::phrase("", phrase, {argument::plain("file", file)}));
}

bool isThere(const std::string &file) {
    std::error_code error;
    return std::filesystem::exists(file, error);
}

/// The file's database where it is a ledger, or comes to be one; null where it is something else.
std::unique_ptr<Database> openIfLedger(const std::string &file) {
    std::unique_ptr<Database> database;
    try {
        database = openLedgerFile(file);
        (void)isBlank(*database); // reads it
    } catch (const IoError &error) {
        const ArgumentList &parts = error.sentence().parts;
        if (std::ranges::find(parts, argument::phrase("why", "why.damaged")) == parts.end())
            throw;
        database.reset();
    }
    return database;
}

/// A store prints at one place: its files lie together.
void enterStore(Database &database, const Store &store) {
    const QString name = QString::fromStdString(store.name);
    database.run(QStringLiteral("INSERT INTO stores VALUES (?, ?, now()) ON CONFLICT DO NOTHING"),
                 {name, QString::fromStdString(store.place)});
    QSqlQuery query =
        database.run(QStringLiteral("SELECT place FROM stores WHERE name = ?"), {name});
    const std::string place = query.next() ? query.value(0).toString().toStdString() : "";
    if (place != store.place)
        throw IoError(argument::phrase(
            "", "failed.store_elsewhere",
            {argument::plain("store", store.name), argument::plain("file", place)}));
}

} // namespace

Ledger::Ledger(std::unique_ptr<State> state) : m_state(std::move(state)) {
}
Ledger::~Ledger() = default;
Ledger::Ledger(Ledger &&) noexcept = default;

Ledger Ledger::beginFile(const std::string &file, const RunPlan &plan,
                         std::unique_ptr<LedgerLock> lock) {
    if (isBegun(file))
        failWith("failed.ledger_exists", file);
    auto state = std::make_unique<State>(nullptr);
    state->lock = std::move(lock);
    state->file = file; // which goes with what fails from here on
    state->database = openLedgerFile(file);
    makeLedger(*state->database, plan);
    state->plan = plan;
    return Ledger(std::move(state));
}

std::unique_ptr<Ledger::State> Ledger::openFile(const std::string &file) {
    if (!isThere(file))
        throw IoError(argument::phrase(
            "", "failed.ledger",
            {argument::plain("file", file), argument::phrase("why", "why.no_file")}));
    std::unique_ptr<Database> database = openIfLedger(file);
    if (!database)
        failWith("failed.no_ledger", file);
    auto state = std::make_unique<State>(std::move(database));
    checkLedger(*state->database);
    state->readPlan();
    return state;
}

bool Ledger::isBegun(const std::string &file) {
    if (!isThere(file))
        return false;
    const std::unique_ptr<Database> database = openIfLedger(file);
    return !database || !isBlank(*database);
}

Ledger Ledger::begin(const std::string &file, const RunPlan &plan) {
    return beginFile(file, plan, std::make_unique<LedgerLock>(file));
}

Ledger Ledger::resume(const std::string &file, const RunPlan &plan) {
    auto lock = std::make_unique<LedgerLock>(file);
    if (!isBegun(file))
        return beginFile(file, plan, std::move(lock));
    std::unique_ptr<State> state = openFile(file);
    state->lock = std::move(lock);
    if (state->plan != plan)
        failWith("failed.other_run", file);
    return Ledger(std::move(state));
}

Ledger Ledger::join(const LedgerPlace &place, const RunPlan &plan, const Store &store) {
    std::string schema;
    auto state = std::make_unique<State>(openSharedLedger(place, schema));
    makeSharedLedger(*state->database, schema);
    checkSharedLedger(*state->database);
    keepPlan(*state->database, plan);
    state->readPlan();
    if (state->plan != plan)
        failWith("failed.other_run", place.name);
    enterStore(*state->database, store);
    state->store = store.name;
    state->claims.emplace(*state->database, store.name);
    return Ledger(std::move(state));
}

Ledger Ledger::open(const LedgerPlace &place) {
    if (isShared(place)) {
        std::string schema;
        auto shared = std::make_unique<State>(openSharedLedger(place, schema));
        checkSharedLedger(*shared->database);
        shared->readPlan();
        return Ledger(std::move(shared));
    }
    return Ledger(openFile(place.name));
}

const RunPlan &Ledger::plan() const {
    return m_state->plan;
}

const std::string &Ledger::store() const {
    return m_state->store;
}

int Ledger::volumesOfRun() const {
    QSqlQuery query = m_state->database->run(QStringLiteral("SELECT volumes FROM plan LIMIT 1"));
    return query.next() ? query.value(0).toInt() : 0;
}

void Ledger::finish(int volumes) {
    if (volumes > 0)
        m_state->file.clear();
    if (const int known = volumesOfRun(); m_state->claims && known != 0 && known != volumes)
        failWith("failed.other_run",
                 m_state->database->shown()); // the table's rows are others by now
    m_state->database->run(QStringLiteral("UPDATE plan SET volumes = ?"), {volumes});
}

std::vector<PrintedVolume> Ledger::volumes() const {
    const bool isOfStores = m_state->database->isPostgresql();
    QSqlQuery query = m_state->database->run(
        QStringLiteral("SELECT number, file, hash, pages, labels%1 FROM volumes ORDER BY number")
            .arg(isOfStores ? QStringLiteral(", store") : QString()));
    std::vector<PrintedVolume> volumes;
    while (query.next())
        volumes.push_back({query.value(0).toInt(), query.value(1).toString().toStdString(),
                           query.value(2).toString().toStdString(), query.value(3).toInt(),
                           query.value(4).toLongLong(),
                           isOfStores ? query.value(5).toString().toStdString() : std::string()});
    return volumes;
}

void Ledger::labels(const std::function<bool(PrintedLabel &&)> &take) const {
    const bool isOfStores = m_state->database->isPostgresql();
    QSqlQuery query = m_state->database->run(
        isOfStores ? QStringLiteral("SELECT labels.*, volumes.store FROM labels JOIN volumes "
                                    "ON volumes.number = labels.volume ORDER BY labels.number")
                   : QStringLiteral("SELECT * FROM labels ORDER BY number"));
    const std::string signer = signerOfRun(m_state->plan);
    while (query.next()) {
        PrintedLabel label = labelAt(query);
        label.signer = signer;
        if (isOfStores)
            label.store = query.value(labelColumnCount).toString().toStdString();
        if (!take(std::move(label)))
            return;
    }
}

void Ledger::add(const PrintedVolume &volume, const std::vector<PrintedLabel> &labels) {
    Transaction transaction(*m_state->database);
    enterVolume(*m_state->database, volume, labels, m_state->store);
    transaction.commit();
    if (volume.labels > 0)
        m_state->file.clear();
    release(volume.number);
}

VolumeClaim Ledger::claim(int volume) {
    return m_state->claims ? m_state->claims->claim(volume) : VolumeClaim::ours;
}

void Ledger::release(int volume) {
    if (m_state->claims)
        m_state->claims->release(volume);
}

} // namespace updatefacts
