// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "site/log/PublicationLog.h"

#include <optional>
#include <string>

namespace updatefacts {

/// The log of a site that is built again.
struct GrownLog {
    std::string text;  ///< what was there, and at its end what was not; nothing on an error
    Findings findings; ///< an error: the log there is none, is broken, or says what no longer is
};

/// before: the text of the log that the site has, or nothing. published: all that the site will
/// show. What is no longer published stays in the log, and is noted.
[[nodiscard]] GrownLog growLog(const std::optional<std::string> &before,
                               std::vector<PublishedRevision> published, Date today);

} // namespace updatefacts
