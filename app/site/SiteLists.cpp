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

#include <algorithm>

namespace updatefacts {

namespace {

/// Where search engines look for the sitemap (RFC 9309).
constexpr const char *robotsPath = "robots.txt";

/// Those of one language: for people, and for what searches them.
void addLanguageLists(const std::vector<SiteEntry> &entries, std::size_t language,
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
    for (const auto &[name, text] : indexPagesOf(entries, language, indexes, words))
        tree.add(folder + name, text);
    tree.add(folder + indexes[language].compareFile, comparePageOf(language, indexes, words));
    tree.add(folder + searchListName(tag), searchListOf(entries, language, tag));
    tree.add(folder + shopTableName(tag), shopTableOf(entries, language, tag));
}

/// Those of earlier versions of the program stay for the pages that somebody kept.
void addSharedFiles(SiteTree &tree) {
    const std::string folder = listFolder;
    for (const SharedFile &file : sharedFiles())
        tree.add(file.path, file.bytes);
    for (const char *ending : {".css", ".js", ".svg"})
        tree.keepBefore(folder, ending);
    tree.add(folder + "disclosure.schema.json", writeJsonSchema(builtInDefinitions()));
}

void addMachineIndex(const SiteProducts &products, SiteTree &tree) {
    std::vector<SiteEntry> all = products.given;
    all.insert(all.end(), products.kept.begin(), products.kept.end());
    std::ranges::sort(all, {}, &SiteEntry::id);
    tree.add(machineIndexPath, machineIndexOf(all));
}

} // namespace

void addSiteLists(const SiteProducts &products, const SiteLanguages &languages, Date today,
                  SiteTree &tree) {
    const std::vector<SiteEntry> &entries = products.given;
    const SiteEntry &first = entries.empty() ? products.kept.front() : entries.front();
    const SiteHead head{first.path.host, languages.tags()};
    const std::string folder = listFolder;
    addSharedFiles(tree);
    for (std::size_t i = 0; i < languages.all().size(); ++i)
        addLanguageLists(entries, i, languages, tree);
    tree.add(folder + "404.html", notFoundPage(languages.all().front().words));
    writeSitemaps(entries, head, [&](const std::string &name, const std::string &text) {
        tree.add(folder + name, text);
    });
    tree.add(folder + "feed.atom", revisionFeedOf(entries, head));
    tree.add(folder + "ends.ics", calendarOfEnds(entries, head));
    addMachineIndex(products, tree);
    if (!tree.isOfOthers(robotsPath))
        tree.add(robotsPath, "Sitemap: " + head.address("sitemap.xml") + '\n');
    const std::string security = securityTxtOf(entries, head, today);
    if (!security.empty() && !tree.isOfOthers(securityTxtPath))
        tree.add(securityTxtPath, security);
}

} // namespace updatefacts
