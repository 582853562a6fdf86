// SPDX-License-Identifier: MIT
#include "FolderTest.h"
#include "site/index/CalendarOfEnds.h"
#include "site/index/EntryFile.h"
#include "site/index/IndexPage.h"
#include "site/index/MachineIndex.h"
#include "site/index/RevisionFeed.h"
#include "site/index/SecurityTxt.h"
#include "site/index/ShopTable.h"
#include "site/index/Sitemap.h"

#include <gmock/gmock.h>

#include <QJsonDocument>
#include <QXmlStreamReader>

#include <algorithm>

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

/// What is written to a sink.
std::string textOf(const std::function<void(const TextSink &)> &write) {
    std::string text;
    write([&](std::string_view piece) { text += piece; });
    return text;
}

std::vector<SiteFile> sitemapsOf(const std::vector<SiteEntry> &entries) {
    std::vector<SiteFile> files;
    writeSitemaps(EntryList(entries), head, [&](const std::string &name, const auto &write) {
        files.emplace_back(name, textOf(write));
    });
    return files;
}

std::string feedOf(const std::vector<SiteEntry> &entries) {
    return revisionFeedOf(EntryList(entries), head);
}

std::string calendarOf(const std::vector<SiteEntry> &entries) {
    return textOf(
        [&](const TextSink &sink) { writeCalendarOfEnds(EntryList(entries), head, sink); });
}

std::string machineIndexOf(const std::vector<SiteEntry> &given,
                           const std::vector<SiteEntry> &kept = {}) {
    return textOf([&](const TextSink &sink) { writeMachineIndex(EntryList(given), kept, sink); });
}

std::vector<SiteFile> indexPagesOf(const std::vector<SiteEntry> &entries,
                                   const std::vector<IndexLanguage> &languages) {
    std::vector<SiteFile> files;
    writeIndexPages(
        EntryList(entries), 0, languages, Words("en"),
        [&](const std::string &name, const std::string &text) { files.emplace_back(name, text); });
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
    const std::string feed = feedOf(entries);
    EXPECT_EQ(elementsOf(feed, "entry"), 2U);
    EXPECT_LT(feed.find("2030 → 2031"), feed.find("First published"));
    EXPECT_THAT(feed, HasSubstr("<updated>2026-05-01T00:00:00Z</updated>"));
}

TEST(RevisionFeed, isBounded) {
    EXPECT_EQ(elementsOf(feedOf(entriesOf(201)), "entry"), 200U);
}

/// RFC 5545 3.1: lines of at most 75 octets, folded between characters; 3.3.11: "," ";" escaped.
TEST(CalendarOfEnds, keepsItsLinesShort) {
    const std::string calendar = calendarOf(entriesOf(1));
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
    entries[0].updated = "2026-03-14T09:00:00.5Z"; // fractions, too
    entries[1].end.reset();
    const std::string calendar = calendarOf(entries);
    EXPECT_EQ(calendar.find("BEGIN:VEVENT"), calendar.rfind("BEGIN:VEVENT"));
    EXPECT_THAT(calendar, HasSubstr("\r\nDTSTAMP:20260314T090000Z\r\n"));
}

TEST(MachineIndex, isJson) {
    EXPECT_FALSE(
        QJsonDocument::fromJson(QByteArray::fromStdString(machineIndexOf(entriesOf(2)))).isNull());
    const std::string links = linkSetOf(entryOf(1), head);
    EXPECT_FALSE(QJsonDocument::fromJson(QByteArray::fromStdString(links)).isNull());
    EXPECT_THAT(links, HasSubstr("https://gs1.org/voc/defaultLink"));
}

TEST(MachineIndex, hasThoseThatAreKeptInTheirPlace) {
    const std::string index =
        machineIndexOf({entryOf(1), entryOf(3)}, {entryOf(0), entryOf(2), entryOf(4)});
    std::size_t before = 0;
    for (const char *id : {"\"P-0\"", "\"P-1\"", "\"P-2\"", "\"P-3\"", "\"P-4\""}) {
        const std::size_t at = index.find(id);
        EXPECT_NE(at, std::string::npos) << id;
        EXPECT_LT(before, at) << id;
        before = at;
    }
}

class EntryFileTest : public FolderTest {
  protected:
    static std::vector<SiteEntry> readFrom(const EntryFile &file, std::size_t from,
                                           std::size_t count) {
        std::vector<SiteEntry> entries;
        file.visit(from, count, [&](const SiteEntry &entry) { entries.push_back(entry); });
        return entries;
    }
};

TEST_F(EntryFileTest, givesBackWhatItWasGiven) {
    SiteEntry full = entryOf(7);
    full.start = PartialDate::parse("2026-01-05");
    full.contact = "mailto:a@a.example";
    full.policy = "https://a.example/p";
    full.picture = "https://a.example/p.png";
    full.withdrawn = "2026-02-03";
    full.changes = {"one", ""};
    full.revision = 3;
    full.promise = Promise::ended;
    EntryFile file(folder() / "entries");
    file.add(full);
    const std::vector<SiteEntry> read = readFrom(file, 0, 9);
    ASSERT_EQ(read.size(), 1U);
    EXPECT_EQ(read.front(), full);
}

