// SPDX-License-Identifier: MIT
#pragma once

#include "site/index/SiteEntry.h"

namespace updatefacts {

/// Search engines' list of all pages (sitemaps.org 0.9), each with its other languages. In parts of
/// at most 50,000 addresses, as that protocol asks: name and text of each file; where there are
/// several, the first is their index.
[[nodiscard]] std::vector<std::pair<std::string, std::string>>
sitemapsOf(const std::vector<SiteEntry> &entries, const SiteHead &head);

} // namespace updatefacts
