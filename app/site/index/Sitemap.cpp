// SPDX-License-Identifier: MIT
#include "site/index/Sitemap.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <functional>

namespace updatefacts {

namespace {

constexpr std::size_t mostAddresses = 50'000;

QString sitemapText(const std::string &text) {
    return QString::fromStdString(text);
}

std::string sitemapXml(const char *root, const std::function<void(QXmlStreamWriter &)> &write) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(QLatin1String(root));
    xml.writeDefaultNamespace(QStringLiteral("http://www.sitemaps.org/schemas/sitemap/0.9"));
    xml.writeNamespace(QStringLiteral("http://www.w3.org/1999/xhtml"), QStringLiteral("xhtml"));
    write(xml);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes.toStdString();
}

void writePage(QXmlStreamWriter &xml, const SiteEntry &entry, const std::string &address) {
    xml.writeStartElement(QStringLiteral("url"));
    xml.writeTextElement(QStringLiteral("loc"), sitemapText(address));
    xml.writeTextElement(QStringLiteral("lastmod"), sitemapText(entry.updated));
    for (const auto &[tag, other] : entry.languages) {
        xml.writeEmptyElement(QStringLiteral("xhtml:link"));
        xml.writeAttribute(QStringLiteral("rel"), QStringLiteral("alternate"));
        xml.writeAttribute(QStringLiteral("hreflang"), sitemapText(tag));
        xml.writeAttribute(QStringLiteral("href"), sitemapText(other));
    }
    xml.writeEndElement();
}

std::string sitemapOf(const std::vector<SiteEntry> &entries, std::size_t from, std::size_t to) {
    return sitemapXml("urlset", [&](QXmlStreamWriter &xml) {
        for (std::size_t i = from; i < to; ++i)
            for (const auto &[tag, address] : entries[i].languages)
                writePage(xml, entries[i], address);
    });
}

std::string indexOf(const std::vector<std::pair<std::string, std::string>> &parts,
                    const SiteHead &head) {
    return sitemapXml("sitemapindex", [&](QXmlStreamWriter &xml) {
        for (const auto &[name, text] : parts) {
            xml.writeStartElement(QStringLiteral("sitemap"));
            xml.writeTextElement(QStringLiteral("loc"), sitemapText(head.address + name));
            xml.writeEndElement();
        }
    });
}

} // namespace

std::vector<std::pair<std::string, std::string>> sitemapsOf(const std::vector<SiteEntry> &entries,
                                                            const SiteHead &head) {
    const std::size_t languages = entries.empty() ? 1 : entries.front().languages.size();
    const std::size_t count = std::max<std::size_t>(1, mostAddresses / languages);
    if (entries.size() <= count)
        return {{"sitemap.xml", sitemapOf(entries, 0, entries.size())}};
    std::vector<std::pair<std::string, std::string>> parts;
    for (std::size_t from = 0; from < entries.size(); from += count)
        parts.emplace_back("sitemap-" + std::to_string(parts.size() + 1) + ".xml",
                           sitemapOf(entries, from, std::min(from + count, entries.size())));
    parts.insert(parts.begin(), {"sitemap.xml", indexOf(parts, head)});
    return parts;
}

} // namespace updatefacts
