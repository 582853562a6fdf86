// SPDX-License-Identifier: MIT
#include "collect/trust/LogIndex.h"

namespace updatefacts {

namespace {

Finding aboutProduct(const char *message, const PublishedRevision &revision,
                     const std::string &product, std::int64_t newest) {
    return makeFinding(Severity::error, message, {}, {},
                       {argument::text("product", product),
                        argument::number("revision", revision.revision),
                        argument::number("newest", newest)});
}

} // namespace

LogIndex::LogIndex(const PublicationLog &log) {
    for (const LogEntry &entry : log)
        m_entries[entry.published.id].emplace(entry.published.revision,
                                              entry.published.fingerprint);
}

Findings LogIndex::checkEntry(const PublishedRevision &revision, const std::string &product) const {
    if (m_entries.empty())
        return {};
    const auto entries = m_entries.find(revision.id);
    if (entries == m_entries.end() || !entries->second.contains(revision.revision))
        return {aboutProduct("collect.log:missing", revision, product, 0)};
    if (entries->second.at(revision.revision) != revision.fingerprint)
        return {aboutProduct("collect.log:changed", revision, product, 0)};
    return {};
}

Findings LogIndex::checkNewest(const PublishedRevision &newest, const std::string &product) const {
    const auto entries = m_entries.find(newest.id);
    if (entries == m_entries.end() || entries->second.rbegin()->first <= newest.revision)
        return {};
    return {aboutProduct("collect.log:behind", newest, product, entries->second.rbegin()->first)};
}

Findings LogIndex::checkAll(const std::function<bool(const std::string &id)> &isThere) const {
    std::string first;
    std::int64_t count = 0;
    for (const auto &[id, revisions] : m_entries)
        if (!isThere(id) && count++ == 0)
            first = id;
    if (count == 0)
        return {};
    return {makeFinding(Severity::error, "collect.log:vanished", {}, {},
                        {argument::text("id", first), argument::number("count", count)})};
}

} // namespace updatefacts
