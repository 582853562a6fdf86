// SPDX-License-Identifier: MIT
#pragma once

#include "site/SiteLanguages.h"
#include "site/index/SiteEntry.h"
#include "site/tree/SitePath.h"

namespace updatefacts {

/// What a site has of one product.
struct ProductFiles {
    std::vector<SiteFile> files;
    SiteEntry entry;                   ///< without the promises
    std::vector<std::string> promises; ///< in one line of each language
};

/// A page of each revision in each language, and the files for programs. history: one chain.
[[nodiscard]] ProductFiles productFiles(const History &history, const SitePath &path,
                                        const SiteLanguages &languages, Date today);

} // namespace updatefacts
