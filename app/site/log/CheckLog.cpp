// SPDX-License-Identifier: MIT
#include "site/log/CheckLog.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace updatefacts {

namespace {

Argument entryNumber(std::size_t index) {
    return argument::number("entry", std::int64_t(index) + 1);
}

Finding aboutEntry(Severity severity, const char *message, std::size_t index,
                   ArgumentList arguments) {
    return makeFinding(severity, message, Place(), Pointer().child(index), std::move(arguments));
}

ArgumentList namesOf(const PublishedRevision &revision) {
    return {argument::text("id", revision.id), argument::number("number", revision.revision)};
}

/// What stays the same where a revision was changed.
auto nameOf(const PublishedRevision *revision) {
    return std::tie(revision->id, revision->revision);
}

} // namespace

Findings checkLog(const PublicationLog &log) {
    Findings findings;
    std::string previous(64, '0');
    for (std::size_t i = 0; i < log.size(); ++i) {
        if (log[i].number != std::int64_t(i) + 1 || log[i].previous != previous)
            findings.push_back(aboutEntry(Severity::error, "log.broken", i, {entryNumber(i)}));
        previous = hashOfEntry(log[i]);
    }
    return findings;
}

Findings compareWithKept(const PublicationLog &kept, const PublicationLog &log) {
    Findings findings;
    for (std::size_t i = 0; i < std::min(kept.size(), log.size()); ++i)
        if (kept[i] != log[i])
            findings.push_back(
                aboutEntry(Severity::error, "log.rewritten", i,
                           {entryNumber(i), argument::text("id", kept[i].published.id),
                            argument::number("number", kept[i].published.revision)}));
    if (log.size() < kept.size())
        findings.push_back(makeFinding(Severity::error, "log.shortened", Place(), Pointer(),
                                       {argument::number("before", std::int64_t(kept.size())),
                                        argument::number("now", std::int64_t(log.size()))}));
    return findings;
}

Findings compareWithPublished(const PublicationLog &log,
                              const std::vector<PublishedRevision> &published, Severity vanished) {
    std::vector<const PublishedRevision *> all; // of many, no copies
    for (const PublishedRevision &revision : published)
        all.push_back(&revision);
    std::ranges::sort(all, {}, &PublishedRevision::fingerprint);
    std::ranges::stable_sort(all, {}, nameOf);
    Findings findings;
    for (std::size_t i = 0; i < log.size(); ++i) {
        const PublishedRevision &entered = log[i].published;
        const auto found = std::ranges::equal_range(all, nameOf(&entered), {}, nameOf);
        if (found.empty()) {
            findings.push_back(aboutEntry(vanished, "log.vanished", i, namesOf(entered)));
        } else if (std::ranges::find(found, entered.fingerprint, &PublishedRevision::fingerprint) ==
                   found.end()) {
            ArgumentList arguments = namesOf(entered);
            arguments.push_back(argument::plain("before", entered.fingerprint.substr(0, 12)));
            arguments.push_back(argument::plain("now", found.front()->fingerprint.substr(0, 12)));
            findings.push_back(aboutEntry(Severity::error, "log.changed", i, std::move(arguments)));
        }
    }
    return findings;
}

Findings compareCopies(const PublicationLog &log, const std::vector<PublishedCopy> &copies) {
    std::map<std::pair<std::string, std::int64_t>, std::set<std::string>> held; // fingerprints
    for (const LogEntry &entry : log)
        held[{entry.published.id, entry.published.revision}].insert(entry.published.fingerprint);
    Findings findings;
    for (const PublishedCopy &copy : copies) {
        const auto found = held.find({copy.revision.id, copy.revision.revision});
        if (found == held.end() || found->second.contains(copy.revision.fingerprint))
            continue;
        findings.push_back(makeFinding(Severity::error, "log.copy_changed", Place(), Pointer(),
                                       namesOf(copy.revision)));
        findings.back().file = copy.file;
    }
    return findings;
}

Findings missingInLog(const PublicationLog &log, const std::vector<PublishedRevision> &published) {
    std::set<std::pair<std::string, std::int64_t>> entered;
    for (const LogEntry &entry : log)
        entered.emplace(entry.published.id, entry.published.revision);
    Findings findings;
    for (const PublishedRevision &revision : published)
        if (!entered.contains({revision.id, revision.revision}))
            findings.push_back(makeFinding(Severity::error, "log.not_entered", Place(), Pointer(),
                                           namesOf(revision)));
    return findings;
}

} // namespace updatefacts
