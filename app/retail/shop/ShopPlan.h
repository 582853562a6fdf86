// SPDX-License-Identifier: MIT
#pragma once

#include "retail/run/RunOutput.h"

#include <set>
#include <string>
#include <vector>

namespace updatefacts {

/// How a shop wants its labels: what does not depend on the list.
struct ShopDesign {
    std::string labelTemplate = "shelf";
    std::vector<std::string> languages{}; ///< none: the disclosure's own
    std::string sheet{};                  ///< id; "": each label is a page
    int start = 1;                        ///< the first free place of the first sheet
    int copies = 1;                       ///< of every label, times those of its row
    PrintOrder order = PrintOrder::asGiven;
    std::string shop{};     ///< its name on the labels
    bool showsPrice = true; ///< price and item number
    int resolution = 0;     ///< of the printer, dots per inch; 0: the template's own
    bool operator==(const ShopDesign &) const = default;
};

/// What a shop prints, so that it can be kept and gone on with.
struct ShopPlan {
    std::string library; ///< folder or archive
    TableSource table{}; ///< of no kind: the whole library, one label each
    ColumnMapping mapping{};
    std::set<std::string> leftOut{};       ///< files of disclosures that are not printed
    std::vector<std::string> passedOver{}; ///< ledgers of runs whose rows are not printed again
    ShopDesign design{};
    RunOutput output{};
    Date today{};
};

/// A table with what its columns say.
struct PlannedTable {
    TableSource source;
    ColumnMapping mapping;
};

/// Whether plannedTable() writes a list.
[[nodiscard]] bool needsOwnTable(const ShopPlan &plan);

/// The table of a plan. Where the plan has no list, or leaves something of it out, what is printed
/// is written as a list to `ownTable` (CSV), which printTable() and "updatefacts print" read.
/// stops: asked now and then; the table is then of no use. Throws IoError.
[[nodiscard]] PlannedTable plannedTable(const ShopPlan &plan, const Library &library,
                                        const std::string &ownTable,
                                        const std::function<bool()> &stops);

/// The print of a plan, but for its printer and how it is watched. The library must outlive it.
/// Throws IoError where a ledger cannot be read.
[[nodiscard]] TablePrint printOf(const ShopPlan &plan, const Library &library, PlannedTable table);

} // namespace updatefacts
