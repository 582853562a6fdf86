// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/History.h"
#include "site/tree/SiteTree.h"

#include <functional>
#include <string>
#include <vector>

namespace updatefacts {

/// A product that the site before has and that is no longer among the published ones.
struct KeptProduct {
    std::string id;
    std::string page; ///< the address of its page
    std::string yaml; ///< and of its disclosure
    std::string fingerprint;
    std::int64_t revision = 0;
    std::string since; ///< a day (ISO 8601): of an earlier site that said so, else today
};

/// Those of the old site's index (see writeMachineIndex()) that are not given any more. A promise
/// that was published is not taken back by leaving its file out: its pages stay, and say so.
[[nodiscard]] std::vector<KeptProduct>
keptProducts(const SiteTree &tree, const std::function<bool(const std::string &id)> &isGiven,
             Date today);

/// The history of such a product from the old site's own files. "site.kept_damaged" where they are
/// not what was published.
[[nodiscard]] History readKept(const KeptProduct &product, const SiteTree &tree);

} // namespace updatefacts
