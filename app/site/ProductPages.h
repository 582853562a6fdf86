// SPDX-License-Identifier: MIT
#pragma once

#include "label/template/Template.h"
#include "output/labels/LabelSession.h"
#include "site/SiteLanguages.h"
#include "site/index/SiteEntry.h"
#include "site/tree/SitePath.h"

namespace updatefacts {

/// What a site has of one product.
struct ProductFiles {
    std::vector<SiteFile> files;
    SiteEntry entry;
    Findings findings; ///< errors of its labels
};

/// What is the same for all products of a site.
struct ProductOptions {
    const SiteLanguages &languages;
    Date today{};
    const std::vector<Template> &labels;
    LabelSessions &sessions; ///< of the labels
};

/// A page of each revision in each language, the labels of the newest one, and the files for
/// programs. history: one chain. withdrawn: since when the product is no longer among the published
/// ones (ISO 8601), or "".
[[nodiscard]] ProductFiles productFiles(const History &history, const SitePath &path,
                                        const std::string &withdrawn,
                                        const ProductOptions &options);

} // namespace updatefacts
