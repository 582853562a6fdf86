// SPDX-License-Identifier: MIT
#pragma once

#include "fuzz/FuzzTarget.h"
#include "retail/table/Table.h"

#include <map>

namespace updatefacts {

/// The parts of a workbook as one input, which is as long as they are: "\1NAME\2TEXT" each. So the
/// fuzzer changes what they say, and nothing is packed.
[[nodiscard]] std::string inputOfParts(const std::map<std::string, std::string> &parts);

/// The archive (ZIP, its parts stored) of such an input; an input that is an archive is itself.
[[nodiscard]] std::string archiveOf(std::string_view input);

/// Reads all rows of the archive, of whatever kind it is.
void readWorkbook(std::string_view input);

} // namespace updatefacts
