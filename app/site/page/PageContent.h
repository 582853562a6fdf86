// SPDX-License-Identifier: MIT
#pragma once

#include "label/content/Content.h"
#include "site/page/MakersText.h"
#include "site/page/RevisionChanges.h"
#include "site/page/Timeline.h"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace updatefacts {

/// The sections of the definitions that a page shows, in its order.
inline constexpr std::array pageSections = {"updating", "period",  "components", "afterwards",
                                            "contact",  "product", "marks"};

struct PageRow {
    std::string name, value;
    std::string question; ///< what all products call the fact, where its name says more; or ""
    PageText text;        ///< the value in pieces, each in one language
    std::vector<PageText> items; ///< of a list of parts and the like; empty: text says it
    std::string written;         ///< says in which other language the maker wrote it, or ""
    std::string address;         ///< it leads there: https or mailto; empty: it is no link
    std::string pictogram;       ///< its id; empty: none

    bool operator==(const PageRow &) const = default;
};

struct PageSection {
    std::string id, title;
    std::vector<PageRow> rows; ///< never empty

    bool operator==(const PageSection &) const = default;
};

/// What a page says of a product on one day.
struct PageFace {
    Content content;
    std::vector<PageRow> glance;
    std::vector<PageSection> sections;
};

struct PageRevision {
    std::string number, day;
    std::string fingerprint; ///< its first 12 digits, as labels print them
    std::string codePrint;   ///< of what a signed code says of it: codePrintOf()
    std::string address;     ///< of its own page, from the root; empty: it is this page
    std::vector<FactChange> changes;
    bool isFirst = false;
};

/// A file that a page offers.
struct PageFileLink {
    std::string address; ///< from the root
    std::string title, type;
};

/// The same page in another language.
struct PageLanguage {
    std::string tag, name; ///< the name in the language itself
    std::string
        path; ///< from the root of the server: the page may be asked for with "/" or without
    std::string address; ///< https://...
};

/// Where a page lies, as far as its words depend on it. It may be asked for with or without "/" at
/// its end, so that its links name all of a path.
struct PagePlace {
    std::string address; ///< of this page, https://...
    std::vector<PageLanguage> languages;
    std::vector<PageFileLink> files;
    std::vector<std::string> revisionAddresses; ///< of all revisions, by number; this page's is ""
    std::string listPath, comparePath;          ///< pages of all products, from the root
    std::string picture;                        ///< the address of its label as PNG, or ""
    std::string code = {}; ///< host and path that the code opens: a signature is bound to it
};

/// All that a page says, in one language.
struct PageContent {
    std::string language;
    Date today{}; ///< the day of `now`
    PageFace now;
    std::optional<PageFace> afterwards; ///< on the day after the last one of the period
    std::optional<Date> start, end;     ///< of the period; end: where it is not over yet
    std::optional<Date> ended;          ///< the last day of one that is over
    Timeline timeline;
    std::vector<PageRevision> revisions;                    ///< the newest first
    std::vector<std::pair<std::string, std::string>> terms; ///< of the glossary, with meaning
    bool isNewest = true;                                   ///< of its revisions
    std::string withdrawn; ///< since when its maker no longer lists the product, in words; or ""
    std::string newestAddress;
    PagePlace place;
};

/// Which page is wanted.
struct ProductPageRequest {
    const std::vector<const Disclosure *> &revisions; ///< of a history that is one chain
    std::size_t index = 0;                            ///< of the revision that the page is about
    Date today{};
    PagePlace place;
    std::optional<Date> withdrawn = {}; ///< since when its maker no longer lists the product
};

[[nodiscard]] PageContent pageContentOf(ProductPageRequest request, const Definitions &definitions,
                                        const Words &words);

} // namespace updatefacts
