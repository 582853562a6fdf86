// SPDX-License-Identifier: MIT
#pragma once

#include "retail/cells/Cell.h"

#include <map>
#include <string>

namespace updatefacts {

/// Watches for dates that were turned round: a column that holds days as 13/05/2026 and as
/// 05/13/2026, or texts that begin with a day above 12 beside dates of the spreadsheet's own, was
/// opened where dates are written the other way, and 05/06/2026 may be May or June.
class DateOrder {
  public:
    void see(const TableRow &row);
    /// A warning for each such column.
    void tell(const std::string &file, const FindingTaker &tell) const;

  private:
    struct Column {
        struct Order {
            int count = 0;
            std::string example{};
            CellPlace place{}; ///< of the example, without its file
        };
        Order dayFirst, monthFirst;
        int dates = 0;
    };
    std::map<int, Column> m_columns;
};

} // namespace updatefacts
