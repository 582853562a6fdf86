// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "document/tree/MapReader.h"

namespace updatefacts {

/// What an earlier version called otherwise, from its map under `earlier_versions`. definitions:
/// with all their fields, which the names of now must lead to.
[[nodiscard]] EarlierVersion readEarlierVersion(MapReader reader, std::string version,
                                                const Definitions &definitions);

} // namespace updatefacts
