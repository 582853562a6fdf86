// SPDX-License-Identifier: MIT
#include "site/index/RevisionFeed.h"

#include "label/content/PhraseText.h"
#include "site/data/PageWords.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <tuple>

namespace updatefacts {

namespace {

constexpr std::size_t mostRevisions = 200;

QString feedText(const std::string &text) {
    return QString::fromStdString(text);
}

void writeLink(QXmlStreamWriter &xml, const char *relation, const std::string &address) {
    xml.writeEmptyElement(QStringLiteral("link"));
    xml.writeAttribute(QStringLiteral("rel"), QLatin1String(relation));
    xml.writeAttribute(QStringLiteral("href"), feedText(address));
}

void writeRevision(QXmlStreamWriter &xml, const SiteEntry &entry, const Words &words) {
    const std::string number = std::to_string(entry.revision);
    xml.writeStartElement(QStringLiteral("entry"));
    xml.writeTextElement(
        QStringLiteral("title"),
        feedText(entry.product + " · " + pageWord(words, "revision") + ' ' + number));
    xml.writeTextElement(QStringLiteral("id"), feedText("urn:sha256:" + entry.fingerprint));
    xml.writeTextElement(QStringLiteral("updated"), feedText(entry.updated));
    writeLink(xml, "alternate", entry.address);
    xml.writeStartElement(QStringLiteral("author"));
    xml.writeTextElement(QStringLiteral("name"), feedText(entry.maker));
    xml.writeEndElement();
    std::string summary;
    for (const std::string &change : entry.changes)
        summary += (summary.empty() ? "" : "; ") + change;
    if (summary.empty())
        summary = pageWord(words, entry.revision == 1 ? "first" : "nothing_shown");
    xml.writeTextElement(QStringLiteral("summary"), feedText(summary));
    xml.writeEndElement();
}

bool isLater(const SiteEntry &a, const SiteEntry &b) {
    return std::tie(b.updated, a.id) < std::tie(a.updated, b.id);
}

/// Never many more of them are kept than are wanted.
std::vector<SiteEntry> latestOf(const EntrySource &entries) {
    std::vector<SiteEntry> latest;
    const auto keepLatest = [&] {
        std::ranges::sort(latest, isLater);
        if (latest.size() > mostRevisions)
            latest.erase(latest.begin() + mostRevisions, latest.end());
    };
    entries.visit([&](const SiteEntry &entry) {
        latest.push_back(entry);
        if (latest.size() == 2 * mostRevisions)
            keepLatest();
    });
    keepLatest();
    return latest;
}

} // namespace

std::string revisionFeedOf(const EntrySource &entries, const SiteHead &head) {
    const Words words(head.languages.front());
    const std::vector<SiteEntry> latest = latestOf(entries);
    const std::string address = head.address("feed.atom");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("feed"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2005/Atom"));
    xml.writeAttribute(QStringLiteral("xml:lang"), feedText(head.languages.front()));
    xml.writeTextElement(QStringLiteral("title"), feedText("Update Facts · " + head.host));
    xml.writeTextElement(QStringLiteral("id"), feedText(address));
    xml.writeTextElement(
        QStringLiteral("updated"),
        feedText(latest.empty() ? "2000-01-01T00:00:00Z" : latest.front().updated));
    writeLink(xml, "self", address);
    for (const SiteEntry &entry : latest)
        writeRevision(xml, entry, words);
    xml.writeEndDocument();
    return bytes.toStdString();
}

} // namespace updatefacts
