// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "site/log/PublicationLog.h"

#include <functional>
#include <map>
#include <string>

namespace updatefacts {

/// What a log says of each disclosure.
class LogIndex {
  public:
    LogIndex() = default;
    explicit LogIndex(const PublicationLog &log);

    /// Whether a revision that lies on the server is one that was published (collect.log:missing,
    /// collect.log:changed; errors). A server without a log has nothing to say.
    [[nodiscard]] Findings checkEntry(const PublishedRevision &revision,
                                      const std::string &product) const;
    /// Whether the newest one that lies there is the newest that was published
    /// (collect.log:behind, error).
    [[nodiscard]] Findings checkNewest(const PublishedRevision &newest,
                                       const std::string &product) const;
    /// Whether all that was published is still known to somebody (collect.log:vanished, error, once
    /// for all). isThere: of a disclosure_id.
    [[nodiscard]] Findings
    checkAll(const std::function<bool(const std::string &id)> &isThere) const;

  private:
    std::map<std::string, std::map<std::int64_t, std::string>> m_entries; ///< id, revision, print
};

} // namespace updatefacts