TEST_F(EntryFileTest, isReadFromAnyProductOn) {
    EntryFile file(folder() / "entries");
    for (int i = 0; i < 500; ++i) // more than is written at once
        file.add(entryOf(i));
    EXPECT_EQ(file.size(), 500U);
    EXPECT_EQ(readFrom(file, 0, 500).size(), 500U);
    const std::vector<SiteEntry> last = readFrom(file, 498, 200);
    ASSERT_EQ(last.size(), 2U);
    EXPECT_EQ(last.front().id, "P-498");
    file.add(entryOf(500));
    EXPECT_EQ(readFrom(file, 500, 1).front().id, "P-500");
    EXPECT_TRUE(readFrom(file, 501, 1).empty());
    for (const std::size_t from : {0U, 1U, 63U, 64U, 65U, 127U, 128U, 400U}) {
        const std::vector<SiteEntry> some = readFrom(file, from, 66);
        ASSERT_EQ(some.size(), 66U) << from;
        EXPECT_EQ(some.front().id, "P-" + std::to_string(from));
        EXPECT_EQ(some.back().id, "P-" + std::to_string(from + 65));
    }
}

TEST_F(EntryFileTest, goesWithItsFile) {
    { const EntryFile file(folder() / "entries"); }
    EXPECT_FALSE(std::filesystem::exists(folder() / "entries"));
}

TEST(IndexPage, hasSoManyProductsOnAPage) {
    const std::vector<IndexLanguage> languages = {
        {"en", "English", "index.html", "compare.html"},
        {"de", "Deutsch", "index.de.html", "compare.de.html"}};
    EXPECT_EQ(indexPagesOf(entriesOf(200), languages).size(), 1U);
    const auto pages = indexPagesOf(entriesOf(201), languages);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[1].first, "index.2.html");
    EXPECT_THAT(pages[0].second, HasSubstr("href=\"/update-facts/index.2.html\""));
    EXPECT_THAT(pages[1].second, HasSubstr("Lamp &lt;200&gt;"));
    EXPECT_THAT(pages[1].second, HasSubstr("href=\"/p200/index.html\""));
    EXPECT_THAT(pages[1].second, testing::Not(HasSubstr("Lamp <")));
}

/// RFC 4180; a cell that a spreadsheet would run is a text.
TEST(ShopTable, hasALineForEachProduct) {
    std::vector<SiteEntry> entries = entriesOf(2);
    entries[1].product = "=HYPERLINK(1)";
    entries[1].picture = "https://a.example/p1/disclosure.strip.png";
    const std::string table =
        textOf([&](const TextSink &sink) { writeShopTable(EntryList(entries), 1, "de", sink); });
    EXPECT_EQ(std::ranges::count(table, '\r'), 3);
    EXPECT_THAT(table, HasSubstr("id,title,brand,gtin,mpn,link,image_link,"));
    EXPECT_THAT(table, HasSubstr("P-0,\"Lamp <0>, \"\"big\"\"; xxx"));
    EXPECT_THAT(table,
                HasSubstr(",ACME & Co,9520000001704,M0,https://a.example/p0/index.de.html,"));
    EXPECT_THAT(table, HasSubstr(",Zugesagt bis Juni 2031,promised,,2031-06-30,"));
    EXPECT_THAT(table, HasSubstr("P-1,'=HYPERLINK(1)"));
}

TEST(ShopTable, escapesWhatShopsPutIntoTheirPages) {
    SiteEntry entry = entryOf(1);
    EXPECT_EQ(shopText(entry, "de", "\"><script>x</script>&"),
              "<update-facts src=\"https://a.example/p1/disclosure.label.de.json\" lang=\"de\">"
              "<a href=\"https://a.example/p1/index.de.html\" lang=\"de\">"
              "&quot;&gt;&lt;script&gt;x&lt;/script&gt;&amp;</a></update-facts>");
}

/// RFC 9116 2.5: Contact and Expires have to be there, and mailboxes are URIs.
TEST(SecurityTxt, saysWhomToTell) {
    std::vector<SiteEntry> entries = entriesOf(3);
    entries[0].contact = "a@a.example";
    entries[1].contact = entries[2].contact = "https://a.example/report";
    entries[2].policy = "https://a.example/policy";
    const Date today{std::chrono::year(2026), std::chrono::November, std::chrono::day(27)};
    EXPECT_EQ(securityTxtOf(EntryList(entries), head, today),
              "Contact: https://a.example/report\n"
              "Contact: mailto:a@a.example\n"
              "Expires: 2027-10-31T23:59:59Z\n"
              "Policy: https://a.example/policy\n"
              "Canonical: https://a.example/.well-known/security.txt\n");
}

TEST(SecurityTxt, holdsNoContactThatIsNone) {
    std::vector<SiteEntry> entries = entriesOf(4);
    entries[0].contact = "a@a.example\nContact: mailto:evil@e.example";
    entries[1].contact = "http://a.example/";
    entries[2].contact = "javascript://a@b";
    EXPECT_EQ(securityTxtOf(EntryList(entries), head, Date(std::chrono::sys_days{})), "");
}

TEST(IndexPage, isEmptyWithoutProducts) {
    EXPECT_EQ(indexPagesOf({}, {{"en", "English", "index.html", "compare.html"}}).size(), 1U);
}

} // namespace
} // namespace updatefacts
