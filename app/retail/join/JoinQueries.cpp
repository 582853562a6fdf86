// SPDX-License-Identifier: MIT
#include "retail/join/JoinQueries.h"

#include "retail/library/EntryRow.h"
#include "retail/library/FoldName.h"

#include <QVariant>

#include <algorithm>
#include <filesystem>

namespace updatefacts {

namespace {

/// Files of one name are many where each product has a folder.
constexpr std::size_t mostMatches = 10'000;
/// Keys that are asked for with one query.
constexpr std::size_t keysAtOnce = 256;

constexpr const char *models = "models JOIN entries ON entries.id = models.entry";
constexpr const char *gtins = "gtins JOIN entries ON entries.id = gtins.entry";

void sortByFile(std::vector<LibraryEntry> &entries) {
    if (entries.size() > 1)
        std::ranges::sort(entries, {}, &LibraryEntry::file);
}

} // namespace

JoinQueries::JoinQueries(IndexDatabase &database)
    : m_database(database), m_gtin(keyOf(gtins, "gtins.gtin")),
      m_model(keyOf(models, "models.folded")), m_name(keyOf("entries", "entries.name")) {
}

JoinQueries::Key JoinQueries::keyOf(const char *from, const char *column) {
    const QString blanks =
        QStringList(static_cast<qsizetype>(keysAtOnce), QStringLiteral("?")).join(QLatin1Char(','));
    const auto prepare = [&](const QString &key, const QString &condition) {
        return m_database.prepared(
            QStringLiteral("SELECT %1, %2 FROM %3 WHERE %4 AND entries.is_newest LIMIT %5")
                .arg(key, QLatin1String(entryValues), QLatin1String(from), condition)
                .arg(mostMatches));
    };
    const QString name = QLatin1String(column);
    return {prepare(QStringLiteral("NULL"), name + QStringLiteral(" = ?")),
            prepare(QStringLiteral("CAST(%1 AS BLOB)").arg(name),
                    name + QStringLiteral(" IN (%1)").arg(blanks)),
            {}};
}

JoinQueries::Entries JoinQueries::ask(Key &key, const std::string &value) {
    if (const auto known = key.known.find(value); known != key.known.end())
        return known->second;
    key.one.bindValue(0, &key == &m_name ? QVariant(storedName(value)) : QVariant(stored(value)));
    m_database.run(key.one);
    Entries entries;
    while (key.one.next())
        entries.push_back(entryAt(key.one, 1));
    key.one.finish();
    sortByFile(entries);
    return entries;
}

void JoinQueries::expect(Key &key, const std::vector<std::string> &values) {
    key.known.clear();
    for (std::size_t i = 0; i < values.size(); i += keysAtOnce)
        expectPart(key, values, i);
    for (auto &[value, entries] : key.known)
        sortByFile(entries);
}

void JoinQueries::expectPart(Key &key, const std::vector<std::string> &values, std::size_t first) {
    const std::size_t end = std::min(first + keysAtOnce, values.size());
    for (std::size_t i = 0; i < keysAtOnce; ++i) // the last one fills the blanks that are left
        key.many.bindValue(static_cast<int>(i), stored(values[std::min(first + i, end - 1)]));
    m_database.run(key.many);
    std::size_t count = 0;
    for (std::size_t i = first; i < end; ++i)
        key.known[values[i]].clear();
    for (; key.many.next(); ++count)
        key.known[key.many.value(0).toByteArray().toStdString()].push_back(entryAt(key.many, 1));
    key.many.finish();
    if (count == mostMatches) // it may have been cut off
        key.known.clear();
}

void JoinQueries::expectGtins(const std::vector<std::string> &gtinsOfRows) {
    expect(m_gtin, gtinsOfRows);
}

void JoinQueries::expectModels(const std::vector<std::string> &folded) {
    expect(m_model, folded);
}

JoinQueries::Entries JoinQueries::byGtin(const std::string &gtin) {
    return ask(m_gtin, gtin);
}

JoinQueries::Entries JoinQueries::byModel(const std::string &model) {
    const std::string folded = foldedModel(model);
    Entries entries = ask(m_model, folded);
    const auto isWrittenSo = [&](const LibraryEntry &entry) { return entry.model == model; };
    if (folded.empty() || std::ranges::any_of(entries, isWrittenSo))
        std::erase_if(entries, [&](const LibraryEntry &entry) { return !isWrittenSo(entry); });
    return entries;
}

JoinQueries::Entries JoinQueries::byName(const std::string &file) {
    Entries entries = ask(m_name, std::filesystem::path(file).filename().string());
    std::erase_if(entries, [&](const LibraryEntry &entry) {
        return entry.file != file && !entry.file.ends_with('/' + file);
    });
    return entries;
}

} // namespace updatefacts
