// SPDX-License-Identifier: MIT
#include "collect/Collector.h"
#include "collect/judge/JudgeOffer.h"
#include "collect/net/WebAddress.h"
#include "disclosure/History.h"
#include "document/files/ReadFile.h"

#include <algorithm>
#include <utility>

namespace updatefacts {

namespace {

constexpr std::int64_t mostOlder = 50; ///< revisions that are asked for at a time

std::string nameIn(const Disclosure &disclosure) {
    const std::string name = disclosure.text("product_name", disclosure.text("language"));
    return name.empty() ? disclosure.text("disclosure_id") : name;
}

/// Where a site has an earlier revision: "disclosure.revision-2.yaml" beside "disclosure.yaml".
std::string addressOfRevision(const std::string &newest, std::int64_t revision) {
    const std::size_t query = std::min(newest.find('?'), newest.size());
    const std::size_t slash = newest.rfind('/', query);
    const std::size_t dot = newest.rfind('.', query);
    std::string address = newest;
    address.insert(dot != std::string::npos && dot > slash ? dot : query,
                   ".revision-" + std::to_string(revision));
    return address;
}

const Document *newestOf(const std::vector<Document> &documents) {
    const auto number = [](const Document &document) {
        return Disclosure(document).integer("revision").value_or(0);
    };
    const auto newest = std::ranges::max_element(documents, {}, number);
    return newest == documents.end() ? nullptr : &*newest;
}

std::int64_t daysOf(Date day) {
    return std::chrono::sys_days(day).time_since_epoch().count();
}

} // namespace

Argument seenArgument(const KnownProduct &known) {
    const std::chrono::sys_days day{std::chrono::days(known.seen)};
    return argument::date("seen", PartialDate::of(Date(day)).toString());
}

void Collector::takeDisclosure(const Visit &visit, const WebAnswer &answer) {
    if (answer.bytes.size() > maximumFileSize) {
        WebAnswer large = answer;
        large.trouble = Trouble::tooLarge;
        ++m_outcome.counts.refused;
        return m_troubles.add(large, maximumFileSize);
    }
    Document document = readYaml(answer.bytes, answer.address);
    if (hasError(document.findings)) {
        ++m_outcome.counts.refused;
        tell(Severity::error, "collect.no_disclosure:unreadable", answer.address);
        std::ranges::copy(document.findings, std::back_inserter(m_outcome.findings));
        return;
    }
    const Disclosure disclosure = publishedDisclosure(document, builtInDefinitions());
    const std::string id = disclosure.text("disclosure_id");
    if (id.empty() || disclosure.integer("revision").value_or(0) < 1) {
        ++m_outcome.counts.refused;
        return tell(Severity::error, "collect.no_disclosure:unnamed", answer.address);
    }
    if (!visit.lead.id.empty() && visit.lead.id != id) {
        ++m_outcome.counts.refused;
        return tell(Severity::error, "collect.other_id", answer.address,
                    {argument::text("id", visit.lead.id), argument::text("other", id)});
    }
    compare(visit, answer, std::move(document), disclosure);
}

KnownProduct Collector::knownAs(const Disclosure &newest, const std::string &host,
                                const Visit &visit) {
    const std::string id = newest.text("disclosure_id");
    KnownProduct known = m_state.product(host, id).value_or(KnownProduct{host, id});
    known.address = visit.lead.address;
    known.product = nameIn(newest);
    known.revision = newest.integer("revision").value_or(0);
    known.fingerprint = newest.fingerprint();
    return known;
}

/// Holds what lies there now against what the library has.
void Collector::compare(const Visit &visit, const WebAnswer &answer, Document document,
                        const Disclosure &disclosure) {
    const std::string host = webAddressOf(answer.address)->folder();
    const std::string id = disclosure.text("disclosure_id");
    const std::int64_t revision = *disclosure.integer("revision");
    auto gathering = std::make_shared<Gathering>(Gathering{visit, answer, host});
    gathering->answer.bytes.clear();
    gathering->held = m_files.held(host, id);
    const Document *newestHeld = newestOf(gathering->held);
    if (!newestHeld) {
        gathering->offered.push_back(std::move(document));
        return gather(gathering, 1, revision - 1);
    }
    const Disclosure newest = publishedDisclosure(*newestHeld, builtInDefinitions());
    const std::int64_t last = newest.integer("revision").value_or(0);
    if (revision > last) {
        gathering->offered.push_back(std::move(document));
        gather(gathering, last + 1, revision - 1);
        return;
    }
    KnownProduct known = knownAs(newest, host, visit);
    if (disclosure.fingerprint() == newest.fingerprint()) {
        known.etag = answer.etag;
        known.modified = answer.modified;
        takeSame(visit, known, answer.address);
    } else {
        takeWorse(visit, *gathering, disclosure, known);
    }
}

/// What lies there is older than what the library has, or another text under the same number.
void Collector::takeWorse(const Visit &visit, const Gathering &gathering,
                          const Disclosure &disclosure, KnownProduct known) {
    const std::int64_t revision = *disclosure.integer("revision");
    const std::string &address = gathering.answer.address;
    ++m_outcome.counts.refused;
    const bool isHeld = std::ranges::any_of(gathering.held, [&](const Document &document) {
        return publishedDisclosure(document, builtInDefinitions()).fingerprint() ==
               disclosure.fingerprint();
    });
    if (revision < known.revision)
        tell(Severity::error, "collect.rolled_back", address,
             {argument::text("product", known.product), argument::number("revision", revision),
              argument::number("newest", known.revision)});
    if (revision == known.revision || !isHeld)
        tell(Severity::error, "collect.changed", address,
             {argument::text("product", known.product), argument::number("revision", revision),
              argument::plain("file", m_files.putAside(gathering.host, disclosure))});
    known.etag.clear();
    known.modified.clear();
    remember(visit, std::move(known), false);
}

void Collector::takeSame(const Visit &visit, const KnownProduct &known,
                         const std::string &address) {
    if (m_files.held(known.folder, known.id).empty()) { // taken away by somebody
        Visit again = visit;
        again.isAnew = true;
        return this->visit(again);
    }
    m_servers.with(*webAddressOf(address),
                   [=, this](const ServerTrust &trust) { confirm(visit, known, address, trust); });
}

void Collector::noteSame(const Visit &visit, const KnownProduct &known, bool isClean) {
    ++m_outcome.counts.same;
    const bool isListed = isAsListed(visit, known.revision, known.fingerprint, known.product);
    KnownProduct seen = known;
    seen.seen = daysOf(m_options.today);
    remember(visit, std::move(seen), isClean && isListed);
}

/// Whether the list says the same of it as its file.
bool Collector::isAsListed(const Visit &visit, std::int64_t revision,
                           const std::string &fingerprint, const std::string &product) {
    const Lead &lead = visit.lead;
    const ArgumentList arguments = {argument::text("product", product),
                                    argument::number("revision", revision),
                                    argument::number("listed", lead.revision)};
    if (!lead.withdrawn.empty())
        tell(Severity::note, "collect.withdrawn", lead.address,
             {argument::text("product", product), argument::date("since", lead.withdrawn)});
    if (visit.isUnlisted)
        tell(Severity::warning, "collect.unlisted", lead.address, arguments);
    else if (lead.revision > revision)
        tell(Severity::warning, "collect.listed:newer", lead.address, arguments);
    else if (lead.revision == revision && !lead.fingerprint.empty() &&
             lead.fingerprint != fingerprint)
        tell(Severity::error, "collect.listed:fingerprint", lead.address, arguments);
    else
        return true;
    return false;
}

/// Asks for the revisions from one to another that lie beside the newest, then judges.
void Collector::gather(std::shared_ptr<Gathering> gathering, std::int64_t from, std::int64_t to) {
    gathering->open = 1; // while they are asked for
    for (std::int64_t number = std::max(from, to - mostOlder + 1); number <= to; ++number) {
        ++gathering->open;
        WebRequest request{addressOfRevision(gathering->answer.address, number)};
        request.limit = maximumFileSize;
        request.isUrgent = true; // what is gathered is in memory
        m_fetcher.ask(std::move(request), [this, gathering](const WebAnswer &answer) {
            takeOlder(*gathering, answer);
            if (--gathering->open == 0)
                whenGathered(gathering);
        });
    }
    if (--gathering->open == 0)
        whenGathered(gathering);
}

void Collector::whenGathered(const std::shared_ptr<Gathering> &gathering) {
    if (gathering->isBroken) { // the next run asks again
        ++m_outcome.counts.missed;
        return;
    }
    m_servers.with(*webAddressOf(gathering->answer.address),
                   [=, this](const ServerTrust &trust) { checkSeals(gathering, trust); });
}

void Collector::takeOlder(Gathering &gathering, const WebAnswer &answer) {
    m_troubles.add(answer, maximumFileSize);
    if (answer.trouble != Trouble::none || answer.status >= 500) {
        gathering.isBroken = true;
        return;
    }
    if (answer.status != 200)
        return; // its absence is told by who judges
    Document document = readYaml(answer.bytes, answer.address);
    const Disclosure newest(gathering.offered.front());
    if (!hasError(document.findings) &&
        Disclosure(document).text("disclosure_id") == newest.text("disclosure_id") &&
        Disclosure(document).integer("revision").value_or(0) <
            newest.integer("revision").value_or(0))
        gathering.offered.push_back(std::move(document));
}

void Collector::putAside(Gathering &gathering, const Disclosure &revision) {
    ++m_outcome.counts.refused;
    tell(Severity::error, "collect.refused", revision.document().file,
         {argument::text("product", nameIn(revision)),
          argument::plain("revision", revision.text("revision")),
          argument::plain("file", m_files.putAside(gathering.host, revision))});
}

void Collector::judge(Gathering &gathering, const ServerTrust &trust) {
    const bool isNew = gathering.held.empty();
    Verdict verdict =
        judgeOffer(std::move(gathering.held), std::move(gathering.offered), m_options.today);
    const bool isClean = verdict.findings.empty() && gathering.doubts.empty();
    append(m_outcome.findings, std::move(verdict.findings));
    std::vector<const Disclosure *> kept;
    for (const Disclosure &revision : verdict.kept)
        kept.push_back(&revision);
    m_files.keep(gathering.host, kept);
    for (const Disclosure &revision : verdict.refused)
        putAside(gathering, revision);
    if (kept.empty())
        return;
    ++(isNew ? m_outcome.counts.added : m_outcome.counts.revised);
    note(gathering, *kept.back(), trust, isClean && verdict.refused.empty());
}

void Collector::note(const Gathering &gathering, const Disclosure &newest, const ServerTrust &trust,
                     bool isClean) {
    const std::string &address = gathering.visit.lead.address;
    KnownProduct known = knownAs(newest, gathering.host, gathering.visit);
    known.etag = isClean ? gathering.answer.etag : ""; // else it is to be judged again
    known.modified = isClean ? gathering.answer.modified : "";
    known.seen = daysOf(m_options.today);
    const auto signer = gathering.signers.find(newest.document().file);
    m_state.putSigner(address, signer == gathering.signers.end() ? "" : signer->second);
    const bool isEntered =
        sayOfLog(trust, {known.id, known.revision, known.fingerprint}, known.product, address);
    const bool isListed =
        isAsListed(gathering.visit, known.revision, known.fingerprint, known.product);
    remember(gathering.visit, std::move(known), isClean && isEntered && isListed);
}

void Collector::remember(const Visit &visit, KnownProduct product, bool isClean) {
    const auto before = m_state.product(product.folder, product.id);
    product.source = before && m_items.contains(before->source) ? before->source : visit.source;
    product.run = isClean ? m_run : 0;
    m_state.put(product);
}

} // namespace updatefacts
