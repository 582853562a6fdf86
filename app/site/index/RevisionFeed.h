// SPDX-License-Identifier: MIT
#pragma once

#include "site/index/SiteEntry.h"

namespace updatefacts {

/// The newest revisions, at most 200, the latest first, as an Atom feed (RFC 4287).
[[nodiscard]] std::string revisionFeedOf(const std::vector<SiteEntry> &entries,
                                         const SiteHead &head);

} // namespace updatefacts
