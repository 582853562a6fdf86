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

/// Files of one name are many where each product has a folder.
constexpr int mostMatches = 10'000;
/// As many as a person reads.
constexpr std::size_t filesShown = 5;

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

/// Leaves those that are meant, where any is.
template<typename IsMeant>
void keepIfAny(std::vector<LibraryEntry> &entries, IsMeant isMeant) {
    if (entries.size() > 1 && std::ranges::any_of(entries, isMeant))
        std::erase_if(entries, [&](const LibraryEntry &entry) { return !isMeant(entry); });
}

/// What the row calls its product.
std::string keyOf(const ShopRow &row) {
    return !row.gtin.empty() ? row.gtin : !row.model.empty() ? row.model : row.file;
}

Argument filesOf(const std::vector<LibraryEntry> &entries) {
    ArgumentList files;
    for (const LibraryEntry &entry : entries)
        if (files.size() < filesShown)
            files.push_back(argument::plain("", entry.file));
    const std::size_t more = entries.size() - files.size();
    Argument all = argument::list("files", std::move(files),
                                  more ? Argument::Joined::byComma : Argument::Joined::byAnd);
    if (more == 0)
        return all;
    all.name = "first";
    return argument::phrase(
        "files", "list.more",
        {std::move(all), argument::number("count", static_cast<std::int64_t>(more))});
}

} // namespace

struct Join::Queries {
    explicit Queries(IndexDatabase &index)
        : database(index), byGtin(index.prepared(selectBy(gtins, "gtins.gtin"))),
          byModel(index.prepared(selectBy(models, "models.folded"))),
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
    /// As it is written or, where there is none, ignoring case, blanks and hyphens.
    [[nodiscard]] Entries modelled(const std::string &model) {
        const std::string folded = foldedModel(model);
        Entries entries = ask(byModel, stored(folded));
        const auto isWrittenSo = [&](const LibraryEntry &entry) { return entry.model == model; };
        if (folded.empty() || std::ranges::any_of(entries, isWrittenSo))
            std::erase_if(entries, [&](const LibraryEntry &entry) { return !isWrittenSo(entry); });
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
    QSqlQuery byGtin, byModel, byName;
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
        found = m_queries->modelled(row.model);
    if (found.empty() && !row.file.empty())
        found = m_queries->named(row.file);
    leaveOutCopies(found);
    const std::string model = foldedModel(row.model);
    keepIfAny(found, [&](const LibraryEntry &entry) {
        return !model.empty() && foldedModel(entry.model) == model;
    });
    keepIfAny(found, [&](const LibraryEntry &entry) {
        return !row.file.empty() && endsWithPath('/' + entry.file, row.file);
    });
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
