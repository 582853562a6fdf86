// SPDX-License-Identifier: MIT
#include "retail/library/Library.h"

#include "retail/library/EntryRow.h"
#include "retail/library/IndexDatabase.h"

#include <QVariant>

namespace updatefacts {

Library::Library(std::string path, std::unique_ptr<LibrarySource> source,
                 std::unique_ptr<IndexDatabase> database, Findings notes, bool isWhole)
    : m_path(std::move(path)), m_source(std::move(source)), m_database(std::move(database)),
      m_notes(std::move(notes)), m_isWhole(isWhole) {
    for (Finding &note : m_notes)
        note.file = note.file.empty() ? m_path : shownFile(note.file);
}

Library::~Library() = default;
Library::Library(Library &&) noexcept = default;

std::string Library::shownFile(const std::string &file) const {
    return m_path.ends_with('/') ? m_path + file : m_path + '/' + file;
}

Findings Library::findingsOf(const LibraryEntry &entry) const {
    QSqlQuery &query = m_database->kept(
        QStringLiteral("SELECT %1 FROM findings WHERE entry = (SELECT id FROM entries "
                       "WHERE file = ?) ORDER BY rowid")
            .arg(QLatin1String(findingColumns)));
    query.bindValue(0, storedName(entry.file));
    m_database->run(query);
    Findings findings;
    while (query.next()) {
        findings.push_back(storedFindingAt(query, 0));
        findings.back().file = shownFile(entry.file);
    }
    query.finish();
    return findings;
}

Findings Library::changes() const {
    QSqlQuery query = m_database->run(QStringLiteral("SELECT %1, file FROM changes ORDER BY rowid")
                                          .arg(QLatin1String(findingColumns)));
    constexpr int fileColumn = 7;
    Findings findings;
    while (query.next()) {
        findings.push_back(storedFindingAt(query, 0));
        findings.back().file = shownFile(query.value(fileColumn).toByteArray().toStdString());
    }
    return findings;
}

void Library::forgetChanges() {
    Transaction transaction(*m_database);
    m_database->run(QStringLiteral("DELETE FROM changes"));
    transaction.commit();
}

} // namespace updatefacts
