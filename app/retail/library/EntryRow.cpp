// SPDX-License-Identifier: MIT
#include "retail/library/EntryRow.h"

#include "document/text/SplitText.h"
#include "retail/library/StoreFinding.h"

#include <QSqlQuery>
#include <QVariant>

namespace updatefacts {

namespace {

std::string textAt(const QSqlQuery &row, int column) {
    return row.value(column).toString().toStdString();
}

std::string bytesAt(const QSqlQuery &row, int column) {
    return row.value(column).toByteArray().toStdString();
}

/// What joinedWords() put together.
std::vector<std::string> wordsAt(const QSqlQuery &row, int column) {
    const std::string text = bytesAt(row, column);
    if (text.empty())
        return {};
    const std::vector<std::string_view> words = splitText(text, ' ');
    return {words.begin(), words.end()};
}

} // namespace

std::string joinedWords(const std::vector<std::string> &words) {
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

LibraryEntry entryAt(const QSqlQuery &row, int first) {
    int column = first;
    LibraryEntry entry;
    entry.file = bytesAt(row, column++);
    entry.fingerprint = bytesAt(row, column++);
    entry.id = bytesAt(row, column++);
    entry.revision = row.value(column++).toInt();
    entry.gtins = wordsAt(row, column++);
    entry.model = bytesAt(row, column++);
    entry.manufacturer = bytesAt(row, column++);
    entry.product = bytesAt(row, column++);
    entry.state = bytesAt(row, column++);
    entry.until = bytesAt(row, column++);
    entry.hasError = row.value(column++).toBool();
    entry.changed = bytesAt(row, column++);
    entry.markets = wordsAt(row, column++);
    entry.findings = row.value(column++).toLongLong();
    entry.isNewest = row.value(column).toBool();
    return entry;
}

Finding storedFindingAt(const QSqlQuery &row, int first) {
    const int severity = row.value(first).toInt();
    Finding finding;
    finding.severity = severity == 0   ? Severity::error
                       : severity == 1 ? Severity::warning
                                       : Severity::note;
    finding.rule = textAt(row, first + 1);
    finding.message = textAt(row, first + 2);
    finding.place = {row.value(first + 3).toInt(), row.value(first + 4).toInt()};
    finding.pointer = Pointer::parse(textAt(row, first + 5)).value_or(Pointer());
    finding.arguments = argumentsFrom(row.value(first + 6).toByteArray());
    return finding;
}

void bindEntry(QSqlQuery &query, const LibraryEntry &entry) {
    query.addBindValue(storedName(entry.file));
    query.addBindValue(stored(entry.fingerprint));
    query.addBindValue(stored(entry.id));
    query.addBindValue(entry.revision);
    query.addBindValue(stored(joinedWords(entry.gtins)));
    query.addBindValue(stored(entry.model));
    query.addBindValue(stored(entry.manufacturer));
    query.addBindValue(stored(entry.product));
    query.addBindValue(stored(entry.state));
    query.addBindValue(stored(entry.until));
    query.addBindValue(entry.hasError ? 1 : 0);
    query.addBindValue(stored(entry.changed));
    query.addBindValue(stored(joinedWords(entry.markets)));
    query.addBindValue(static_cast<qint64>(entry.findings));
    query.addBindValue(entry.isNewest ? 1 : 0);
}

void bindFinding(QSqlQuery &query, const Finding &finding) {
    query.addBindValue(static_cast<int>(finding.severity));
    query.addBindValue(stored(finding.rule));
    query.addBindValue(stored(finding.message));
    query.addBindValue(finding.place.line);
    query.addBindValue(finding.place.column);
    query.addBindValue(stored(finding.pointer.toString()));
    query.addBindValue(storedArguments(finding.arguments));
}

} // namespace updatefacts
