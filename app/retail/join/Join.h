// SPDX-License-Identifier: MIT
#pragma once

#include "retail/library/Library.h"
#include "retail/table/ShopRow.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

class JoinQueries;

/// A row of a shop's table and the disclosure of its product.
struct JoinedRow {
    ShopRow row;
    std::optional<LibraryEntry> entry; ///< nothing: the reason is the error among the findings
    Findings findings;                 ///< about the row, at its place in the table
};

/// Finds the disclosures of a table's rows in a library. Asks its index, so that memory does not
/// grow. Belongs to the library's thread.
class Join {
  public:
    /// The library must outlive it.
    explicit Join(const Library &library);
    ~Join();
    Join(const Join &) = delete;
    Join &operator=(const Join &) = delete;

    /// Asks for the disclosures of all these rows at once, which is several times as quick as one
    /// by one; find() of one of them then has it at hand. Forgets those before.
    void expect(const std::vector<ShopRow> &rows);

    /// The newest revision by the row's GTIN (8, 12, 13 or 14 digits); where it has none or there
    /// is no such GTIN, by its model as it is written, then ignoring case, blanks and hyphens; then
    /// by the name of its file, with or without folders. Of several, those count
    /// whose model, file and maker the row names as well; copies of one are one. The reasons:
    /// - "table.no_product" (error): the row says none of the three;
    /// - "table.no_disclosure" (error): the library has none;
    /// - "table.ambiguous" (error): it has several that say different things;
    /// - "table.broken_disclosure" (error): no label can be made of it. The entry is there, too;
    /// - "table.other_maker" (error): found by its model alone, but the row names another maker, or
    ///   found by its GTIN, but the row names another maker and another model; (warning): found by
    ///   its GTIN, and only the maker is another;
    /// - "table.other_gtin" (warning): found by model or file, but of another GTIN.
    [[nodiscard]] JoinedRow find(ShopRow row);

  private:
    using Entries = std::vector<LibraryEntry>;
    [[nodiscard]] Entries matches(const ShopRow &row);
    void judge(JoinedRow &joined, const Entries &found) const;

    const Library &m_library;
    std::unique_ptr<JoinQueries> m_queries;
};

} // namespace updatefacts
