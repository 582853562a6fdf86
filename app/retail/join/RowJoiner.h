// SPDX-License-Identifier: MIT
#pragma once

#include "retail/cells/Cell.h"
#include "retail/join/Join.h"

#include <functional>
#include <utility>
#include <vector>

namespace updatefacts {

/// Joins the rows of a table as they come, some hundred at a time, and hands them on in their
/// order, with what is told between them at its place.
class RowJoiner {
  public:
    /// False: no more rows are wanted.
    using Take = std::function<bool(JoinedRow &&row)>;

    /// The library must outlive it.
    RowJoiner(const Library &library, Take take, FindingTaker tell);

    /// False: no more are wanted.
    [[nodiscard]] bool add(ShopRow &&row);
    void tell(Finding &&finding);
    /// Hands on what is left.
    void finish();

  private:
    Join m_join;
    Take m_take;
    FindingTaker m_tell;
    std::vector<ShopRow> m_rows;
    std::vector<std::pair<std::size_t, Finding>> m_findings; ///< and how many rows come before it
    bool m_isWanted = true;
};

} // namespace updatefacts
