// SPDX-License-Identifier: MIT
#pragma once

#include "retail/table/ReadShopRows.h"

#include <map>
#include <string>

namespace updatefacts {

/// What the first rows of a table give with a mapping.
struct TriedMapping {
    int good = 0, refused = 0;
    std::map<int, std::string> reasons; ///< why a row is refused: its number -> reason code
    Findings findings; ///< errors and warnings about these rows, or the whole table
};

/// Reads rows until so many are good. Throws IoError.
[[nodiscard]] TriedMapping tryMapping(const TableSource &source, const ColumnMapping &mapping,
                                      int rows);

} // namespace updatefacts
