// SPDX-License-Identifier: MIT
#pragma once

#include "site/SiteLanguages.h"
#include "site/index/EntrySource.h"
#include "site/tree/SiteTree.h"

namespace updatefacts {

/// All products of a site: at least one.
struct SiteProducts {
    const EntrySource &given;           ///< by their ids
    const std::vector<SiteEntry> &kept; ///< no longer among the published ones: for programs only
};

/// Adds the lists of all products: for people in each language, search engines, news readers,
/// calendars, shops, programs, and who found a flaw; and what all pages share. A security.txt and
/// a robots.txt of the site's owner stay. host: of the site. Throws IoError.
void addSiteLists(const SiteProducts &products, const std::string &host,
                  const SiteLanguages &languages, Date today, SiteTree &tree);

} // namespace updatefacts
