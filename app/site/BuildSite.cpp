// SPDX-License-Identifier: MIT
#include "site/BuildSite.h"

#include "disclosure/Payload.h"
#include "output/files/RunParallel.h"
#include "site/ProductPages.h"
#include "site/index/CalendarOfEnds.h"
#include "site/index/IndexPage.h"
#include "site/index/MachineIndex.h"
#include "site/index/RevisionFeed.h"
#include "site/index/Sitemap.h"
#include "site/tree/SiteTree.h"
#include "validation/ValidateHistory.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>

namespace updatefacts {

namespace {

std::string indexFile(const SiteLanguages &languages, std::size_t language) {
    const std::string tag = language == 0 ? "" : '.' + languages.all()[language].words.language();
    return "index" + tag + ".html";
}

/// Adds the lists of all products in one language: for people, and for what searches them.
void addLanguageLists(const std::vector<SiteEntry> &entries, std::size_t language,
                      const SiteLanguages &languages, SiteTree &tree) {
    std::vector<IndexLanguage> indexes;
    for (std::size_t i = 0; i < languages.all().size(); ++i)
        indexes.push_back({languages.all()[i].words.language(), languages.all()[i].name,
                           indexFile(languages, i)});
    const std::string folder = listFolder;
    const std::string &tag = indexes[language].tag;
    for (const auto &[name, text] :
         indexPagesOf(entries, language, indexes, languages.all()[language].words))
        tree.add(folder + name, text);
    tree.add(folder + searchListName(tag), searchListOf(entries, language, tag));
}

/// The same for search engines, news readers, calendars, programs.
void addLists(const std::vector<SiteEntry> &entries, const SiteLanguages &languages,
              const SiteHead &head, SiteTree &tree) {
    const std::string folder = listFolder;
    for (std::size_t i = 0; i < languages.all().size(); ++i)
        addLanguageLists(entries, i, languages, tree);
    tree.add(folder + "404.html", notFoundPage(languages.all().front().words));
    writeSitemaps(entries, head, [&](const std::string &name, const std::string &text) {
        tree.add(folder + name, text);
    });
    tree.add(folder + "feed.atom", revisionFeedOf(entries, head));
    tree.add(folder + "ends.ics", calendarOfEnds(entries, head));
    tree.add(machineIndexPath, machineIndexOf(entries));
}

/// Those of earlier versions of the program stay for the pages that somebody kept.
void addSharedFiles(SiteTree &tree) {
    for (const SharedFile &file : sharedFiles())
        tree.add(file.path, file.bytes);
    for (const char *begin : {"page.", "index."})
        for (const char *ending : {".css", ".js"})
            tree.keepBefore(std::string(listFolder) + begin, ending);
}

/// The paths of the newest revisions, on one host, no two on the same.
class SitePaths {
  public:
    explicit SitePaths(Findings &findings) : m_findings(findings) {}

    void add(const Disclosure &disclosure) {
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

/// One site, product by product.
class SiteBuilder {
  public:
    SiteBuilder(const HistoryShelf &shelf, const SiteOptions &options)
        : m_shelf(shelf), m_options(options), m_languages(options.languages, shelf),
          m_tree(options.folder), m_paths(m_outcome.findings), m_made(shelf.size()) {}

    SiteOutcome build() && {
        m_outcome.findings = m_shelf.unplaced();
        runParallel(
            m_shelf.size(), [this](std::size_t i) { make(i); }, [this](std::size_t i) { take(i); },
            [this] { return isStopped(); });
        if (m_outcome.isStopped || hasError(m_outcome.findings))
            return std::move(m_outcome);
        if (!m_entries.empty()) {
            addSharedFiles(m_tree);
            addLists(m_entries, m_languages, {m_entries.front().path.host, m_languages.tags()},
                     m_tree);
        }
        m_outcome.changes = m_tree.commit();
        return std::move(m_outcome);
    }

  private:
    /// What was made of a history, until its turn comes.
    struct Made {
        Findings findings;
        std::optional<ProductFiles> product;
        std::optional<Disclosure> newest; ///< as long as its path is not known to be good
    };

    bool isStopped() {
        m_outcome.isStopped = m_outcome.isStopped || (m_options.stops && m_options.stops());
        return m_outcome.isStopped;
    }

    /// Called by several threads.
    void make(std::size_t i) {
        History history = m_shelf.read(i);
        Made made{validateHistory(history, builtInDefinitions(), m_options.today), {}, {}};
        const Disclosure &newest = history.revisions.back().disclosure;
        const std::optional<SitePath> path = sitePathOf(payloadOf(newest));
        if (path && !m_hasFailed && !hasError(made.findings))
            made.product = productFiles(history, *path, m_languages, m_options.today);
        made.newest = newest;
        m_made[i] = std::make_unique<Made>(std::move(made));
    }

    void take(std::size_t i) {
        const std::unique_ptr<Made> made = std::move(m_made[i]);
        std::ranges::move(made->findings, std::back_inserter(m_outcome.findings));
        m_paths.add(*made->newest);
        m_hasFailed = m_hasFailed || hasError(m_outcome.findings);
        if (m_hasFailed || !made->product)
            return;
        for (const auto &[path, bytes] : made->product->files)
            m_tree.add(path, bytes);
        SiteEntry &entry = m_entries.emplace_back(std::move(made->product->entry));
        for (std::string &promise : made->product->promises)
            entry.promises.push_back(*m_promises.insert(std::move(promise)).first);
        ++m_outcome.products;
    }

    const HistoryShelf &m_shelf;
    const SiteOptions &m_options;
    SiteLanguages m_languages;
    SiteTree m_tree;
    SiteOutcome m_outcome;
    SitePaths m_paths;
    std::vector<std::unique_ptr<Made>> m_made;
    std::atomic<bool> m_hasFailed = false;
    std::vector<SiteEntry> m_entries;
    std::set<std::string> m_promises; ///< each text once: the entries show them
};

} // namespace

SiteOutcome buildSite(const HistoryShelf &shelf, const SiteOptions &options) {
    return SiteBuilder(shelf, options).build();
}

} // namespace updatefacts
