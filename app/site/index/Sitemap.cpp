// SPDX-License-Identifier: MIT
#include "site/index/Sitemap.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <algorithm>

namespace updatefacts {

namespace {

constexpr std::size_t mostAddresses = 50'000;
constexpr std::size_t mostBytes = 40'000'000; ///< 50 MB with what stands around an address

QString sitemapText(const std::string &text) {
    return QString::fromStdString(text);
}

/// An XML document that is given away while it is written.
class SitemapXml {
  public:
    SitemapXml(const char *root, const TextSink &sink) : m_sink(sink) {
        m_buffer.open(QIODevice::WriteOnly);
        m_xml.setDevice(&m_buffer);
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QLatin1String(root));
        m_xml.writeDefaultNamespace(QStringLiteral("http://www.sitemaps.org/schemas/sitemap/0.9"));
        m_xml.writeNamespace(QStringLiteral("http://www.w3.org/1999/xhtml"),
                             QStringLiteral("xhtml"));
    }

    QXmlStreamWriter &xml() { return m_xml; }

    void giveAway() {
        m_sink(std::string_view(m_buffer.data().constData(), std::size_t(m_buffer.size())));
        m_buffer.buffer().clear();
        m_buffer.seek(0);
    }

    void end() {
        m_xml.writeEndDocument();
        giveAway();
    }

  private:
    const TextSink &m_sink;
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

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

void writeSitemap(const EntrySource &entries, std::size_t from, std::size_t count,
                  const SiteHead &head, const TextSink &sink) {
    SitemapXml sitemap("urlset", sink);
    entries.visit(from, count, [&](const SiteEntry &entry) {
        writePages(sitemap.xml(), entry, head);
        sitemap.giveAway();
    });
    sitemap.end();
}

/// How many of the products' pages are one file: by addresses, and by the bytes that those of one
/// product take.
std::size_t productsOfSitemap(const EntrySource &entries, const SiteHead &head) {
    std::size_t longest = 1;
    entries.visit([&](const SiteEntry &entry) {
        longest = std::max(longest, entry.pageAddress(head.languages.back()).size());
    });
    const std::size_t languages = head.languages.size();
    const std::size_t bytes = languages * (languages + 1) * (longest + 70);
    return std::max<std::size_t>(1, std::min(mostAddresses / languages, mostBytes / bytes));
}

void writeSitemapIndex(std::size_t parts, const SiteHead &head, const TextSink &sink) {
    SitemapXml index("sitemapindex", sink);
    for (std::size_t i = 1; i <= parts; ++i) {
        index.xml().writeStartElement(QStringLiteral("sitemap"));
        index.xml().writeTextElement(
            QStringLiteral("loc"),
            sitemapText(head.address("sitemap-" + std::to_string(i) + ".xml")));
        index.xml().writeEndElement();
    }
    index.end();
}

} // namespace

void writeSitemaps(const EntrySource &entries, const SiteHead &head, const FileMaker &make) {
    const std::size_t count = productsOfSitemap(entries, head);
    if (entries.size() <= count)
        return make("sitemap.xml",
                    [&](const TextSink &sink) { writeSitemap(entries, 0, count, head, sink); });
    std::size_t parts = 0;
    for (std::size_t from = 0; from < entries.size(); from += count)
        make("sitemap-" + std::to_string(++parts) + ".xml",
             [&](const TextSink &sink) { writeSitemap(entries, from, count, head, sink); });
    make("sitemap.xml", [&](const TextSink &sink) { writeSitemapIndex(parts, head, sink); });
}

} // namespace updatefacts
