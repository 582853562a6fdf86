// SPDX-License-Identifier: MIT
#include "site/BuildSite.h"

#include "disclosure/Payload.h"
#include "site/ProductPages.h"
#include "site/index/CalendarOfEnds.h"
#include "site/index/IndexPage.h"
#include "site/index/MachineIndex.h"
#include "site/index/RevisionFeed.h"
#include "site/index/Sitemap.h"

#include <map>
#include <optional>
#include <utility>

namespace updatefacts {

namespace {

std::string indexFile(const SiteLanguages &languages, std::size_t language) {
    const std::string tag = language == 0 ? "" : '.' + languages.all()[language].words.language();
    return "index" + tag + ".html";
}

/// Adds the lists of all products: for people, search engines, news readers, calendars, programs.
void addLists(const std::vector<SiteEntry> &entries, const SiteLanguages &languages,
              const SiteHead &head, SiteTree &tree) {
    const std::string folder = listFolder;
    std::vector<IndexLanguage> indexes;
    for (std::size_t i = 0; i < languages.all().size(); ++i)
        indexes.push_back({languages.all()[i].words.language(), languages.all()[i].name,
                           indexFile(languages, i)});
    for (std::size_t i = 0; i < indexes.size(); ++i)
        for (const auto &[name, text] : indexPagesOf(entries, i, indexes, languages.all()[i].words))
            tree.add(folder + name, text);
    tree.add(folder + "products.json", searchListOf(entries));
    tree.add(folder + "404.html", notFoundPage(languages.all().front().words));
    for (const auto &[name, text] : sitemapsOf(entries, head))
        tree.add(folder + name, text);
    tree.add(folder + "feed.atom", revisionFeedOf(entries, head));
    tree.add(folder + "ends.ics", calendarOfEnds(entries, head));
    tree.add(machineIndexPath, machineIndexOf(entries));
}

/// The paths of the newest revisions, on one host, no two on the same.
class SitePaths {
  public:
    explicit SitePaths(Findings &findings) : m_findings(findings) {}

    std::optional<SitePath> add(const Disclosure &disclosure) {
        const std::string address = payloadOf(disclosure);
        std::optional<SitePath> path = sitePathOf(address);
        if (!path)
            fail(disclosure, "site.no_file", {argument::text("address", address)});
        else if (!m_host.empty() && path->host != m_host)
            fail(disclosure, "site.other_host",
                 {argument::text("host", path->host), argument::text("other", m_host)});
        else if (!m_taken.emplace(path->folder + path->stem, disclosure.document().file).second)
            fail(disclosure, "site.same_address",
                 {argument::text("address", address),
                  argument::plain("other", m_taken[path->folder + path->stem])});
        else
            m_host = path->host;
        return path;
    }

  private:
    void fail(const Disclosure &disclosure, const char *message, ArgumentList arguments) {
        const Pointer field = Pointer().child("detail_url");
        const Value *value = disclosure.root().at(field);
        Finding finding = makeFinding(Severity::error, message, value ? value->place : Place(),
                                      field, std::move(arguments));
        finding.file = disclosure.document().file;
        m_findings.push_back(std::move(finding));
    }

    Findings &m_findings;
    std::string m_host;
    std::map<std::string, std::string> m_taken; ///< file of the disclosure by path
};

} // namespace

SiteOutcome buildSite(const std::vector<History> &histories, const SiteOptions &options) {
    SiteOutcome outcome;
    SitePaths paths(outcome.findings);
    std::vector<std::optional<SitePath>> places;
    for (const History &history : histories)
        places.push_back(paths.add(history.revisions.back().disclosure));
    if (hasError(outcome.findings))
        return outcome;
    const SiteLanguages languages(options.languages, histories);
    SiteTree tree(options.folder);
    std::vector<SiteEntry> entries;
    for (std::size_t i = 0; i < histories.size(); ++i) {
        if (options.stops && options.stops()) {
            outcome.isStopped = true;
            return outcome;
        }
        entries.push_back(addProduct(histories[i], *places[i], languages, options.today, tree));
        ++outcome.products;
    }
    if (!entries.empty())
        addLists(entries, languages,
                 {"https://" + places.front()->host + '/' + listFolder, places.front()->host,
                  languages.all().front().words.language()},
                 tree);
    outcome.changes = tree.commit();
    return outcome;
}

} // namespace updatefacts
