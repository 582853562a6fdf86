// SPDX-License-Identifier: MIT
#pragma once

#include "retail/cells/Cell.h"

#include <string>

namespace updatefacts {

/// Reads the rows of one sheet of an OpenDocument spreadsheet (.ods; OpenDocument 1.3 part 3,
/// section 9), one at a time. Repeated cells and rows are repeated only as far as there is
/// something in them. sheet: as of readXlsx().
void readOds(const std::string &file, const std::string &sheet, const RowTaker &take,
             const FindingTaker &tell);

} // namespace updatefacts
