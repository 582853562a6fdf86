// SPDX-License-Identifier: MIT
#include "retail/library/LibraryFindings.h"

#include "retail/library/EntryRow.h"
#include "retail/library/FilterLibrary.h"
#include "retail/library/IndexDatabase.h"
#include "retail/library/ShrunkPromise.h"

#include <QVariant>

#include <algorithm>

namespace updatefacts {

namespace {

using Tell = std::function<void(Finding)>;
using Stop = std::function<bool()>;

/// Entries that have something in common, in groups; each with the key of its group after its own
/// columns.
constexpr const char *sameGtin =
    "SELECT %1, g.gtin AS shared FROM gtins g JOIN entries ON entries.id = g.entry "
    "WHERE is_newest AND g.gtin IN (SELECT x.gtin FROM gtins x JOIN entries e ON e.id = x.entry "
    "WHERE e.is_newest GROUP BY x.gtin HAVING count(DISTINCT e.fingerprint) > 1) "
    "ORDER BY shared, file";
constexpr const char *sameModel =
    "SELECT %1, m.folded || char(10) || manufacturer_folded AS shared FROM models m "
    "JOIN entries ON entries.id = m.entry WHERE is_newest AND (m.folded, manufacturer_folded) IN "
    "(SELECT x.folded, e.manufacturer_folded FROM models x JOIN entries e ON e.id = x.entry "
    "WHERE e.is_newest AND e.manufacturer_folded <> '' GROUP BY 1, 2 "
    "HAVING count(DISTINCT e.fingerprint) > 1) ORDER BY shared, file";
constexpr const char *sameRevision =
    "SELECT %1, disclosure || char(10) || manufacturer || char(10) || revision AS shared "
    "FROM entries WHERE disclosure <> '' AND (disclosure, manufacturer, revision) IN "
    "(SELECT disclosure, manufacturer, revision FROM entries WHERE disclosure <> '' "
    "GROUP BY 1, 2, 3 HAVING count(DISTINCT fingerprint) > 1) ORDER BY shared, file";

constexpr const char *revisions =
    "SELECT %1, disclosure || char(10) || manufacturer AS shared, promise FROM entries "
    "WHERE disclosure <> '' AND (disclosure, manufacturer) IN "
    "(SELECT disclosure, manufacturer FROM entries WHERE disclosure <> '' "
    "GROUP BY 1, 2 HAVING count(DISTINCT revision) > 1) ORDER BY shared, revision, changed, file";

bool shareMarket(const LibraryEntry &a, const LibraryEntry &b) {
    return a.markets.empty() || b.markets.empty() ||
           std::ranges::find_first_of(a.markets, b.markets) != a.markets.end();
}

Finding findingOn(const Library &library, Severity severity, const char *message,
                  const LibraryEntry &entry, ArgumentList arguments) {
    arguments.push_back(productArgument(entry.product, entry.file));
    Finding finding = makeFinding(severity, message, {}, {}, std::move(arguments));
    finding.file = library.shownFile(entry.file);
    return finding;
}

/// Tells of each entry that differs from the first one of its group.
void tellGroups(const Library &library, const char *sql, const Stop &stop,
                const std::function<void(const LibraryEntry &, const LibraryEntry &)> &differ) {
    QSqlQuery query =
        library.database().run(QString::fromLatin1(sql).arg(QLatin1String(entryValues)));
    LibraryEntry first;
    QString group;
    for (bool isFirst = true; !stop() && query.next(); isFirst = false) {
        LibraryEntry entry = entryAt(query);
        const QString shared = query.value(entryColumnCount).toString();
        if (isFirst || shared != group) {
            group = shared;
            first = std::move(entry);
        } else if (entry.fingerprint != first.fingerprint) {
            differ(first, entry);
        }
    }
}

bool areRevisions(const LibraryEntry &a, const LibraryEntry &b) {
    return !a.id.empty() && a.id == b.id && a.manufacturer == b.manufacturer;
}

void tellShared(const Library &library, const char *sql, const char *message, const Tell &tell,
                const Stop &stop) {
    tellGroups(library, sql, stop, [&](const LibraryEntry &first, const LibraryEntry &entry) {
        if (areRevisions(first, entry))
            return; // that is told as such
        const Severity severity = shareMarket(first, entry) ? Severity::warning : Severity::note;
        tell(findingOn(library, severity, message, entry,
                       {argument::plain("other", first.file),
                        argument::text("gtin", joinedWords(entry.gtins)),
                        argument::text("model", entry.model)}));
    });
}

/// Of each disclosure with several revisions: whether the newest promises less than one before.
void tellShrunk(const Library &library, const Tell &tell, const Stop &stop) {
    QSqlQuery query =
        library.database().run(QString::fromLatin1(revisions).arg(QLatin1String(entryValues)));
    std::vector<KeptPromise> all;
    QString group;
    const auto judge = [&] {
        if (all.empty())
            return;
        const KeptPromise newest = std::move(all.back());
        all.pop_back();
        for (Finding &finding : shrunkPromises(newest, all)) {
            finding.file = library.shownFile(finding.file);
            tell(std::move(finding));
        }
        all.clear();
    };
    while (!stop() && query.next()) {
        if (const QString shared = query.value(entryColumnCount).toString(); shared != group) {
            judge();
            group = shared;
        }
        const LibraryEntry entry = entryAt(query);
        all.push_back({entry.file, entry.product,
                       query.value(entryColumnCount + 1).toString().toStdString()});
    }
    judge();
}

void tellEnded(const Library &library, const Tell &tell, const Stop &stop) {
    QSqlQuery query = library.database().run(
        QStringLiteral("SELECT %1 FROM entries WHERE is_newest AND state = 'ended' ORDER BY file")
            .arg(QLatin1String(entryValues)));
    while (!stop() && query.next()) {
        const LibraryEntry entry = entryAt(query);
        tell(entry.until.empty()
                 ? findingOn(library, Severity::note, "library.ended:undated", entry, {})
                 : findingOn(library, Severity::note, "library.ended:dated", entry,
                             {argument::date("end", entry.until)}));
    }
}

} // namespace

void findInLibrary(const Library &library, const Tell &tell, const Stop &stop) {
    tellGroups(library, sameRevision, stop,
               [&](const LibraryEntry &first, const LibraryEntry &entry) {
                   tell(findingOn(library, Severity::error, "library.same_revision", entry,
                                  {argument::plain("other", first.file),
                                   argument::number("revision", entry.revision)}));
               });
    tellShared(library, sameGtin, "library.shared_gtin", tell, stop);
    tellShared(library, sameModel, "library.shared_model", tell, stop);
    tellShrunk(library, tell, stop);
    tellEnded(library, tell, stop);
}

Findings whatIsUnread(const Library &library) {
    Findings findings;
    for (const Finding &note : library.notes())
        if (note.rule == "library.folder_unread")
            findings.push_back(note);
    LibraryFilter broken;
    broken.onlyNewest = false;
    if (findings.empty() && countOf(library, broken) == 0) {
        findings.push_back(makeFinding(Severity::error, "library.empty", {}, {}));
        findings.back().file = library.path();
        return findings;
    }
    broken.onlyWithErrors = true;
    for (const LibraryEntry &entry : entriesOf(library, broken)) {
        if (!entry.fingerprint.empty())
            continue;
        for (Finding &finding : library.findingsOf(entry))
            if (finding.rule == "library.unreadable") {
                finding.severity = Severity::warning;
                findings.push_back(std::move(finding));
            }
    }
    return findings;
}

} // namespace updatefacts
