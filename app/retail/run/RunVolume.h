// SPDX-License-Identifier: MIT
#pragma once

#include "retail/ledger/Ledger.h"
#include "retail/library/LibraryEntry.h"
#include "retail/table/ShopRow.h"

#include <cstdint>
#include <string>
#include <vector>

namespace updatefacts {

/// A label of a print run: a row of the table with its disclosure.
struct RunLabel {
    std::int64_t number = 0; ///< from 1, in the order of printing
    ShopRow row;
    LibraryEntry entry;
    int copy = 1; ///< from 1
};

/// A label at its place of a sheet.
struct PlacedLabel {
    int place = 0; ///< from 1
    RunLabel label;
};

struct RunPage {
    std::vector<PlacedLabel> labels;
    std::string part = {}; ///< of the run, as its files' names have it: an aisle; empty: all
};

/// The pages of one file, which is made, read back and written by itself: what it holds depends on
/// nothing but the plan of the run. All are of one part.
struct RunVolume {
    int number = 0; ///< from 1
    std::string part;
    int inPart = 0;      ///< its number among those of the part, from 1
    bool isOnly = false; ///< of its part
    std::vector<RunPage> pages;
    SignedCodes codes = {}; ///< what its signed codes said when it was drawn before
};

} // namespace updatefacts
