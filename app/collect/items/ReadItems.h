// SPDX-License-Identifier: MIT
#pragma once

#include "collect/items/CollectItem.h"
#include "retail/table/Table.h"

#include <optional>
#include <string_view>
#include <vector>

namespace updatefacts {

/// Where GTINs are looked up unless another resolver is named: GS1's own.
inline constexpr const char *usualResolver = "https://id.gs1.org";

/// What a text names: an address; a host alone ("https://brewster.example"), whose list is meant
/// (.well-known/update-facts/index.json); a GTIN, whose link set the resolver has (GS1 Digital
/// Link). Nothing where it is none of them.
[[nodiscard]] std::optional<CollectItem> itemOf(std::string_view text, const std::string &resolver);

/// Reads what to collect from a table or a text with one a line: in each row the first cell that is
/// an address, else the first one that is a GTIN. Each once, in their order. Rows that begin with
/// "#" are left out, and so is a first row that names columns; any other row without either is the
/// warning "collect.no_item". Throws IoError.
[[nodiscard]] std::vector<CollectItem> readItems(const TableSource &source,
                                                 const std::string &resolver, Findings &findings);

} // namespace updatefacts
