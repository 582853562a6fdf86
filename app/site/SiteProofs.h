// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "site/SiteLanguages.h"
#include "site/log/PublicationLog.h"
#include "site/seal/SealFile.h"
#include "site/tree/SiteTree.h"

#include <string>
#include <vector>

namespace updatefacts {

// What lets others check a site.

/// From now on each JSON that is added gets its signature beside it, X.json.cose. host: of the
/// site. Both stay as long as the tree.
void sealJson(SiteTree &tree, const SiteKeys &keys, const std::string &host);

/// The keys of the host; finds out when they are those of another one.
[[nodiscard]] Findings addKeys(const SiteKeys &keys, const std::string &host, SiteTree &tree);

/// The words of pages that check a signature, and the page that checks the text of any code.
void addCheckPage(const SiteLanguages &languages, SiteTree &tree);

/// The log of the old site with what is published now at its end. An error where that cannot be:
/// see growLog().
[[nodiscard]] Findings addLog(std::vector<PublishedRevision> published, Date today, SiteTree &tree);

} // namespace updatefacts
