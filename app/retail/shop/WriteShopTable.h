// SPDX-License-Identifier: MIT
#pragma once

#include "retail/ledger/StaleLabels.h"
#include "retail/table/ShopRow.h"

#include <string>
#include <vector>

namespace updatefacts {

/// A shop's table as CSV (RFC 4180, UTF-8 with byte order mark) that readShopRows() takes: its
/// first line, and a line a row.
[[nodiscard]] std::string shopTableHead();
[[nodiscard]] std::string shopTableLine(const ShopRow &row);

/// The rows of labels that are to be printed again, with why: reason, what it was and is, and
/// volume/page/place of the label. Labels that must only come off the shelf have no copies.
[[nodiscard]] std::string staleTable(const std::vector<StaleLabel> &stale);

} // namespace updatefacts
