// SPDX-License-Identifier: MIT
#pragma once

#include "retail/join/Join.h"
#include "retail/join/OnePrice.h"
#include "validation/Readiness.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace updatefacts {

/// What a row of a price list is held against.
struct AuditOptions {
    Date today{};
    std::vector<std::string> profiles{}; ///< of the definitions
    OnePrice prices{};                   ///< that learnt the table
    std::function<bool()> stop = [] { return false; };
};

/// A row with what was found about it. Reasons are rules of its findings: those of Join::find(),
/// - "table.two_prices" (error): of OnePrice::see();
/// - "table.not_complete" (error): the disclosure is not complete for a profile;
/// - "table.ended" (warning): support has ended.
struct AuditedRow {
    JoinedRow joined;
    std::vector<Readiness> readiness{}; ///< for each profile; without an entry none
    /// Nothing among its findings is an error.
    [[nodiscard]] bool maySell() const { return !hasError(joined.findings); }
};

/// Judges the rows of a price list, on all cores: some are read ahead, so that memory does not grow
/// with their number.
class Audit {
  public:
    /// take: gets the rows in their order, on the calling thread.
    Audit(const Library &library, AuditOptions options, std::function<void(AuditedRow &&)> take);

    void add(ShopRow row);
    /// A row that could not be read, for the reason; in its order among the others.
    void refuse(CellPlace place, Finding reason);
    /// Judges the rows that wait. To be called after the last one.
    void finish();

  private:
    struct Waiting {
        AuditedRow row;
        bool isRead = false; ///< and not only refused
    };
    void join(std::vector<Waiting> &waiting);
    void judge(AuditedRow &row) const;

    const Library &m_library;
    AuditOptions m_options;
    std::function<void(AuditedRow &&)> m_take;
    Join m_join;
    std::vector<Waiting> m_waiting;
};

} // namespace updatefacts
