// SPDX-License-Identifier: MIT
#pragma once

#include "retail/sheet/ReadSheets.h"

#include <string_view>
#include <vector>

namespace updatefacts {

/// The sheets of templates/sheets that the program was built with: by file, then as they stand in
/// it.
[[nodiscard]] const std::vector<Sheet> &builtInSheets();

/// The sheet that a person means: its id; "custom:..." as readCustomSheet(); else the number or
/// title of a sheet or of one with the same places, however it is spaced and in small letters or
/// capitals ("L7160", "avery j8160"). One sheet, or none and a finding. sheets: those to look in.
[[nodiscard]] ReadSheets findSheet(std::string_view name,
                                   const std::vector<Sheet> &sheets = builtInSheets());

} // namespace updatefacts
