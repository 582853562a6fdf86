// SPDX-License-Identifier: MIT
#include "site/BuildSite.h"

#include "disclosure/Payload.h"
#include "label/type/Fonts.h"
#include "output/files/RunParallel.h"
#include "site/KeptProducts.h"
#include "site/ProductPages.h"
#include "site/SiteLists.h"
#include "site/SitePaths.h"
#include "site/SiteProofs.h"
#include "site/index/IndexPage.h"
#include "site/index/MachineIndex.h"
#include "site/tree/SiteTree.h"
#include "validation/ValidateHistory.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <memory>
#include <optional>
#include <set>
#include <utility>

namespace updatefacts {

namespace {

/// One site, product by product.
class SiteBuilder {
  public:
    SiteBuilder(const HistoryShelf &shelf, const SiteOptions &options)
        : m_shelf(shelf), m_options(options), m_languages(options.languages, shelf),
          m_tree(options.folder), m_paths(m_outcome.findings) {}

    SiteOutcome build() && {
        m_outcome.findings = m_shelf.unplaced();
        for (std::size_t i = 0; i < m_shelf.size(); ++i)
            m_sources.push_back({[this, i] { return m_shelf.read(i); }, {}});
        run(m_products.given);
        if (!isBroken())
            addKept();
        if (isBroken())
            return std::move(m_outcome);
        m_outcome.products = m_products.given.size();
        addMoved();
        if (!m_products.given.empty() || !m_products.kept.empty())
            addLists();
        if (isBroken())
            return std::move(m_outcome);
        m_outcome.changes = m_tree.commit();
        return std::move(m_outcome);
    }

  private:
    /// Where a history comes from.
    struct Source {
        std::function<History()> read;
        std::string withdrawn; ///< since when it is only kept
    };
    /// What was made of a history, until its turn comes.
    struct Made {
        Findings findings;
        std::optional<Disclosure> newest;
        std::optional<ProductFiles> product;
        std::vector<SitePath> earlier; ///< where the codes of earlier revisions lead
        std::vector<PublishedRevision> published;
    };

    void addLists() {
        const SiteEntry &first =
            m_products.given.empty() ? m_products.kept.front() : m_products.given.front();
        addSiteLists(m_products, m_languages, m_options.today, m_tree);
        addCheckPage(m_languages, m_tree);
        note(addLog(std::move(m_published), m_options.today, m_tree));
        if (m_options.keys)
            note(addKeys(*m_options.keys, first.path.host, m_tree));
    }

    void note(Findings findings) {
        std::ranges::move(findings, std::back_inserter(m_outcome.findings));
    }

    [[nodiscard]] bool isBroken() const {
        return m_outcome.isStopped || hasError(m_outcome.findings);
    }

    bool isStopped() {
        m_outcome.isStopped = m_outcome.isStopped || (m_options.stops && m_options.stops());
        return m_outcome.isStopped;
    }

    void run(std::vector<SiteEntry> &entries) {
        m_made.clear();
        m_made.resize(m_sources.size());
        runParallel(
            m_sources.size(), [this](std::size_t i) { make(i); },
            [&](std::size_t i) { take(*std::exchange(m_made[i], nullptr), entries); },
            [this] { return isStopped(); });
    }

    /// Called by several threads.
    void make(std::size_t i) {
        const History history = m_sources[i].read();
        auto made = std::make_unique<Made>();
        if (history.revisions.empty())
            made->findings = history.findings;
        else
            makeProduct(history, m_sources[i].withdrawn, *made);
        m_made[i] = std::move(made);
    }

    void makeProduct(const History &history, const std::string &withdrawn, Made &made) {
        made.findings = validateHistory(history, builtInDefinitions(), m_options.today);
        made.newest = history.revisions.back().disclosure;
        const std::optional<SitePath> path = sitePathOf(payloadOf(*made.newest));
        if (!path || m_hasFailed || hasError(made.findings))
            return;
        made.product = productFiles(history, *path, withdrawn,
                                    {m_languages, m_options.today, m_options.labels, m_sessions});
        std::ranges::copy(made.product->findings, std::back_inserter(made.findings));
        for (const Revision &revision : history.revisions)
            made.published.push_back({history.id, revision.number, revision.disclosure.hash()});
        for (const Revision &revision : history.revisions)
            if (const auto earlier = sitePathOf(payloadOf(revision.disclosure));
                earlier && earlier->host == path->host &&
                earlier->folder + earlier->stem != path->folder + path->stem)
                made.earlier.push_back(*earlier);
    }

