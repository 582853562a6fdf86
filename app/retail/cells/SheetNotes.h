// SPDX-License-Identifier: MIT
#pragma once

#include "retail/cells/Cell.h"

#include <string>
#include <vector>

namespace updatefacts {

/// What is said of a workbook's sheets once they are read.
struct SheetNotes {
    std::string file;
    std::string sheet;               ///< that is read
    bool hidden = false;             ///< the sheet itself
    std::vector<std::string> others; ///< that are not
    int hiddenRows = 0, mergedCells = 0;

    void tell(const FindingTaker &tell) const;
};

/// An error: the workbook has no such sheet, or (empty) none with anything in it.
[[nodiscard]] Finding noSheet(const std::string &file, const std::string &sheet,
                              const std::vector<std::string> &names);

} // namespace updatefacts
