// SPDX-License-Identifier: MIT
#pragma once

#include "site/index/EntrySource.h"

namespace updatefacts {

/// The newest revisions, at most 200, the latest first, as an Atom feed (RFC 4287).
[[nodiscard]] std::string revisionFeedOf(const EntrySource &entries, const SiteHead &head);

} // namespace updatefacts
