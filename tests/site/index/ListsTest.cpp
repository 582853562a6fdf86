// SPDX-License-Identifier: MIT
#include "site/index/CalendarOfEnds.h"
#include "site/index/IndexPage.h"
#include "site/index/MachineIndex.h"
#include "site/index/RevisionFeed.h"
#include "site/index/Sitemap.h"

#include <gmock/gmock.h>

#include <QJsonDocument>
#include <QXmlStreamReader>

namespace updatefacts {
namespace {

using testing::HasSubstr;

const SiteHead head = {"a.example", {"en", "de"}};

SiteEntry entryOf(int number) {
    const std::string text = std::to_string(number);
    SiteEntry entry;
    entry.address = "https://a.example/p" + text;
    entry.id = "P-" + text;
    entry.product = "Lamp <" + text + ">, \"big\"; " + std::string(60, 'x') + "ö";
    entry.maker = "ACME & Co";
    entry.model = "M" + text;
    entry.gtin = "9520000001704";
    entry.promise = Promise::promised;
    entry.end = PartialDate::parse("2031-06");
    entry.revision = 1;
    entry.updated = "2026-03-14T09:00:00Z";
    entry.fingerprint = std::string(64, 'a');
    entry.path = sitePathOf(entry.address).value();
    entry.mainLanguage = "en";
    entry.promises = {"Promised until June 2031", "Zugesagt bis Juni 2031"};
    return entry;
}

std::vector<SiteEntry> entriesOf(int count) {
    std::vector<SiteEntry> entries;
    for (int i = 0; i < count; ++i)
        entries.push_back(entryOf(i));
    return entries;
}

std::vector<SiteFile> sitemapsOf(const std::vector<SiteEntry> &entries) {
    std::vector<SiteFile> files;
    writeSitemaps(entries, head, [&](const std::string &name, const std::string &text) {
        files.emplace_back(name, text);
    });
    return files;
}

std::size_t elementsOf(const std::string &text, const char *name) {
    QXmlStreamReader xml(QByteArray::fromStdString(text));
    std::size_t count = 0;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String(name))
            ++count;
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return count;
}

TEST(Sitemap, namesEveryPageInItsLanguages) {
    const auto files = sitemapsOf(entriesOf(3));
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(elementsOf(files.front().second, "url"), 6U);
    EXPECT_EQ(elementsOf(files.front().second, "link"), 12U);
}

/// sitemaps.org: at most 50,000 addresses in a file.
TEST(Sitemap, isPartedWhereItIsTooLong) {
    EXPECT_EQ(sitemapsOf(entriesOf(25'000)).size(), 1U);
    const auto files = sitemapsOf(entriesOf(25'001));
    ASSERT_EQ(files.size(), 3U);
    EXPECT_EQ(elementsOf(files[2].second, "sitemap"), 2U);
    EXPECT_EQ(elementsOf(files[0].second, "url"), 50'000U);
    EXPECT_EQ(elementsOf(files[1].second, "url"), 2U);
}

TEST(RevisionFeed, hasTheLatestFirst) {
    std::vector<SiteEntry> entries = entriesOf(2);
    entries[1].updated = "2026-05-01T00:00:00Z";
    entries[1].revision = 2;
    entries[1].changes = {"Until: 2030 → 2031"};
    const std::string feed = revisionFeedOf(entries, head);
    EXPECT_EQ(elementsOf(feed, "entry"), 2U);
    EXPECT_LT(feed.find("2030 → 2031"), feed.find("First published"));
    EXPECT_THAT(feed, HasSubstr("<updated>2026-05-01T00:00:00Z</updated>"));
}

TEST(RevisionFeed, isBounded) {
    EXPECT_EQ(elementsOf(revisionFeedOf(entriesOf(201), head), "entry"), 200U);
}

/// RFC 5545 3.1: lines of at most 75 octets, folded between characters; 3.3.11: "," ";" escaped.
TEST(CalendarOfEnds, keepsItsLinesShort) {
    const std::string calendar = calendarOfEnds(entriesOf(1), head);
    std::string unfolded;
    for (std::size_t at = 0; at < calendar.size();) {
        const std::size_t end = calendar.find("\r\n", at);
        ASSERT_NE(end, std::string::npos);
        EXPECT_LE(end - at, 75U);
        const std::string line = calendar.substr(at, end - at);
        unfolded += line.starts_with(' ') ? line.substr(1) : '\n' + line;
        at = end + 2;
    }
    EXPECT_THAT(unfolded, HasSubstr("\nDTSTART;VALUE=DATE:20310630\n"));
    EXPECT_THAT(unfolded, HasSubstr("\nDTEND;VALUE=DATE:20310701\n"));
    EXPECT_THAT(unfolded, HasSubstr("SUMMARY:Lamp <0>\\, \"big\"\\; xxx"));
    EXPECT_THAT(unfolded, HasSubstr("xö: last day of promised security updates"));
}

TEST(CalendarOfEnds, leavesOutWhatNamesNoDay) {
    std::vector<SiteEntry> entries = entriesOf(2);
    entries[1].end.reset();
    const std::string calendar = calendarOfEnds(entries, head);
    EXPECT_EQ(calendar.find("BEGIN:VEVENT"), calendar.rfind("BEGIN:VEVENT"));
}

TEST(MachineIndex, isJson) {
    EXPECT_FALSE(
        QJsonDocument::fromJson(QByteArray::fromStdString(machineIndexOf(entriesOf(2)))).isNull());
    const std::string links = linkSetOf(entryOf(1), head);
    EXPECT_FALSE(QJsonDocument::fromJson(QByteArray::fromStdString(links)).isNull());
    EXPECT_THAT(links, HasSubstr("https://gs1.org/voc/defaultLink"));
}

TEST(IndexPage, hasSoManyProductsOnAPage) {
    const Words words("en");
    const std::vector<IndexLanguage> languages = {{"en", "English", "index.html"},
                                                  {"de", "Deutsch", "index.de.html"}};
    EXPECT_EQ(indexPagesOf(entriesOf(200), 0, languages, words).size(), 1U);
    const auto pages = indexPagesOf(entriesOf(201), 0, languages, words);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[1].first, "index.2.html");
    EXPECT_THAT(pages[0].second, HasSubstr("href=\"/update-facts/index.2.html\""));
    EXPECT_THAT(pages[1].second, HasSubstr("Lamp &lt;200&gt;"));
    EXPECT_THAT(pages[1].second, HasSubstr("href=\"/p200/index.html\""));
    EXPECT_THAT(pages[1].second, testing::Not(HasSubstr("Lamp <")));
}

TEST(IndexPage, isEmptyWithoutProducts) {
    EXPECT_EQ(indexPagesOf({}, 0, {{"en", "English", "index.html"}}, Words("en")).size(), 1U);
}

} // namespace
} // namespace updatefacts
