// SPDX-License-Identifier: MIT
#pragma once

#include "site/index/SiteEntry.h"

#include <functional>

namespace updatefacts {

/// Search engines' list of all pages (sitemaps.org 0.9), each with its other languages. In parts of
/// at most 50,000 addresses and 50 MB, as that protocol asks, each of which is given away as soon
/// as it is made; where there are several, "sitemap.xml", the last, is their index.
void writeSitemaps(
    const std::vector<SiteEntry> &entries, const SiteHead &head,
    const std::function<void(const std::string &name, const std::string &text)> &take);

} // namespace updatefacts
