// SPDX-License-Identifier: MIT
#include "output/published/NextRevision.h"

#include "definitions/date/DateTime.h"
#include "disclosure/History.h"
#include "disclosure/LinkFindings.h"
#include "output/published/PublishedHistories.h"
#include "validation/ValidateHistory.h"

#include <algorithm>

namespace updatefacts {

using std::chrono::sys_seconds;

namespace {

/// The files of one disclosure_id that were published.
std::vector<Document> publishedOnes(const std::string &id, const Neighbours &neighbours) {
    std::vector<Document> family;
    for (const auto &disclosure : neighbours.disclosures)
        if (disclosure->text("disclosure_id") == id)
            family.push_back(readYaml(disclosure->document().text, disclosure->document().file));
    return publishedOf(std::move(family), neighbours.publications).published;
}

/// What was promised less stays so for ever; the next revision can promise it again.
bool breaksChain(const std::string &rule) {
    return rule.starts_with("history.") && !rule.ends_with("shortened") &&
           !rule.ends_with("weakened");
}

} // namespace

LastPublished lastPublished(const std::string &id, const Neighbours &neighbours) {
    LastPublished last;
    const Histories all = historiesOf(publishedOnes(id, neighbours), builtInDefinitions());
    if (all.histories.empty())
        return last;
    const History &history = all.histories.front();
    last.revision = history.revisions.back().disclosure;
    const Date day = dayOf(*last.revision, {});
    for (const Finding &finding : validateHistory(history, builtInDefinitions(), day))
        if (finding.severity == Severity::error && breaksChain(finding.rule))
            last.findings.push_back(finding);
    return last;
}

std::optional<RevisionMarks> marksFollowing(const Disclosure *before,
                                            std::chrono::sys_seconds now) {
    if (!before)
        return RevisionMarks{1, {}, formatDateTime(now)};
    const auto earlier = parseDateTime(before->text("last_updated"));
    if (earlier && *earlier > now + std::chrono::days(1))
        return std::nullopt;
    const std::chrono::sys_seconds moment =
        earlier ? std::max(now, *earlier + std::chrono::seconds(1)) : now;
    return RevisionMarks{before->integer("revision").value_or(0) + 1, before->fingerprint(),
                         formatDateTime(moment)};
}

RevisionMarks keepingTime(RevisionMarks marks, const Disclosure &draft, const Disclosure *before) {
    const auto own = parseDateTime(draft.text("last_updated"));
    const auto moment = parseDateTime(marks.lastUpdated);
    const auto earlier =
        before ? parseDateTime(before->text("last_updated")) : std::optional<sys_seconds>();
    const bool isMarked =
        draft.integer("revision") == marks.revision && draft.text("supersedes") == marks.supersedes;
    if (isMarked && own && moment && *own <= *moment && (!earlier || *own > *earlier) &&
        dayOf(*own) == dayOf(*moment))
        marks.lastUpdated = draft.text("last_updated");
    return marks;
}

Finding clockFinding(const Disclosure &draft, const Disclosure &before,
                     std::chrono::sys_seconds now) {
    return findingAt(draft, "last_updated", "history.clock",
                     {revisionArgument("before", before),
                      argument::date("published", before.text("last_updated")),
                      argument::date("now", formatDateTime(now))});
}

} // namespace updatefacts
