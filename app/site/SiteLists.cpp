// SPDX-License-Identifier: MIT
#include "site/SiteLists.h"

#include "publish/jsonschema/WriteJsonSchema.h"
#include "site/data/SharedFiles.h"
#include "site/index/CalendarOfEnds.h"
#include "site/index/IndexPage.h"
#include "site/index/MachineIndex.h"
#include "site/index/RevisionFeed.h"
#include "site/index/SecurityTxt.h"
#include "site/index/ShopTable.h"
#include "site/index/Sitemap.h"

namespace updatefacts {

namespace {

/// Where search engines look for the sitemap (RFC 9309).
constexpr const char *robotsPath = "robots.txt";

/// Those of earlier versions of the program stay for the pages that somebody kept.
void addSharedFiles(SiteTree &tree) {
    const std::string folder = listFolder;
    for (const SharedFile &file : sharedFiles())
        tree.add(file.path, file.bytes);
    for (const char *ending : {".css", ".js", ".svg"})
        tree.keepBefore(folder, ending);
    tree.add(folder + "disclosure.schema.json", writeJsonSchema(builtInDefinitions()));
}

} // namespace

void addLanguageLists(const EntrySource &entries, std::size_t language,
                      const SiteLanguages &languages, SiteTree &tree) {
    const std::string folder = listFolder;
    std::vector<IndexLanguage> indexes;
    for (const SiteLanguages::Language &one : languages.all()) {
        const std::string &tag = one.words.language();
        indexes.push_back({tag, one.name, languages.listFile("index", tag).substr(folder.size()),
                           languages.listFile("compare", tag).substr(folder.size())});
    }
    const std::string &tag = indexes[language].tag;
    const Words &words = languages.all()[language].words;
    writeIndexPages(
        entries, language, indexes, words,
        [&](const std::string &name, const std::string &text) { tree.add(folder + name, text); });
    tree.add(folder + indexes[language].compareFile, comparePageOf(language, indexes, words));
    tree.write(folder + searchListName(tag),
               [&](const TextSink &sink) { writeSearchList(entries, language, tag, sink); });
    tree.write(folder + shopTableName(tag),
               [&](const TextSink &sink) { writeShopTable(entries, language, tag, sink); });
}

void addSiteLists(const SiteProducts &products, const std::string &host,
                  const SiteLanguages &languages, Date today, SiteTree &tree) {
    const EntrySource &entries = products.given;
    const SiteHead head{host, languages.tags()};
    const std::string folder = listFolder;
    addSharedFiles(tree);
    tree.add(folder + "404.html", notFoundPage(languages.all().front().words));
    writeSitemaps(entries, head, [&](const std::string &name, const auto &write) {
        tree.write(folder + name, write);
    });
    tree.add(folder + "feed.atom", revisionFeedOf(entries, head));
    tree.write(folder + "ends.ics",
               [&](const TextSink &sink) { writeCalendarOfEnds(entries, head, sink); });
    tree.write(machineIndexPath,
               [&](const TextSink &sink) { writeMachineIndex(entries, products.kept, sink); });
    if (!tree.isOfOthers(robotsPath))
        tree.add(robotsPath, "Sitemap: " + head.address("sitemap.xml") + '\n');
    const std::string security = securityTxtOf(entries, head, today);
    if (!security.empty() && !tree.isOfOthers(securityTxtPath))
        tree.add(securityTxtPath, security);
}

} // namespace updatefacts
