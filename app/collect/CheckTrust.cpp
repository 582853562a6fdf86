// SPDX-License-Identifier: MIT
#include "collect/Collector.h"
#include "collect/leads/FindLeads.h"
#include "collect/net/WebAddress.h"
#include "disclosure/Canonical.h"
#include "disclosure/History.h"
#include "site/index/MachineIndex.h"

#include <algorithm>
#include <utility>

namespace updatefacts {

namespace {

constexpr std::size_t largestSeal = 4096; // bytes

PublishedRevision revisionIn(const Disclosure &disclosure) {
    return {disclosure.text("disclosure_id"), disclosure.integer("revision").value_or(0),
            disclosure.fingerprint()};
}

std::string productIn(const Disclosure &disclosure) {
    return disclosure.text("product_name", disclosure.text("language"));
}

} // namespace

/// What lies beside a file, and what it is worth. then: null where no answer came.
void Collector::askSeal(const std::string &address, std::string bytes, const Jwks &keys,
                        std::function<void(const SealVerdict *verdict)> then) {
    WebRequest request{sealAddressOf(address)};
    request.limit = largestSeal;
    request.isUrgent = true; // what waits for it is in memory
    m_fetcher.ask(std::move(request), [=, this](const WebAnswer &answer) {
        constexpr int ok = 200, firstOwnFault = 500;
        m_troubles.add(answer, largestSeal);
        if (answer.trouble != Trouble::none || answer.status >= firstOwnFault)
            return then(nullptr);
        const SealVerdict verdict = judgeSeal(
            answer.status == ok ? std::optional(answer.bytes) : std::nullopt, bytes, address, keys);
        then(&verdict);
    });
}

void Collector::takeList(const Visit &visit, const WebAnswer &answer, const Found &found) {
    m_servers.with(*webAddressOf(answer.address), [=, this](const ServerTrust &trust) {
        const KnownList known{answer.etag, answer.modified, textOf(found)};
        if (trust.standing != Standing::trusted) {
            followList(visit, found, answer.address, trust, trust.standing == Standing::doubtful);
            return m_state.put(visit.lead.address, known);
        }
        askSeal(
            answer.address, answer.bytes, trust.keys,
            [=, this, &trust](const SealVerdict *verdict) {
                const bool isGood = verdict && !verdict->finding;
                if (verdict && verdict->finding)
                    m_outcome.findings.push_back(*verdict->finding);
                followList(visit, found, answer.address, trust, !isGood);
                m_state.put(visit.lead.address, isGood ? known : KnownList{{}, {}, known.leads});
                m_state.putSigner(visit.lead.address, isGood ? verdict->signer : "");
            });
    });
}

/// One that is as it was: it is read again where the key that signed it is believed no longer.
void Collector::takeKnownList(const Visit &visit, const KnownList &list, const std::string &from) {
    const Found found = foundOf(list.leads);
    if (found.kind != Found::Kind::list)
        return follow(visit, found, from);
    m_servers.with(*webAddressOf(from), [=, this](const ServerTrust &trust) {
        const bool isTrusted = trust.standing == Standing::trusted;
        if (isTrusted && !isBelieved(trust.keys, m_state.signer(visit.lead.address))) {
            Visit again = visit;
            again.isAnew = true;
            return this->visit(again);
        }
        followList(visit, found, from, trust, trust.standing == Standing::doubtful);
    });
}

/// The list of a whole site names all that its log does.
void Collector::followList(const Visit &visit, const Found &found, const std::string &from,
                           const ServerTrust &trust, bool isDoubted) {
    Visit doubted = visit;
    doubted.isDoubted = isDoubted;
    follow(doubted, found, from);
    const auto address = webAddressOf(from);
    std::set<std::string> listed;
    for (const Lead &lead : found.leads)
        listed.insert(lead.id);
    if (found.isCut || listed.contains("") || address->path != std::string("/") + machineIndexPath)
        return;
    for (Finding &finding : trust.log.checkAll([&](const std::string &id) {
             return listed.contains(id) || m_state.product(address->folder(), id);
         })) {
        finding.file = from;
        m_outcome.findings.push_back(std::move(finding));
    }
}

/// Asks for the signatures of what was gathered, where its server signs.
void Collector::checkSeals(const std::shared_ptr<Gathering> &gathering, const ServerTrust &trust) {
    if (trust.isMissed) {
        ++m_outcome.counts.missed;
        return;
    }
    if (trust.standing == Standing::doubtful) { // that was told of the server
        ++m_outcome.counts.refused;
        return;
    }
    if (trust.standing == Standing::unsignedYet)
        return checkEntries(gathering, trust, false);
    gathering->open = gathering->offered.size();
    for (const Document &document : gathering->offered)
        askSeal(document.file, canonicalForm(document.root), trust.keys,
                [=, this, &trust, file = document.file](const SealVerdict *verdict) {
                    if (!verdict)
                        gathering->isBroken = true;
                    else if (verdict->finding)
                        gathering->doubts.push_back(*verdict->finding);
                    else
                        gathering->signers[file] = verdict->signer;
                    if (--gathering->open > 0)
                        return;
                    if (gathering->isBroken)
                        ++m_outcome.counts.missed;
                    else
                        checkEntries(gathering, trust, false);
                });
}

/// Holds it against the log, and takes out what is not to be trusted. What the log lacks may have
/// come after it: then that is asked for again. isLast: that was done.
void Collector::checkEntries(const std::shared_ptr<Gathering> &gathering, const ServerTrust &trust,
                             bool isLast) {
    Findings missing;
    for (const Document &document : gathering->offered) {
        const Disclosure revision = publishedDisclosure(document, builtInDefinitions());
        for (Finding &finding : trust.log.checkEntry(revisionIn(revision), productIn(revision))) {
            finding.file = document.file;
            missing.push_back(std::move(finding));
        }
    }
    if (!missing.empty() && !isLast)
        return m_servers.withNewLog(
            *webAddressOf(gathering->answer.address),
            [=, this](const ServerTrust &newer) { checkEntries(gathering, newer, true); });
    std::ranges::move(missing, std::back_inserter(gathering->doubts));
    const auto isDoubted = [&](const Document &document) {
        return std::ranges::find(gathering->doubts, document.file, &Finding::file) !=
               gathering->doubts.end();
    };
    const auto doubted = std::ranges::stable_partition(gathering->offered, std::not_fn(isDoubted));
    std::ranges::copy(gathering->doubts, std::back_inserter(m_outcome.findings));
    for (Document &document : doubted)
        putAside(*gathering, publishedDisclosure(std::move(document), builtInDefinitions()));
    gathering->offered.erase(doubted.begin(), doubted.end());
    if (!gathering->offered.empty())
        judge(*gathering, trust);
}

/// What the library has already: its signature is looked at where that was not yet done, or its key
/// is believed no longer.
void Collector::confirm(const Visit &visit, const KnownProduct &known, const std::string &address,
                        const ServerTrust &trust) {
    const auto sayAndNote = [=, this, &trust](bool isClean) {
        const bool isEntered =
            sayOfLog(trust, {known.id, known.revision, known.fingerprint}, known.product, address);
        noteSame(visit, known, isClean && isEntered && !trust.isMissed);
    };
    if (trust.standing != Standing::trusted ||
        isBelieved(trust.keys, m_state.signer(visit.lead.address)))
        return sayAndNote(true);
    std::string bytes;
    for (const Document &document : m_files.held(known.folder, known.id))
        if (fingerprintOf(document.root) == known.fingerprint)
            bytes = canonicalForm(document.root);
    askSeal(address, bytes, trust.keys, [=, this](const SealVerdict *verdict) {
        const bool isGood = verdict && !verdict->finding;
        if (isGood)
            m_state.putSigner(visit.lead.address, verdict->signer);
        else if (verdict)
            m_outcome.findings.push_back(*verdict->finding);
        sayAndNote(isGood);
    });
}

/// Whether the log says the same of the newest revision.
bool Collector::sayOfLog(const ServerTrust &trust, const PublishedRevision &newest,
                         const std::string &product, const std::string &address) {
    Findings findings = trust.log.checkEntry(newest, product);
    append(findings, trust.log.checkNewest(newest, product));
    for (Finding &finding : findings)
        finding.file = address;
    std::ranges::copy(findings, std::back_inserter(m_outcome.findings));
    return findings.empty();
}

} // namespace updatefacts
