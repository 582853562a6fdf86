// SPDX-License-Identifier: MIT
#pragma once

#include "retail/run/PrintTable.h"
#include "retail/shop/ProductTable.h"

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace updatefacts {

/// What a shop's list says of one disclosure; where several rows are about it, the first one.
struct ListedProduct {
    std::string item, price;
    int copies = 0; ///< of all its rows
};

/// A shop's list as it would be printed.
struct ShopList {
    static constexpr std::size_t mostFindings = 10'000; ///< that are kept

    std::unordered_map<std::string, ListedProduct> products; ///< by the disclosure's file
    std::int64_t rows = 0, labels = 0;
    std::map<std::string, std::int64_t> refused; ///< rows, by reason code
    Findings findings;                           ///< errors and warnings, the first ones
    bool isWhole = true;                         ///< it could be read to its end
};

/// Reads the table of a print as printTable() would. Throws IoError.
[[nodiscard]] ShopList readShopList(const TablePrint &print);

/// What was printed of a disclosure last.
struct PrintedState {
    std::string fingerprint, price;
};
using PrintedStates = std::unordered_map<std::string, PrintedState>; ///< by the disclosure's file

/// Adds what a ledger says; later ledgers count. Throws IoError.
void readPrinted(const Ledger &ledger, PrintedStates &printed);

/// The newest disclosure of each product of the library. list: null: there is none, and each is to
/// be printed once. Throws IoError.
[[nodiscard]] std::vector<ShopProduct> productsOf(const Library &library, const ShopList *list,
                                                  const PrintedStates &printed);

} // namespace updatefacts
