// SPDX-License-Identifier: MIT
#include "retail/library/Join.h"

#include "disclosure/Gtin.h"
#include "retail/cells/TableFinding.h"
#include "retail/library/EntryRow.h"
#include "retail/library/FoldName.h"
#include "retail/library/IndexDatabase.h"

#include <QVariant>

#include <algorithm>
#include <filesystem>

namespace updatefacts {

namespace {

/// More than a person would read of one model.
constexpr int mostMatches = 20;

QString selectBy(const char *from, const char *key) {
    return QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ? AND is_newest ORDER BY file LIMIT %4")
        .arg(QLatin1String(entryColumns), QLatin1String(from), QLatin1String(key))
        .arg(mostMatches);
}

constexpr const char *models = "models JOIN entries ON entries.id = models.entry";
constexpr const char *gtins = "gtins JOIN entries ON entries.id = gtins.entry";

/// What says the same is one.
void leaveOutCopies(std::vector<LibraryEntry> &entries) {
    std::vector<LibraryEntry> different;
    for (LibraryEntry &entry : entries)
        if (entry.fingerprint.empty() ||
            std::ranges::find(different, entry.fingerprint, &LibraryEntry::fingerprint) ==
                different.end())
            different.push_back(std::move(entry));
    entries = std::move(different);
}

bool endsWithPath(const std::string &file, const std::string &end) {
    return file == end || file.ends_with('/' + end);
}

/// What the row calls its product.
std::string keyOf(const ShopRow &row) {
    return !row.gtin.empty() ? row.gtin : !row.model.empty() ? row.model : row.file;
}

Argument filesOf(const std::vector<LibraryEntry> &entries) {
    ArgumentList files;
    for (const LibraryEntry &entry : entries)
        files.push_back(argument::plain("", entry.file));
    return argument::list("files", std::move(files), Argument::Joined::byAnd);
}

} // namespace

struct Join::Queries {
    explicit Queries(IndexDatabase &index)
        : database(index), byGtin(index.prepared(selectBy(gtins, "gtins.gtin"))),
          byModel(index.prepared(selectBy(models, "models.model"))),
          byFoldedModel(index.prepared(selectBy(models, "models.folded"))),
          byName(index.prepared(selectBy("entries", "name"))) {}

    [[nodiscard]] Entries ask(QSqlQuery &query, const QVariant &key) {
        query.bindValue(0, key);
        database.run(query);
        Entries entries;
        while (query.next())
            entries.push_back(entryAt(query));
        query.finish();
        return entries;
    }
    /// file: with or without folders.
    [[nodiscard]] Entries named(const std::string &file) {
        const std::string name = std::filesystem::path(file).filename().string();
        Entries entries = ask(byName, storedName(name));
        std::erase_if(entries,
                      [&](const LibraryEntry &entry) { return !endsWithPath(entry.file, file); });
        return entries;
    }

    IndexDatabase &database;
    QSqlQuery byGtin, byModel, byFoldedModel, byName;
};

Join::Join(const Library &library)
    : m_library(library), m_queries(std::make_unique<Queries>(library.database())) {
}
Join::~Join() = default;

Join::Entries Join::matches(const ShopRow &row) {
    Entries found;
    if (isGtinLong(row.gtin))
        found = m_queries->ask(m_queries->byGtin, stored(gtin14Of(row.gtin)));
    if (found.empty() && !row.model.empty())
        found = m_queries->ask(m_queries->byModel, stored(row.model));
    const std::string folded = found.empty() ? foldedModel(row.model) : std::string();
    if (!folded.empty())
        found = m_queries->ask(m_queries->byFoldedModel, stored(folded));
    if (found.empty() && !row.file.empty())
        found = m_queries->named(row.file);
    leaveOutCopies(found);
    return found;
}

void Join::judge(JoinedRow &joined, const Entries &found) const {
    const ShopRow &row = joined.row;
    const auto tell = [&](Severity severity, const char *message, ArgumentList arguments) {
        joined.findings.push_back(tableFinding(severity, message, row.place, std::move(arguments)));
    };
    if (found.empty())
        return tell(Severity::error, "table.no_disclosure", {argument::text("key", keyOf(row))});
    if (found.size() > 1)
        return tell(Severity::error, "table.ambiguous",
                    {argument::text("key", keyOf(row)), filesOf(found)});
    joined.entry = found.front();
    if (joined.entry->hasError)
        tell(Severity::error, "table.broken_disclosure",
             {argument::plain("file", m_library.shownFile(joined.entry->file))});
    const std::vector<std::string> &theirs = joined.entry->gtins;
    if (isGtinLong(row.gtin) && !theirs.empty() &&
        std::ranges::find(theirs, gtin14Of(row.gtin)) == theirs.end())
        tell(Severity::warning, "table.other_gtin",
             {argument::text("gtin", row.gtin), argument::text("other", theirs.front()),
              argument::plain("file", joined.entry->file)});
}

JoinedRow Join::find(ShopRow row) {
    JoinedRow joined{std::move(row), std::nullopt, {}};
    if (joined.row.gtin.empty() && joined.row.model.empty() && joined.row.file.empty())
        joined.findings.push_back(
            tableFinding(Severity::error, "table.no_product", joined.row.place));
    else
        judge(joined, matches(joined.row));
    return joined;
}

} // namespace updatefacts
