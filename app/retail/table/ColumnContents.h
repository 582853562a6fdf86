// SPDX-License-Identifier: MIT
#pragma once

#include "retail/cells/Cell.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace updatefacts {

/// What the cells of a column hold, below the headings. The rows must outlive it.
class ColumnContents {
  public:
    ColumnContents(const std::vector<TableRow> &rows, int headingRow, int column) {
        for (const TableRow &row : rows)
            if (row.row > headingRow && row.at(column).kind != Cell::Kind::empty)
                m_cells.push_back(&row.at(column));
    }
    /// Of seven in ten, and at least one.
    template<typename Test>
    [[nodiscard]] bool areMostly(Test test) const {
        const auto right = std::ranges::count_if(m_cells, [&](const Cell *c) { return test(*c); });
        return right > 0 && right * 10 >= std::ssize(m_cells) * 7;
    }

  private:
    std::vector<const Cell *> m_cells;
};

} // namespace updatefacts
