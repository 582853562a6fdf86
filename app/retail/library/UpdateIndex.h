// SPDX-License-Identifier: MIT
#pragma once

#include "retail/library/IndexDatabase.h"
#include "retail/library/LibrarySource.h"
#include "retail/library/LibraryWatch.h"

#include <chrono>
#include <string>
#include <vector>

namespace updatefacts {

/// What an index has to learn.
struct IndexPlan {
    bool isFirst = true;           ///< it has never held all files
    std::vector<SourceFile> due;   ///< files to be read: new, changed, or to be judged anew
    std::vector<std::string> gone; ///< sorted
};

/// there: all files of the library, by name.
[[nodiscard]] IndexPlan planUpdate(IndexDatabase &database, const std::vector<SourceFile> &there,
                                   std::chrono::year_month_day today);

/// Reads what is due, on all cores, and writes it some hundred files at a time: a run that is
/// killed leaves a whole index, which the next one completes. Several processes may do so at once.
/// False when it was stopped.
[[nodiscard]] bool updateIndex(IndexDatabase &database, LibrarySource &source,
                               const IndexPlan &plan, std::chrono::year_month_day today,
                               const LibraryWatch &watch);

} // namespace updatefacts
