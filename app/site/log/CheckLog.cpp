// SPDX-License-Identifier: MIT
#include "site/log/CheckLog.h"

#include <algorithm>
#include <map>
#include <set>
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
    std::map<std::pair<std::string, std::int64_t>, std::set<std::string>> prints;
    for (const PublishedRevision &revision : published)
        prints[{revision.id, revision.revision}].insert(revision.fingerprint);
    Findings findings;
    for (std::size_t i = 0; i < log.size(); ++i) {
        const PublishedRevision &entered = log[i].published;
        const auto found = prints.find({entered.id, entered.revision});
        if (found == prints.end()) {
            findings.push_back(aboutEntry(vanished, "log.vanished", i, namesOf(entered)));
        } else if (!found->second.contains(entered.fingerprint)) {
            ArgumentList arguments = namesOf(entered);
            arguments.push_back(argument::plain("before", entered.fingerprint.substr(0, 12)));
            arguments.push_back(argument::plain("now", found->second.begin()->substr(0, 12)));
            findings.push_back(aboutEntry(Severity::error, "log.changed", i, std::move(arguments)));
        }
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
