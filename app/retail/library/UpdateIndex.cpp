// SPDX-License-Identifier: MIT
#include "retail/library/UpdateIndex.h"

#include "output/files/RunParallel.h"
#include "retail/library/EntryRow.h"
#include "retail/library/IndexWriter.h"

#include <QVariant>

#include <algorithm>
#include <utility>

namespace updatefacts {

namespace {

constexpr std::size_t atOnce = 16;     ///< to read one is quicker than to begin a thread
constexpr std::size_t perCommit = 512; ///< files

QString definitionsVersion() {
    return stored(builtInDefinitions().version);
}

/// The version of the definitions by which all was read; empty where that never came to its end.
QString readBy(IndexDatabase &database) {
    QSqlQuery query =
        database.run(QStringLiteral("SELECT value FROM about WHERE key = 'definitions'"));
    return query.next() ? query.value(0).toString() : QString();
}

/// Whether the row, of file, size, modified, inode, checked, again, still tells the truth.
bool isFresh(const QSqlQuery &row, const SourceFile &file, qint64 today) {
    return row.value(1).toLongLong() == file.size && row.value(2).toLongLong() == file.modified &&
           row.value(3).toLongLong() == file.inode && row.value(4).toLongLong() <= today &&
           row.value(5).toLongLong() > today;
}

/// Writes what was read in parts of a size.
class Batches {
  public:
    Batches(IndexDatabase &database, IndexWriter &writer)
        : m_database(database), m_writer(writer) {}

    void add(ReadDisclosure read) {
        m_waiting.push_back(std::move(read));
        if (m_waiting.size() >= perCommit)
            write();
    }
    void write() {
        const std::vector<ReadDisclosure> all = std::exchange(m_waiting, {});
        Transaction transaction(m_database);
        for (const ReadDisclosure &read : all)
            m_writer.put(read);
        transaction.commit();
    }

  private:
    IndexDatabase &m_database;
    IndexWriter &m_writer;
    std::vector<ReadDisclosure> m_waiting;
};

void readDue(LibrarySource &source, const std::vector<SourceFile> &due, Date today,
             Batches &batches, const LibraryWatch &watch) {
    const std::size_t parts = (due.size() + atOnce - 1) / atOnce;
    std::vector<std::vector<ReadDisclosure>> results(parts);
    const auto end = [&](std::size_t part) { return std::min((part + 1) * atOnce, due.size()); };
    const auto make = [&](std::size_t part) {
        for (std::size_t i = part * atOnce; i < end(part); ++i)
            results[part].push_back(readEntry(source, due[i], today));
    };
    const auto take = [&](std::size_t part) {
        for (ReadDisclosure &read : std::exchange(results[part], {}))
            batches.add(std::move(read));
        watch.progress(end(part), due.size());
    };
    runParallel(parts, make, take, watch.stop);
    batches.write();
}

void finish(IndexDatabase &database, IndexWriter &writer, const IndexPlan &plan) {
    Transaction transaction(database);
    for (const std::string &file : plan.gone)
        writer.remove(file);
    database.run(
        QStringLiteral("INSERT OR REPLACE INTO about (key, value) VALUES ('definitions', ?)"),
        {definitionsVersion()});
    transaction.commit();
}

} // namespace

IndexPlan planUpdate(IndexDatabase &database, const std::vector<SourceFile> &there, Date today) {
    IndexPlan plan;
    const QString version = readBy(database);
    plan.isFirst = version.isEmpty();
    const bool isJudgedByOthers = !plan.isFirst && version != definitionsVersion();
    QSqlQuery known = database.run(QStringLiteral(
        "SELECT file, size, modified, inode, checked, again FROM entries ORDER BY file"));
    auto file = there.begin();
    while (known.next()) {
        const std::string name = known.value(0).toByteArray().toStdString();
        for (; file != there.end() && file->file < name; ++file)
            plan.due.push_back(*file);
        if (file == there.end() || file->file != name) {
            plan.gone.push_back(name);
            continue;
        }
        if (isJudgedByOthers || !isFresh(known, *file, dayNumber(today)))
            plan.due.push_back(*file);
        ++file;
    }
    plan.due.insert(plan.due.end(), file, there.end());
    return plan;
}

bool updateIndex(IndexDatabase &database, LibrarySource &source, const IndexPlan &plan, Date today,
                 const LibraryWatch &watch) {
    if (plan.due.empty() && plan.gone.empty() && !plan.isFirst)
        return true;
    const auto isGone = [&plan](const std::string &file) {
        return std::ranges::binary_search(plan.gone, file);
    };
    IndexWriter writer(database, today, plan.isFirst, isGone);
    Batches batches(database, writer);
    readDue(source, plan.due, today, batches, watch);
    if (watch.stop())
        return false;
    finish(database, writer, plan);
    return true;
}

} // namespace updatefacts
