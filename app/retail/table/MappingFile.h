// SPDX-License-Identifier: MIT
#pragma once

#include "retail/table/ColumnMapping.h"

#include <map>
#include <string>

namespace updatefacts {

/// Which columns a shop has chosen, kept beside its tables:
///
///     heading_row: 1
///     columns:
///       gtin: "EAN"
///       price: "B"
///
/// A column is named by its heading, or by its letter where no heading is called so. One column may
/// say several things, such as an EAN that is the shop's own number.
struct ChosenColumns {
    std::optional<int> headingRow; ///< 0: there are none; nothing: it is found
    std::map<ShopField, std::string> columns;
};

/// text: YAML, untrusted; what is wrong in it are findings of `file`.
[[nodiscard]] ChosenColumns readMapping(const std::string &text, const std::string &file,
                                        Findings &findings);

/// The mapping that was chosen, and only that; a column that the table does not have is an error.
/// file: of the table.
[[nodiscard]] ColumnMapping applyMapping(const ChosenColumns &chosen,
                                         const std::vector<TableRow> &firstRows,
                                         const std::string &file, Findings &findings);

/// As readMapping() reads it.
[[nodiscard]] std::string writeMapping(const ColumnMapping &mapping);

} // namespace updatefacts
