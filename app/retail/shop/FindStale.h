// SPDX-License-Identifier: MIT
#pragma once

#include "retail/ledger/StaleLabels.h"
#include "retail/library/Library.h"
#include "retail/table/ReadShopRows.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace updatefacts {

/// The prices of a shop's table as it is now, by how a row is known again: GTIN, model, file, item.
struct PricesNow {
    struct Price {
        std::string price, unitPrice;
    };
    std::map<std::tuple<std::string, std::string, std::string, std::string>, Price> rows;
};

/// take: whether more rows are wanted; tell: as of readShopRows(). Throws IoError.
[[nodiscard]] PricesNow readPrices(const TableSource &table, const ColumnMapping &mapping,
                                   const std::function<bool()> &goesOn, const FindingTaker &tell);

struct FoundStale {
    std::vector<StaleLabel> labels; ///< by aisle, then in the order of the ledger
    std::int64_t all = 0;           ///< labels of the ledger
};

/// The labels of the ledger that must come off the shelf or be printed again: by the library and
/// the prices as they are now, and the program's own templates. Throws IoError.
[[nodiscard]] FoundStale findStale(const Ledger &ledger, const Library &library,
                                   const PricesNow &prices);

} // namespace updatefacts
