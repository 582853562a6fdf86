// SPDX-License-Identifier: MIT
#pragma once

#include "retail/ledger/Ledger.h"

#include <map>
#include <string>

namespace updatefacts {

/// What a row says of its product: item and GTIN or, where it has none, model and file, compared as
/// people do. A row keeps it when its price, aisle or place in the table changes.
[[nodiscard]] std::string productKey(const ShopRow &row);

/// The rows whose labels other runs have printed. Where several rows of a run say the same of their
/// product, as many of a table are taken for them.
class PrintedRows {
  public:
    /// Adds the rows of a run. Throws IoError.
    void add(const Ledger &ledger);
    /// Whether a row like this one was printed and not taken out before.
    [[nodiscard]] bool takeOut(const ShopRow &row);
    /// SHA-256 of all that was added; "": nothing.
    [[nodiscard]] std::string hash() const;

  private:
    std::map<std::string, int> m_rows; ///< how many of each productKey()
};

} // namespace updatefacts
