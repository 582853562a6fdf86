// SPDX-License-Identifier: MIT
#pragma once

#include "retail/library/Library.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace updatefacts {

enum class LibraryColumn { product, manufacturer, model, state, until, findings, file };

/// What a table of a library shows.
struct LibraryFilter {
    std::string text{};                ///< words that all stand in product, maker, model, GTIN or
                                       ///< file, ignoring case
    std::vector<std::string> states{}; ///< ids of promises; none: any
    std::string manufacturer{};        ///< ignoring case; "": any
    bool onlyNewest = true;            ///< of the revisions of a disclosure
    bool onlyWithFindings = false;
    bool onlyWithErrors = false;
    LibraryColumn sortedBy = LibraryColumn::product;
    bool isDescending = false;
    std::int64_t first = 0;
    std::int64_t count = -1; ///< at most; -1: all
};

/// The rows of the table from filter.first on, in an order that is the same each time. What has no
/// date comes first by `until`.
[[nodiscard]] std::vector<LibraryEntry> entriesOf(const Library &library,
                                                  const LibraryFilter &filter);
/// How many rows the whole table has.
[[nodiscard]] std::int64_t countOf(const Library &library, const LibraryFilter &filter);

/// How many disclosures there are by state, the newest revision of each; those of which no label
/// can be made are counted as "error".
[[nodiscard]] std::map<std::string, std::int64_t> statesOf(const Library &library);

} // namespace updatefacts
