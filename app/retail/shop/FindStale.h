// SPDX-License-Identifier: MIT
#pragma once

#include "retail/ledger/StaleLabels.h"
#include "retail/library/Library.h"
#include "retail/table/ReadShopRows.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace updatefacts {

/// What a shop's table has now. Its rows are found by GTIN, model and file.
struct PricesNow {
    std::vector<ShopRow> rows;
    std::vector<ShopRow> refused; ///< what could be read of them
    std::unordered_map<std::string, std::vector<std::size_t>> rowsOfKey; ///< see FindStale.cpp
    bool isWhole = false; ///< the table was read to its end: what it does not have is not in it
    bool hasPrices = false, hasUnitPrices = false; ///< columns
};

/// An error of the whole library or table, not of one disclosure or row.
[[nodiscard]] bool isOfTheWhole(const Finding &finding);

/// goesOn: whether more rows are wanted; tell: as of readShopRows(). Throws IoError.
[[nodiscard]] PricesNow readPrices(const TableSource &table, const ColumnMapping &mapping,
                                   const std::function<bool()> &goesOn, const FindingTaker &tell);

/// What labels may be compared with: nothing where they would be called stale only because the
/// library is empty, or it or the table was not read to its end. Why is told as an error, which
/// isOfTheWhole(), save where goesOn() said no. table: of no kind: there is none, and no prices.
/// Throws IoError.
[[nodiscard]] std::optional<PricesNow>
comparablePrices(const Library &library, const TableSource &table, const ColumnMapping &mapping,
                 const std::function<bool()> &goesOn, const FindingTaker &tell);

struct FoundStale {
    std::vector<StaleLabel> labels; ///< by aisle, then in the order of the ledger
    std::int64_t all = 0;           ///< labels of the ledgers that stand
};

/// The labels of the ledgers, in the order of their printing, that must come off the shelf or be
/// printed again: by the library and the shop's table as they are now, and the program's own
/// templates. Where the table has a product more than once, a label is compared with the row that
/// is most like its own: of the same item and aisle, at the same place, at last of the same price.
/// A label that a later ledger has for the same row and template has taken the place of the earlier
/// ones. revoked: kidText() of keys whose signatures are good no longer. Throws IoError.
[[nodiscard]] FoundStale findStale(std::span<const Ledger> ledgers, const Library &library,
                                   const PricesNow &prices,
                                   const std::set<std::string> &revoked = {});

} // namespace updatefacts
