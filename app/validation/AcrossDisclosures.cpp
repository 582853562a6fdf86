// SPDX-License-Identifier: MIT
#include "validation/AcrossDisclosures.h"

#include "disclosure/Gtin.h"
#include "disclosure/LinkFindings.h"
#include "disclosure/Seal.h"

#include <algorithm>

namespace updatefacts {

namespace {

bool haveOneInCommon(const std::vector<std::string> &a, const std::vector<std::string> &b) {
    return a.empty() || b.empty() || std::ranges::find_first_of(a, b) != a.end();
}

} // namespace

Findings AcrossDisclosures::take(const Disclosure &disclosure) {
    const Known added{
        disclosure.document().file,        disclosure.text("manufacturer_name"),
        disclosure.text("disclosure_id"),  disclosure.text("revision"),
        disclosure.fingerprint(),          sealOf(disclosure.document().text).has_value(),
        disclosure.texts("target_markets")};
    Findings findings;
    if (!added.number.empty()) {
        const std::string key = added.maker + '\n' + added.number + '\n' + added.revision;
        const auto [known, isNew] = m_revisions.try_emplace(key, added);
        if (!isNew)
            findings = sameRevision(known->second, added, disclosure);
    }
    append(findings, sharedGtin(added, disclosure));
    return findings;
}

Findings AcrossDisclosures::sameRevision(const Known &known, const Known &added,
                                         const Disclosure &disclosure) const {
    if (known.fingerprint == added.fingerprint || (!m_areNamed && known.isSealed != added.isSealed))
        return {};
    return {findingAt(disclosure, "revision", "history.same_revision:number",
                      {argument::text("file", known.file), argument::text("id", added.number),
                       argument::plain("revision", added.revision)})};
}

Findings AcrossDisclosures::sharedGtin(const Known &added, const Disclosure &disclosure) {
    const std::string gtin = disclosure.text("gtin");
    if (gtin.empty())
        return {};
    std::vector<Known> &all = m_gtins[gtin14Of(gtin)];
    const auto other = std::ranges::find_if(all, [&](const Known &known) {
        return known.maker != added.maker || known.number != added.number;
    });
    const bool isFirst = std::ranges::find(all, added.number, &Known::number) == all.end();
    const bool isShared = other != all.end();
    const Known before = isShared ? *other : Known();
    if (isFirst)
        all.push_back(added);
    if (!isShared)
        return {};
    const bool inOneMarket = haveOneInCommon(before.markets, added.markets);
    Finding finding =
        findingAt(disclosure, "gtin", "gtin.shared",
                  {argument::text("file", before.file), argument::text("id", before.number)});
    finding.severity = inOneMarket ? Severity::warning : Severity::note;
    return {finding};
}

} // namespace updatefacts
