// SPDX-License-Identifier: MIT
#pragma once

#include "output/labels/LabelSession.h"
#include "retail/run/PrintTable.h"

#include <string>
#include <vector>

namespace updatefacts {

/// One page of a run, to be looked at before it is printed.
struct DrawnPage {
    std::string pdf;         ///< of that page; empty: there is no such page, or nothing on it
    bool isThere = false;    ///< the run has such a page
    std::vector<int> places; ///< that bear a label, from 1
    Findings findings;       ///< why labels are missing on it
};

/// Draws the page of that number, from 1, as printTable() does; it is not read back. print: its
/// run.stops is asked while the pages before are planned. Throws IoError.
[[nodiscard]] DrawnPage drawPage(TablePrint print, std::int64_t number, LabelSession &session);

} // namespace updatefacts
