// SPDX-License-Identifier: MIT
#include "retail/join/IsBy.h"

#include "retail/library/FoldName.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace updatefacts {

namespace {

/// Kinds of companies, and words that many have.
constexpr const char *emptyMakerWords =
    "gmbh|mbh|ag|kg|kgaa|ohg|ug|se|inc|incorporated|corp|corporation|co|company|llc|ltd|limited|"
    "plc|"
    "lp|llp|sa|sas|sarl|sl|srl|spa|bv|nv|oy|oyj|ab|as|aps|sp|zoo|doo|kft|sro|pty|pvt|kk|the|and|"
    "und|"
    "et|y|e|de|of|group|gruppe|holding|international|electronics|technology|technologies|systems|"
    "株式会社";

/// Words without marks and points.
QStringList makerWords(const std::string &name) {
    static const QStringList empty = QString::fromUtf8(emptyMakerWords).split(u'|');
    QString folded = QString::fromStdString(foldedName(name));
    QString parted;
    for (const QChar c : folded.remove(u'.'))
        parted += c.isLetterOrNumber() || c.isMark() ? c : QChar(u' ');
    QStringList words = parted.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return empty.contains(word); });
    return words;
}

/// Where words are not parted; two letters are within many words.
bool isWithin(const QStringList &part, const QStringList &whole) {
    const QString letters = part.join(QString());
    return (letters.size() > 2 || (!letters.isEmpty() && letters.front() > QChar(0x2E7F))) &&
           whole.join(QString()).contains(letters);
}

} // namespace

bool isBy(const LibraryEntry &entry, const std::string &maker) {
    const QStringList said = makerWords(maker), theirs = makerWords(entry.manufacturer);
    if (said.empty() || theirs.empty())
        return true;
    const QStringList all = theirs + makerWords(entry.product);
    return isWithin(said, all) || isWithin(theirs, said) ||
           std::ranges::any_of(said, [&](const QString &word) { return all.contains(word); });
}

} // namespace updatefacts
