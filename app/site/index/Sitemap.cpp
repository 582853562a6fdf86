// SPDX-License-Identifier: MIT
#include "site/index/Sitemap.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <algorithm>
#include <span>

namespace updatefacts {

namespace {

constexpr std::size_t mostAddresses = 50'000;
constexpr std::size_t mostBytes = 40'000'000; ///< 50 MB with what stands around an address

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

void writePages(QXmlStreamWriter &xml, const SiteEntry &entry, const SiteHead &head) {
    for (const std::string &language : head.languages) {
        xml.writeStartElement(QStringLiteral("url"));
        xml.writeTextElement(QStringLiteral("loc"), sitemapText(entry.pageAddress(language)));
        xml.writeTextElement(QStringLiteral("lastmod"), sitemapText(entry.updated));
        for (const std::string &other : head.languages) {
            xml.writeEmptyElement(QStringLiteral("xhtml:link"));
            xml.writeAttribute(QStringLiteral("rel"), QStringLiteral("alternate"));
            xml.writeAttribute(QStringLiteral("hreflang"), sitemapText(other));
            xml.writeAttribute(QStringLiteral("href"), sitemapText(entry.pageAddress(other)));
        }
        xml.writeEndElement();
    }
}

std::string sitemapOf(std::span<const SiteEntry> entries, const SiteHead &head) {
    return sitemapXml("urlset", [&](QXmlStreamWriter &xml) {
        for (const SiteEntry &entry : entries)
            writePages(xml, entry, head);
    });
}

/// How many of the products' pages are one file: by addresses, and by the bytes that those of one
/// product take.
std::size_t productsOfSitemap(const std::vector<SiteEntry> &entries, const SiteHead &head) {
    std::size_t longest = 1;
    for (const SiteEntry &entry : entries)
        longest = std::max(longest, entry.pageAddress(head.languages.back()).size());
    const std::size_t languages = head.languages.size();
    const std::size_t bytes = languages * (languages + 1) * (longest + 70);
    return std::max<std::size_t>(1, std::min(mostAddresses / languages, mostBytes / bytes));
}

std::string indexOf(std::size_t parts, const SiteHead &head) {
    return sitemapXml("sitemapindex", [&](QXmlStreamWriter &xml) {
        for (std::size_t i = 1; i <= parts; ++i) {
            xml.writeStartElement(QStringLiteral("sitemap"));
            xml.writeTextElement(
                QStringLiteral("loc"),
                sitemapText(head.address("sitemap-" + std::to_string(i) + ".xml")));
            xml.writeEndElement();
        }
    });
}

} // namespace

void writeSitemaps(
    const std::vector<SiteEntry> &entries, const SiteHead &head,
    const std::function<void(const std::string &name, const std::string &text)> &take) {
    const std::span<const SiteEntry> all = entries;
    const std::size_t count = productsOfSitemap(entries, head);
    if (all.size() <= count)
        return take("sitemap.xml", sitemapOf(all, head));
    std::size_t parts = 0;
    for (std::size_t from = 0; from < all.size(); from += count)
        take("sitemap-" + std::to_string(++parts) + ".xml",
             sitemapOf(all.subspan(from, std::min(count, all.size() - from)), head));
    take("sitemap.xml", indexOf(parts, head));
}

} // namespace updatefacts
