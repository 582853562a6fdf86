// SPDX-License-Identifier: MIT
#pragma once

#include "site/SiteLanguages.h"
#include "site/index/SiteEntry.h"
#include "site/tree/SitePath.h"
#include "site/tree/SiteTree.h"

namespace updatefacts {

/// Adds to the tree what belongs to one product: a page of each revision in each language, and the
/// files for programs. Returns what the lists of the site say of it. history: one chain. Throws
/// IoError.
[[nodiscard]] SiteEntry addProduct(const History &history, const SitePath &path,
                                   const SiteLanguages &languages, Date today, SiteTree &tree);

} // namespace updatefacts