    void take(Made &made, std::vector<SiteEntry> &entries) {
        note(std::move(made.findings));
        if (made.newest)
            m_paths.add(*made.newest);
        m_hasFailed = m_hasFailed || hasError(m_outcome.findings);
        if (m_hasFailed || !made.product)
            return;
        if (m_published.empty() && m_options.keys) // the first
            sealJson(m_tree, *m_options.keys, made.product->entry.path.host);
        std::ranges::move(made.published, std::back_inserter(m_published));
        for (const auto &[path, bytes] : made.product->files)
            m_tree.add(path, bytes);
        SiteEntry &entry = entries.emplace_back(std::move(made.product->entry));
        for (std::string &promise : made.product->promises)
            entry.promises.push_back(*m_promises.insert(std::move(promise)).first);
        for (SitePath &path : made.earlier)
            m_moved.emplace_back(std::move(path), movedPage(entry, wordsFor(entry)));
    }

    [[nodiscard]] const Words &wordsFor(const SiteEntry &entry) const {
        const auto &all = m_languages.all();
        const auto found = std::ranges::find(all, entry.mainLanguage,
                                             [](const auto &one) { return one.words.language(); });
        return (found == all.end() ? all.front() : *found).words;
    }

    /// The pages of products that are no longer given stay.
    void addKept() {
        if (m_tree.isOurs(machineIndexPath) && !m_tree.before(machineIndexPath)) {
            Finding finding = makeFinding(Severity::error, "site.list_damaged", {}, {});
            finding.file = machineIndexPath;
            m_outcome.findings.push_back(std::move(finding));
            return;
        }
        const auto isGiven = [this](const std::string &id) {
            return std::ranges::binary_search(m_products.given, id, {}, &SiteEntry::id);
        };
        m_sources.clear();
        for (const KeptProduct &product : keptProducts(m_tree, isGiven, m_options.today)) {
            Finding finding = makeFinding(Severity::warning, "site.withdrawn", {}, {},
                                          {argument::text("id", product.id)});
            finding.file = product.page;
            m_outcome.findings.push_back(std::move(finding));
            m_sources.push_back(
                {[this, product] { return readKept(product, m_tree); }, product.since});
        }
        m_made.clear();
        m_made.resize(m_sources.size());
        for (std::size_t i = 0; i < m_sources.size() && !isStopped(); ++i) {
            make(i); // reads what take() changes
            take(*std::exchange(m_made[i], nullptr), m_products.kept);
        }
    }

    /// What was printed before leads somewhere, too.
    void addMoved() {
        std::set<std::string> added;
        for (const auto &[path, page] : m_moved)
            if (const std::string file = path.folder + path.page("");
                !m_paths.isTaken(path) && added.insert(file).second)
                m_tree.add(file, page);
    }

    const HistoryShelf &m_shelf;
    const SiteOptions &m_options;
    SiteLanguages m_languages;
    SiteTree m_tree;
    SiteOutcome m_outcome;
    SitePaths m_paths;
    Fonts m_fonts;
    LabelSessions m_sessions{m_fonts};
    std::vector<Source> m_sources;
    std::vector<std::unique_ptr<Made>> m_made;
    std::atomic<bool> m_hasFailed = false;
    SiteProducts m_products;
    std::vector<PublishedRevision> m_published;
    std::set<std::string> m_promises; ///< each text once: the entries show them
    std::vector<std::pair<SitePath, std::string>> m_moved;
};

} // namespace

SiteOutcome buildSite(const HistoryShelf &shelf, const SiteOptions &options) {
    return SiteBuilder(shelf, options).build();
}

} // namespace updatefacts
