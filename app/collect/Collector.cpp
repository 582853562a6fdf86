// SPDX-License-Identifier: MIT
#include "collect/Collector.h"

#include "collect/leads/FindLeads.h"
#include "collect/net/SameRegistrant.h"
#include "document/files/ReadFile.h"

#include <utility>

namespace updatefacts {

namespace {

constexpr std::size_t largestItem = 32 * 1024 * 1024; ///< bytes: it may be a list of 100,000
constexpr std::size_t largestLead = 1024 * 1024;      ///< it may be a page
constexpr int mostSteps = 3;                          ///< resolver, page, disclosure

std::size_t limitOf(int depth) {
    return depth == 0 ? largestItem : largestLead;
}

} // namespace

Collector::Collector(const CollectOptions &options, const LibraryFiles &files, CollectState &state,
                     std::int64_t run)
    : m_options(options), m_files(files), m_state(state), m_run(run),
      m_fetcher(options.manners, options.stops),
      m_servers(m_fetcher, state, options.pinned, m_outcome.findings, m_troubles) {
}

CollectOutcome Collector::collect(const std::vector<CollectItem> &items) {
    for (const CollectItem &item : items)
        m_items.insert(item.address);
    for (const CollectItem &item : items)
        visit({item.address, {item.address}, 0, item.mayLeave});
    m_fetcher.run();
    m_outcome.isStopped = m_options.stops && m_options.stops();
    m_outcome.traffic = m_fetcher.traffic();
    for (Finding &finding : m_troubles.all())
        m_outcome.findings.push_back(std::move(finding));
    return std::move(m_outcome);
}

void Collector::tell(Severity severity, const char *message, const std::string &address,
                     ArgumentList arguments) {
    m_outcome.findings.push_back(makeFinding(severity, message, {}, {}, std::move(arguments)));
    m_outcome.findings.back().file = address;
}

bool Collector::isTrusted(const Visit &visit, const KnownProduct &known) const {
    return m_options.trustsLists && !visit.isUnlisted && !visit.isDoubted &&
           !known.fingerprint.empty() && visit.lead.fingerprint == known.fingerprint &&
           !m_files.held(known.folder, known.id).empty();
}

void Collector::visit(const Visit &visit) {
    if (!visit.isAnew && !m_visited.insert(visit.lead.address).second)
        return;
    WebRequest request{visit.lead.address, {}, {}, limitOf(visit.depth), visit.mayLeave};
    if (const auto known = m_state.productAt(request.address); known && !visit.isAnew) {
        if (known->run == m_run) {
            ++m_outcome.counts.before;
            return;
        }
        if (isTrusted(visit, *known))
            return takeSame(visit, *known, known->address);
        request.etag = known->etag;
        request.modified = known->modified;
    } else if (const auto list = m_state.list(request.address); list && !visit.isAnew) {
        request.etag = list->etag;
        request.modified = list->modified;
    }
    m_fetcher.ask(std::move(request),
                  [this, visit](const WebAnswer &answer) { take(visit, answer); });
}

void Collector::take(const Visit &visit, const WebAnswer &answer) {
    constexpr int ok = 200, notModified = 304, notFound = 404, gone = 410;
    if (answer.trouble != Trouble::none) {
        m_troubles.add(answer, limitOf(visit.depth));
        ++m_outcome.counts.missed;
    } else if (answer.status == notModified) {
        takeUnchanged(visit, answer);
    } else if (answer.status == notFound || answer.status == gone) {
        takeAbsent(visit);
    } else if (answer.status != ok) {
        ++m_outcome.counts.missed;
        tell(Severity::warning, "collect.status", answer.address,
             {argument::number("status", answer.status)});
    } else {
        takeLeads(visit, answer);
    }
}

void Collector::takeUnchanged(const Visit &visit, const WebAnswer &answer) {
    const auto known = m_state.productAt(visit.lead.address);
    const auto list = m_state.list(visit.lead.address);
    if (known)
        takeSame(visit, *known, answer.address);
    else if (list)
        takeKnownList(visit, *list, answer.address);
}

void Collector::takeLeads(const Visit &visit, const WebAnswer &answer) {
    const auto address = webAddressOf(answer.address);
    const Found found = findLeads(answer.bytes, *address, m_options.most);
    if (found.kind == Found::Kind::disclosure)
        return takeDisclosure(visit, answer);
    const bool isList = found.kind == Found::Kind::list;
    if (visit.depth >= mostSteps || (found.leads.empty() && !isList)) {
        ++m_outcome.counts.refused;
        return tell(Severity::error, "collect.no_disclosure:page", answer.address);
    }
    if (isList)
        return takeList(visit, answer, found);
    follow(visit, found, answer.address);
    m_state.put(visit.lead.address, {answer.etag, answer.modified, textOf(found)});
}

void Collector::follow(const Visit &visit, const Found &found, const std::string &from) {
    const auto base = webAddressOf(from);
    if (found.isCut)
        tell(Severity::warning, "collect.too_many", from,
             {argument::number("count", static_cast<std::int64_t>(found.leads.size()))});
    if (found.kind == Found::Kind::list) {
        sayOldList(visit, found);
        visitUnlisted(visit, found);
    }
    for (const Lead &lead : found.leads) {
        const auto address = webAddressOf(lead.address);
        if (!visit.mayLeave && address && !isSameRegistrant(base->host, address->host)) {
            ++m_outcome.counts.refused;
            tell(Severity::error, "collect.elsewhere:link", from,
                 {argument::plain("address", lead.address)});
            continue;
        }
        Visit next{visit.source, lead, visit.depth + 1};
        next.isDoubted = visit.isDoubted;
        this->visit(next);
    }
}

/// Looks where that was which the list does not name any more.
void Collector::visitUnlisted(const Visit &visit, const Found &found) {
    std::set<std::string> listed; // ids and addresses
    for (const Lead &lead : found.leads)
        listed.insert({lead.id, lead.address});
    if (found.isCut)
        return;
    for (const KnownProduct &known : m_state.productsOf(visit.source))
        if (!listed.contains(known.id) && !listed.contains(known.address)) {
            Visit next{visit.source, {known.address, known.id}, visit.depth + 1};
            next.isUnlisted = true;
            this->visit(next);
        }
}

/// A list that names older revisions than it, or its files, did before.
void Collector::sayOldList(const Visit &visit, const Found &found) {
    std::int64_t count = 0;
    std::optional<KnownProduct> first;
    std::int64_t revision = 0;
    for (const Lead &lead : found.leads) {
        const auto address = webAddressOf(lead.address);
        const auto known = address ? m_state.product(address->folder(), lead.id) : std::nullopt;
        if (!known || lead.revision == 0 || lead.revision >= known->revision)
            continue;
        if (count++ > 0)
            continue;
        first = known;
        revision = lead.revision;
    }
    if (first)
        tell(Severity::error, "collect.old_list", visit.lead.address,
             {argument::text("product", first->product), argument::number("revision", revision),
              argument::number("newest", first->revision), argument::number("count", count)});
}

void Collector::takeAbsent(const Visit &visit) {
    if (const auto known = m_state.productAt(visit.lead.address)) {
        ++m_outcome.counts.vanished;
        return tell(Severity::error, "collect.vanished", visit.lead.address,
                    {argument::text("product", known->product),
                     argument::number("revision", known->revision), seenArgument(*known)});
    }
    const auto behind =
        visit.depth > 0 ? std::vector<KnownProduct>() : m_state.productsOf(visit.source);
    if (behind.empty()) {
        ++m_outcome.counts.missed;
        return tell(Severity::error, "collect.not_found", visit.lead.address);
    }
    tell(Severity::error, "collect.list_gone", visit.lead.address,
         {argument::number("count", std::ssize(behind))});
    for (const KnownProduct &known : behind)
        this->visit({visit.source, {known.address, known.id}, visit.depth + 1});
}

} // namespace updatefacts
