// SPDX-License-Identifier: MIT
#pragma once

#include "retail/cells/Cell.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// What a shop says in a column; ShopRow has a member for each.
enum class ShopField {
    gtin,
    model,
    maker,
    file,
    item,
    price,
    unitPrice,
    aisle,
    copies,
    language,
    labelTemplate
};

inline constexpr int shopFieldCount = 11;

/// As mapping files name it: "unit_price".
[[nodiscard]] std::string_view idOf(ShopField field);

/// One column that has a heading or is used.
struct MappedColumn {
    enum class Reason { none, name, contents, chosen };

    int column = 0; ///< from 1
    std::string heading;
    std::optional<ShopField> field; ///< none: it is not used
    Reason reason = Reason::none;
};

/// Which column says what.
struct ColumnMapping {
    int headingRow = 0;                ///< rows up to it are no products; 0: there are no headings
    std::vector<MappedColumn> columns; ///< one that was chosen for several fields stands for each
    /// Columns that a row may have in a text, where one separator too many moves all that follows:
    /// as many as have headings, or more where most rows have more.
    int width = 0;
    std::vector<int> priceColumns; ///< may be the price equally, so that none of them is

    /// 0: none says it.
    [[nodiscard]] int columnOf(ShopField field) const;
    /// Whether a product can be found by it.
    [[nodiscard]] bool findsProducts() const;
};

/// Proposes what each column says, from its heading (as shops write it in English, German, Spanish,
/// French, Japanese and Arabic) and from what it holds (check digits, prices, names of YAML files).
/// Each field is said by one column; of the price see proposePrice().
[[nodiscard]] ColumnMapping proposeMapping(const std::vector<TableRow> &firstRows);

/// Notes: what each column is used for, and why.
/// file: of the table.
[[nodiscard]] Findings explainMapping(const ColumnMapping &mapping, const std::string &file);

/// The error "table.price_columns" where several columns may be the price and none was chosen.
[[nodiscard]] std::optional<Finding> priceDoubt(const ColumnMapping &mapping,
                                                const std::string &file);

} // namespace updatefacts
