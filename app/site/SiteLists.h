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

/// Adds the lists of all products in one language: for people, and for shops. language: its number
/// among them all. Throws IoError.
void addLanguageLists(const EntrySource &entries, std::size_t language,
                      const SiteLanguages &languages, SiteTree &tree);

/// Adds the other lists of all products: for search engines, news readers, calendars, programs, and
/// who found a flaw; and what all pages share. A security.txt and a robots.txt of the site's owner
/// stay. host: of the site. Throws IoError.
void addSiteLists(const SiteProducts &products, const std::string &host,
                  const SiteLanguages &languages, Date today, SiteTree &tree);

} // namespace updatefacts
