// SPDX-License-Identifier: MIT
#pragma once

#include "site/SiteLanguages.h"
#include "site/index/SiteEntry.h"
#include "site/tree/SiteTree.h"

namespace updatefacts {

/// All products of a site: at least one.
struct SiteProducts {
    std::vector<SiteEntry> given;
    std::vector<SiteEntry> kept; ///< no longer among the published ones: only programs find them
};

/// Adds the lists of all products: for people in each language, search engines, news readers,
/// calendars, shops, programs, and who found a flaw; and what all pages share. A security.txt and
/// a robots.txt of the site's owner stay. Throws IoError.
void addSiteLists(const SiteProducts &products, const SiteLanguages &languages, Date today,
                  SiteTree &tree);

} // namespace updatefacts
