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
#include "site/index/EntryFile.h"
#include "site/index/IndexPage.h"
#include "site/index/MachineIndex.h"
#include "site/tree/SiteTree.h"
#include "validation/ValidateHistory.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <memory>
#include <optional>
#include <ranges>
#include <set>
#include <utility>

namespace updatefacts {

namespace {

/// One site, product by product.
class SiteBuilder {
  public:
    SiteBuilder(const HistoryShelf &shelf, const SiteOptions &options)
        : m_shelf(shelf), m_options(options), m_languages(options.languages, shelf),
          m_tree(options.folder), m_paths(m_outcome.findings), m_isGiven(shelf.size()) {
        m_given.emplace(m_tree.notes());
    }

    SiteOutcome build() && {
        m_outcome.findings = m_shelf.unplaced();
        m_hasFailed = isBroken();
        addGiven();
        if (!isBroken())
            addKept();
        if (isBroken())
            return std::move(m_outcome);
        m_outcome.products = m_given->size();
        addMoved();
        if (!m_host.empty())
            addLists();
        m_given.reset();
        if (isBroken())
            return std::move(m_outcome);
        m_outcome.changes = m_tree.commit();
        return std::move(m_outcome);
    }

  private:
    /// What was made of a history, until its turn comes.
    struct Made {
        Findings findings;
        std::optional<Disclosure> newest;
        std::optional<ProductFiles> product;
        std::vector<SitePath> earlier; ///< where the codes of earlier revisions lead
        std::vector<PublishedRevision> published;
    };

    void addLists() {
        for (std::size_t i = 0; i < m_languages.all().size(); ++i) {
            if (isStopped())
                return;
            addLanguageLists(*m_given, i, m_languages, m_tree);
        }
        addSiteLists({*m_given, m_kept}, m_host, m_languages, m_options.today, m_tree);
        addCheckPage(m_languages, m_tree);
        note(addLog(std::move(m_published), m_options.today, m_tree));
        if (m_options.keys)
            note(addKeys(*m_options.keys, m_host, m_tree));
    }

    void note(Findings findings) { append(m_outcome.findings, std::move(findings)); }

    [[nodiscard]] bool isBroken() const {
        return m_outcome.isStopped || hasError(m_outcome.findings);
    }

    bool isStopped() {
        m_outcome.isStopped = m_outcome.isStopped || (m_options.stops && m_options.stops());
        return m_outcome.isStopped;
    }

    void addGiven() {
        std::vector<std::unique_ptr<Made>> made(m_shelf.size());
        runParallel(
            made.size(), [&](std::size_t i) { made[i] = make(m_shelf.read(i), {}); },
            [&](std::size_t i) {
                if (const auto entry = take(*std::exchange(made[i], nullptr))) {
                    m_given->add(*entry);
                    m_isGiven[i] = true;
                }
            },
            [this] { return isStopped(); });
    }

    /// Called by several threads.
    [[nodiscard]] std::unique_ptr<Made> make(const History &history, const std::string &withdrawn) {
        auto made = std::make_unique<Made>();
        if (history.revisions.empty())
            made->findings = history.findings;
        else
            makeProduct(history, withdrawn, *made);
        return made;
    }

    [[nodiscard]] ProductOptions productOptions() {
        const bool isSigned = m_options.keys && m_options.keys->key;
        return {m_languages,
                m_options.today,
                m_options.labels,
                m_sessions,
                isSigned ? &*m_options.keys->key : nullptr,
                [this](const std::string &path) { return m_tree.before(path); }};
    }

    void makeProduct(const History &history, const std::string &withdrawn, Made &made) {
        made.findings = validateHistory(history, builtInDefinitions(), m_options.today);
        made.newest = history.revisions.back().disclosure;
        const std::optional<SitePath> path = sitePathOf(payloadOf(*made.newest));
        if (!path || m_hasFailed || hasError(made.findings))
            return;
        made.product = productFiles(history, *path, withdrawn, productOptions());
        std::ranges::copy(made.product->findings, std::back_inserter(made.findings));
        for (const Revision &revision : history.revisions)
            made.published.push_back(
                {history.id, revision.number, revision.disclosure.fingerprint()});
        for (const Revision &revision : history.revisions)
            if (const auto earlier = sitePathOf(payloadOf(revision.disclosure));
                earlier && earlier->host == path->host &&
                earlier->folder + earlier->stem != path->folder + path->stem)
                made.earlier.push_back(*earlier);
    }

    /// Adds its files; what the lists say of it, where it has a page.
    std::optional<SiteEntry> take(Made &made) {
        const bool isWrong = hasError(made.findings); // of all there may be many
        note(std::move(made.findings));
        const bool hasPlace = !made.newest || m_paths.add(*made.newest);
        m_hasFailed = m_hasFailed || isWrong || !hasPlace;
        if (m_hasFailed || !made.product)
            return std::nullopt;
        SiteEntry &entry = made.product->entry;
        if (m_host.empty()) // the first
            begin(entry.path.host);
        std::ranges::move(made.published, std::back_inserter(m_published));
        for (const auto &[path, bytes] : made.product->files)
            m_tree.add(path, bytes);
        for (SitePath &path : made.earlier)
            m_moved.emplace_back(std::move(path), movedPage(entry, wordsFor(entry)));
        return std::move(entry);
    }

    void begin(const std::string &host) {
        m_host = host;
        if (m_options.keys)
            sealJson(m_tree, *m_options.keys, host);
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
        for (const KeptProduct &product : keptProducts(
                 m_tree, [this](const std::string &id) { return isGiven(id); }, m_options.today)) {
            if (isStopped())
                return;
            Finding finding = makeFinding(Severity::warning, "site.withdrawn", {}, {},
                                          {argument::text("id", product.id)});
            finding.file = product.page;
            m_outcome.findings.push_back(std::move(finding));
            // One by one: reads what take() changes.
            if (auto entry = take(*make(readKept(product, m_tree), product.since)))
                m_kept.push_back(std::move(*entry));
        }
    }

    [[nodiscard]] bool isGiven(const std::string &id) const {
        const auto all = std::views::iota(std::size_t(0), m_shelf.size());
        const auto idOf = [this](std::size_t i) { return m_shelf.id(i); };
        const auto found = std::ranges::lower_bound(all, id, {}, idOf);
        return found != all.end() && m_shelf.id(*found) == id && m_isGiven[*found];
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
    std::atomic<bool> m_hasFailed = false;
    std::string m_host;
    std::optional<EntryFile> m_given; ///< what the lists say; their ids are the shelf's
    std::vector<bool> m_isGiven;      ///< of the shelf's histories
    std::vector<SiteEntry> m_kept;
    std::vector<PublishedRevision> m_published;
    std::vector<std::pair<SitePath, std::string>> m_moved;
};

} // namespace

std::vector<Template> usualSiteLabels() {
    return {builtInTemplate("panel"), builtInTemplate("strip")};
}

SiteOutcome buildSite(const HistoryShelf &shelf, const SiteOptions &options) {
    return SiteBuilder(shelf, options).build();
}

} // namespace updatefacts
