// SPDX-License-Identifier: MIT
#include "validation/ValidateHistory.h"

#include "disclosure/LinkFindings.h"
#include "disclosure/Promise.h"
#include "validation/report/Report.h"
#include "validation/rules/CheckRules.h"

#include <algorithm>

namespace updatefacts {

namespace {

bool saysSomethingThere(const Findings &findings, const Finding &about) {
    return std::ranges::any_of(findings, [&](const Finding &finding) {
        return finding.file == about.file && finding.pointer == about.pointer &&
               finding.severity <= about.severity;
    });
}

ValidationOptions following(ValidationOptions options, const Disclosure &before, bool isNext) {
    options.earlier = &before.root();
    options.earlierFingerprint = isNext ? before.fingerprint() : std::string();
    return options;
}

bool hasGap(const Findings &findings) {
    return std::ranges::find(findings, "history.gap", &Finding::rule) != findings.end();
}

/// What a published file does not say clearly cannot be kept.
Findings unclearPromise(const Disclosure &before) {
    const std::string commitment = before.text("support_commitment");
    const bool promises = commitment == "promised" || commitment == "planned";
    const char *field = promises ? "support_end" : "support_commitment";
    const bool isClear = before.date("support_end") || unitMonths(before);
    if (commitment == "not_promised" || commitment == "ended" || (promises && isClear))
        return {};
    return {findingAt(before, field, "history.promise_unclear")};
}

/// The errors a published revision has by itself, and what comes of the change it makes.
Findings findingsOf(const Revision &revision, const History &history,
                    const Definitions &definitions, Date today) {
    const Document &document = revision.disclosure.document();
    const ValidationOptions options{dayOf(revision.disclosure, today), {}, nullptr};
    const Findings own = validate(document, definitions, options);
    Findings findings;
    std::ranges::copy_if(own, std::back_inserter(findings), [](const Finding &finding) {
        return finding.severity == Severity::error;
    });
    if (!revision.before)
        return findings;
    const Disclosure &before = history.revisions[*revision.before].disclosure;
    const bool isNext = !hasGap(linkFindings(before, revision.disclosure));
    for (const Finding &finding :
         validate(document, definitions, following(options, before, isNext)))
        if (std::ranges::find(own, finding) == own.end())
            findings.push_back(finding);
    return findings;
}

} // namespace

void addNew(Findings &findings, const Findings &more) {
    const Findings said = findings;
    for (const Finding &finding : more)
        if (!saysSomethingThere(said, finding))
            findings.push_back(finding);
}

Findings brokenPromises(const Disclosure &revision, const Disclosure *before,
                        std::span<const Disclosure *const> earlier) {
    Findings findings;
    for (const PromiseMeasure &measure : promiseMeasures()) {
        const Disclosure *best = nullptr;
        for (const Disclosure *other : earlier)
            best = measure.better(best, other);
        const auto promised = best ? measure.promised(*best) : std::nullopt;
        const auto kept = measure.kept(revision);
        if (!promised || (before && measure.promised(*before) >= promised) || kept >= promised)
            continue;
        const Argument end = measure.said("end", *best);
        const Argument by = revisionArgument("promised_by", *best);
        const bool isThere = revision.has(measure.field);
        findings.push_back(
            kept ? findingAt(revision, isThere ? measure.field : "support_commitment",
                             measure.shortened, {end, by, measure.said("now", revision)})
                 : findingAt(revision, "support_commitment", measure.weakened, {end, by}));
    }
    return findings;
}

Findings shrunkSince(const Disclosure &earlier, const Disclosure &revision,
                     const Definitions &definitions) {
    Report report(revision.root(), revision.document().file);
    checkKeptPromises(revision.root(), definitions, following({}, earlier, false), report);
    return std::move(report).take();
}

Findings validateRevision(const Document &document, const Disclosure &before,
                          const Definitions &definitions, ValidationOptions options) {
    const Findings links = linkFindings(before, Disclosure(document));
    options = following(std::move(options), before, !hasGap(links));
    Findings findings = validate(document, definitions, options);
    if (!hasError(document.findings)) {
        addNew(findings, links);
        addNew(findings, unclearPromise(before));
    }
    sortFindings(findings);
    return findings;
}

Findings validateHistory(const History &history, const Definitions &definitions, Date today) {
    Findings findings = history.findings;
    std::vector<const Disclosure *> earlier;
    for (std::size_t i = 0; i < history.revisions.size(); ++i) {
        const Revision &revision = history.revisions[i];
        addNew(findings, findingsOf(revision, history, definitions, today));
        const Disclosure *before =
            revision.before ? &history.revisions[*revision.before].disclosure : nullptr;
        addNew(findings, brokenPromises(revision.disclosure, before, earlier));
        earlier.push_back(&revision.disclosure);
    }
    sortFindings(findings);
    return findings;
}

Date dayOf(const Disclosure &disclosure, Date today) {
    const auto changed = disclosure.date("last_updated");
    return changed ? std::min(changed->lastDay(), today) : today;
}

} // namespace updatefacts
