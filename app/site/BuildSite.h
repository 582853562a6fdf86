// SPDX-License-Identifier: MIT
#pragma once

#include "label/template/Template.h"
#include "output/published/HistoryShelf.h"
#include "site/seal/SealFile.h"
#include "site/tree/SiteTree.h"

#include <functional>
#include <string>
#include <vector>

namespace updatefacts {

/// The labels of a site where nobody says otherwise: panel and strip.
[[nodiscard]] std::vector<Template> usualSiteLabels();

struct SiteOptions {
    std::string folder;
    std::vector<std::string> languages; ///< BCP 47, of Words::languages(); empty: all of them
    Date today{};
    std::vector<Template> labels = {}; ///< of each product, in its own language
    std::function<bool()> stops = {}; ///< asked before each product, and the lists of each language
    const SiteKeys *keys = nullptr;   ///< null: no keys are published, nothing is signed
};

struct SiteOutcome {
    SiteChanges changes;
    std::size_t products = 0;
    Findings findings; ///< an error: nothing was written
    bool isStopped = false;
};

/// The pages behind the codes of published disclosures, with every revision, in all languages, and
/// the files for programs. Each lies where the labels' codes lead, below the root of the one host
/// that all of them name. The histories are read one by one, on all cores, and validated; with an
/// error nothing is written. Throws IoError; the site is then as it was.
[[nodiscard]] SiteOutcome buildSite(const HistoryShelf &shelf, const SiteOptions &options);

} // namespace updatefacts
