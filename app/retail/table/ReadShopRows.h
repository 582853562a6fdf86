// SPDX-License-Identifier: MIT
#pragma once

#include "retail/table/ColumnMapping.h"
#include "retail/table/ShopRow.h"
#include "retail/table/Table.h"

#include <functional>

namespace updatefacts {

/// Takes the next row; false: no more are wanted.
using ShopRowTaker = std::function<bool(ShopRow &&row)>;

/// Reads what a shop says of its products, one row at a time: memory does not grow with their
/// number. A row that cannot be printed is an error at its cell, whose rule is the reason code
/// (table.gtin_check_digit, table.price, ...), and the others go on: every row below the headings
/// that has anything in it is either given or refused. Damage that a spreadsheet has done is told.
/// Where no column says which product a row is about, that is the only thing told; a table without
/// rows is "table.no_rows" (warning). refused: gets what could be read of a row that cannot be
/// printed. Throws IoError.
void readShopRows(const TableSource &source, const ColumnMapping &mapping, const ShopRowTaker &take,
                  const FindingTaker &tell, const std::function<void(ShopRow &&row)> &refused = {});

} // namespace updatefacts
