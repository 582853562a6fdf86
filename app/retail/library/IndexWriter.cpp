// SPDX-License-Identifier: MIT
#include "retail/library/IndexWriter.h"

#include "disclosure/Promise.h"
#include "retail/library/EntryRow.h"
#include "retail/library/FoldName.h"
#include "retail/library/ShrunkPromise.h"

#include <QVariant>

#include <algorithm>
#include <array>
#include <filesystem>
#include <tuple>

namespace updatefacts {

namespace {

QString select(const char *columns, const char *where) {
    return QStringLiteral("SELECT %1 FROM entries WHERE %2")
        .arg(QLatin1String(columns), QLatin1String(where));
}

QString selectEarlier(const char *where) {
    return select((std::string(entryValues) + ", promise, id").c_str(), where);
}

QString blanks(int count) {
    return QStringList(count, QStringLiteral("?")).join(QLatin1Char(','));
}

QString insertEntry() {
    constexpr int more = 12;
    return QStringLiteral(
               "INSERT INTO entries (%1, size, modified, inode, promise, until_day, "
               "checked, again, name, product_folded, manufacturer_folded, searched, id) "
               "VALUES (%2)")
        .arg(QLatin1String(entryColumns), blanks(entryColumnCount + more));
}

QString insertFinding(const char *table, const char *first) {
    constexpr int columns = 8;
    return QStringLiteral("INSERT INTO %1 (%2, %3) VALUES (%4)")
        .arg(QLatin1String(table), QLatin1String(first), QLatin1String(findingColumns),
             blanks(columns));
}

/// The last day of what is promised; nothing where no day is.
QVariant untilDay(const LibraryEntry &entry) {
    const auto date = PartialDate::parse(entry.until);
    return date ? QVariant(dayNumber(date->lastDay())) : QVariant();
}

std::string searchedText(const LibraryEntry &entry) {
    return foldedName(entry.product + '\n' + entry.manufacturer + '\n' + entry.model + '\n' +
                      joinedWords(entry.gtins) + '\n' + entry.file);
}

} // namespace

IndexWriter::IndexWriter(IndexDatabase &database, Date today, bool isFirst,
                         std::function<bool(const std::string &)> isGone)
    : m_database(database), m_today(today), m_isFirst(isFirst), m_isGone(std::move(isGone)),
      m_ofFile(database.prepared(selectEarlier("file = ?"))),
      m_newest(
          database.prepared(selectEarlier("disclosure = ? AND manufacturer = ? AND is_newest"))),
      m_ofFingerprint(database.prepared(select("file", "fingerprint = ? AND file <> ?"))),
      m_insert(database.prepared(insertEntry())),
      m_gtin(database.prepared(QStringLiteral("INSERT INTO gtins (gtin, entry) VALUES (?, ?)"))),
      m_model(database.prepared(
          QStringLiteral("INSERT INTO models (model, folded, entry) VALUES (?, ?, ?)"))),
      m_finding(database.prepared(insertFinding("findings", "entry"))),
      m_change(database.prepared(insertFinding("changes", "file"))),
      m_mark(database.prepared(
          QStringLiteral("UPDATE entries SET is_newest = id IN (SELECT id FROM (SELECT e.id, "
                         "rank() OVER (ORDER BY e.revision DESC) AS place, "
                         "row_number() OVER (PARTITION BY e.revision, e.fingerprint "
                         "ORDER BY e.changed DESC, e.file) AS copy "
                         "FROM entries e WHERE e.disclosure = ? AND e.manufacturer = ?) "
                         "WHERE place = 1 AND copy = 1) "
                         "WHERE disclosure = ? AND manufacturer = ?"))) {
}

std::optional<IndexWriter::Earlier> IndexWriter::firstOf(QSqlQuery &query) {
    m_database.run(query);
    std::optional<Earlier> found;
    if (query.next())
        found = Earlier{query.value(entryColumnCount + 1).toLongLong(), entryAt(query),
                        query.value(entryColumnCount).toString().toStdString()};
    query.finish();
    return found;
}

std::optional<IndexWriter::Earlier> IndexWriter::ofFile(const std::string &file) {
    m_ofFile.addBindValue(storedName(file));
    return firstOf(m_ofFile);
}

std::optional<IndexWriter::Earlier> IndexWriter::newestOf(const LibraryEntry &entry) {
    if (entry.id.empty())
        return std::nullopt;
    m_newest.addBindValue(stored(entry.id));
    m_newest.addBindValue(stored(entry.manufacturer));
    return firstOf(m_newest);
}

/// Whether another file says the same: one that is gone by now, or one that is still there.
bool IndexWriter::isElsewhere(const LibraryEntry &entry, bool gone) {
    if (entry.fingerprint.empty())
        return false;
    m_ofFingerprint.addBindValue(stored(entry.fingerprint));
    m_ofFingerprint.addBindValue(storedName(entry.file));
    m_database.run(m_ofFingerprint);
    bool found = false;
    while (!found && m_ofFingerprint.next())
        found = m_isGone(m_ofFingerprint.value(0).toByteArray().toStdString()) == gone;
    m_ofFingerprint.finish();
    return found;
}

void IndexWriter::put(const ReadDisclosure &read) {
    const std::optional<Earlier> before = ofFile(read.entry.file);
    sayChanges(read, before);
    if (before)
        erase(before->id);
    insertKeys(insert(read), read);
    markNewest(read.entry);
    if (before && before->entry.id != read.entry.id)
        markNewest(before->entry);
}

void IndexWriter::remove(const std::string &file) {
    const std::optional<Earlier> before = ofFile(file);
    if (!before)
        return;
    if (!isElsewhere(before->entry, false))
        tell(Severity::warning, "library.removed", before->entry);
    erase(before->id);
    markNewest(before->entry);
}

void IndexWriter::sayChanges(const ReadDisclosure &read, const std::optional<Earlier> &before) {
    const LibraryEntry &entry = read.entry;
    sayShrunk(read, before);
    if (!before && !m_isFirst && isElsewhere(entry, true))
        tell(Severity::note, "library.moved", entry);
    else if (!before && !m_isFirst)
        tell(Severity::note, "library.added", entry);
    if (!before)
        return;
    if (before->entry.fingerprint != entry.fingerprint)
        tell(Severity::note, "library.changed", entry);
    if (!before->entry.hasError && entry.hasError)
        tell(Severity::error, "library.broken", entry);
    if (before->entry.state != entry.state && entry.state == idOf(Promise::ended))
        tell(Severity::warning, "library.ended_since", entry, {argument::date("end", entry.until)});
}

/// Of a disclosure in place of another; where both are there, findInLibrary() says it.
void IndexWriter::sayShrunk(const ReadDisclosure &read, const std::optional<Earlier> &before) {
    const LibraryEntry &entry = read.entry;
    std::optional<Earlier> other = newestOf(entry);
    if (!other && before && before->entry.model == entry.model)
        other = before; // under another number by now
    if (!other || other->entry.fingerprint == entry.fingerprint ||
        (other->entry.file != entry.file && !m_isGone(other->entry.file)))
        return;
    for (Finding &finding :
         shrunkPromises({entry.file, entry.product, read.promise},
                        {{other->entry.file, other->entry.product, other->promise}}))
        store(std::move(finding));
}

void IndexWriter::tell(Severity severity, const char *message, const LibraryEntry &entry,
                       ArgumentList arguments) {
    arguments.push_back(productArgument(entry.product, entry.file));
    arguments.push_back(argument::plain("file", entry.file));
    Finding finding = makeFinding(severity, message, {}, {}, std::move(arguments));
    finding.file = entry.file;
    store(std::move(finding));
}

void IndexWriter::store(Finding finding) {
    m_change.addBindValue(storedName(finding.file));
    bindFinding(m_change, finding);
    m_database.run(m_change);
}

qint64 IndexWriter::insert(const ReadDisclosure &read) {
    const LibraryEntry &entry = read.entry;
    bindEntry(m_insert, entry);
    m_insert.addBindValue(static_cast<qint64>(read.source.size));
    m_insert.addBindValue(static_cast<qint64>(read.source.modified));
    m_insert.addBindValue(static_cast<qint64>(read.source.inode));
    m_insert.addBindValue(stored(read.promise));
    m_insert.addBindValue(untilDay(entry));
    m_insert.addBindValue(dayNumber(m_today));
    m_insert.addBindValue(dayNumber(read.again));
    m_insert.addBindValue(storedName(std::filesystem::path(entry.file).filename().string()));
    m_insert.addBindValue(stored(foldedName(entry.product)));
    m_insert.addBindValue(stored(foldedName(entry.manufacturer)));
    m_insert.addBindValue(stored(searchedText(entry)));
    m_insert.addBindValue(QVariant()); // the next number
    m_database.run(m_insert);
    return m_insert.lastInsertId().toLongLong();
}

void IndexWriter::insertKeys(qint64 id, const ReadDisclosure &read) {
    for (const std::string &gtin : read.entry.gtins) {
        m_gtin.addBindValue(stored(gtin));
        m_gtin.addBindValue(id);
        m_database.run(m_gtin);
    }
    if (!read.entry.model.empty()) {
        m_model.addBindValue(stored(read.entry.model));
        m_model.addBindValue(stored(foldedModel(read.entry.model)));
        m_model.addBindValue(id);
        m_database.run(m_model);
    }
    for (const Finding &finding : read.findings) {
        m_finding.addBindValue(id);
        bindFinding(m_finding, finding);
        m_database.run(m_finding);
    }
}

void IndexWriter::erase(qint64 id) {
    for (const char *statement :
         {"DELETE FROM gtins WHERE entry = %1", "DELETE FROM models WHERE entry = %1",
          "DELETE FROM findings WHERE entry = %1", "DELETE FROM entries WHERE id = %1"})
        m_database.run(QString::fromLatin1(statement).arg(id));
}

void IndexWriter::markNewest(const LibraryEntry &entry) {
    if (entry.id.empty())
        return;
    for (int i = 0; i < 2; ++i) {
        m_mark.addBindValue(stored(entry.id));
        m_mark.addBindValue(stored(entry.manufacturer));
    }
    m_database.run(m_mark);
}

} // namespace updatefacts
