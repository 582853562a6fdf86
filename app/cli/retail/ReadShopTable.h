// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Arguments.h"
#include "cli/CommandStreams.h"
#include "retail/table/ReadShopRows.h"

#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

/// A table of a shop and what its columns say.
struct ShopTable {
    TableSource source;
    ColumnMapping mapping;
};

/// The options by which a table is read: --map, --table-sheet, --encoding, --separator, --query.
[[nodiscard]] std::vector<OptionSpec> shopTableOptions();

/// What those options say, but for --map.
[[nodiscard]] TableOptions tableOptionsOf(const Arguments &arguments);

/// Opens the table, and finds its columns or takes them from the file of --map. Nothing where it
/// cannot be read, which is said. Throws IoError.
[[nodiscard]] std::optional<ShopTable>
openShopTable(const std::string &name, const Arguments &arguments, CommandStreams &streams);

} // namespace updatefacts
