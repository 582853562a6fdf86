// SPDX-License-Identifier: MIT
#include "validation/ValidateHistory.h"

#include "disclosure/LinkFindings.h"

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
    options.earlierHash = isNext ? before.hash() : std::string();
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
    if (commitment == "not_promised" || (promises && before.date("support_end")))
        return {};
    return {findingAt(before, field, "history.promise_unclear")};
}

/// The revision before the i-th in the list that promises the latest day; null when none does.
const Disclosure *bestBefore(const History &history, std::size_t i) {
    const Disclosure *best = nullptr;
    for (std::size_t j = 0; j < i; ++j) {
        const Disclosure &disclosure = history.revisions[j].disclosure;
        const auto day = promisedDay(disclosure);
        if (day && (!best || *day > *promisedDay(*best)))
            best = &disclosure;
    }
    return best;
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

std::optional<Date> promisedDay(const Disclosure &disclosure) {
    const auto end = disclosure.date("support_end");
    if (!end || disclosure.text("support_commitment") != "promised")
        return std::nullopt;
    return end->lastDay();
}

Findings brokenPromise(const Disclosure &revision, const Disclosure *before,
                       const Disclosure &best) {
    const auto promised = promisedDay(best);
    const auto neighbours = before ? promisedDay(*before) : std::nullopt;
    const auto kept = promisedDay(revision);
    if (!promised || (neighbours && *neighbours >= *promised) || (kept && *kept >= *promised))
        return {};
    const Argument end = argument::date("end", best.text("support_end"));
    if (!kept)
        return {findingAt(revision, "support_commitment", "history.weakened",
                          {end, revisionArgument("promised_by", best)})};
    return {findingAt(revision, "support_end", "history.shortened",
                      {end, revisionArgument("promised_by", best),
                       argument::date("now", revision.text("support_end"))})};
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
    for (std::size_t i = 0; i < history.revisions.size(); ++i) {
        const Revision &revision = history.revisions[i];
        addNew(findings, findingsOf(revision, history, definitions, today));
        const Disclosure *before =
            revision.before ? &history.revisions[*revision.before].disclosure : nullptr;
        if (const Disclosure *best = bestBefore(history, i))
            addNew(findings, brokenPromise(revision.disclosure, before, *best));
    }
    sortFindings(findings);
    return findings;
}

Date dayOf(const Disclosure &disclosure, Date today) {
    const auto changed = disclosure.date("last_updated");
    return changed ? std::min(changed->lastDay(), today) : today;
}

} // namespace updatefacts
