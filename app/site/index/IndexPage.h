// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "site/data/SharedFiles.h"
#include "site/index/EntrySource.h"

namespace updatefacts {

/// Products on one page of the list of all.
inline constexpr std::size_t productsOfPage = 200;

/// A language in which a site lists its products.
struct IndexLanguage {
    std::string tag, name;
    std::string file;        ///< of its list: "index.de.html"
    std::string compareFile; ///< "compare.de.html"
};

/// The list of all products in one language, in files of productsOfPage each, given away as soon as
/// they are made. Its search looks at all of them, in a list of its own.
void writeIndexPages(
    const EntrySource &entries, std::size_t language, const std::vector<IndexLanguage> &languages,
    const Words &words,
    const std::function<void(const std::string &name, const std::string &text)> &take);

/// The page on which shoppers set products side by side: its script reads their own pages.
[[nodiscard]] std::string comparePageOf(std::size_t language,
                                        const std::vector<IndexLanguage> &languages,
                                        const Words &words);

/// What the search of one language reads: [[product, maker, model, gtin, what is promised, path of
/// its page], ...], as JSON, a product a line.
void writeSearchList(const EntrySource &entries, std::size_t language, const std::string &tag,
                     const TextSink &sink);
/// "products.de.json"
[[nodiscard]] std::string searchListName(const std::string &tag);

/// What a server answers where there is no page.
[[nodiscard]] std::string notFoundPage(const Words &words);

/// What stands where the code of an earlier revision leads, if the newest one's leads elsewhere.
[[nodiscard]] std::string movedPage(const SiteEntry &entry, const Words &words);

} // namespace updatefacts
