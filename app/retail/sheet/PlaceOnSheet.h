// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "label/item/Item.h"
#include "retail/sheet/PrinterCorrection.h"
#include "retail/sheet/Sheet.h"

#include <optional>
#include <vector>

namespace updatefacts {

struct SheetOptions {
    PrinterCorrection printer;
    bool outlines = false; ///< of the places that bear a label
    bool cropMarks = false;
    /// How far areas that reach a label's edge go on beyond it, at most half of the gap to the next
    /// place.
    Length bleed;
    std::string title; ///< of the page; empty: that of its first label
};

/// A label and its place of placesOf(), from 0. The label must outlive the call.
struct SheetLabel {
    const Label *label = nullptr;
    int place = 0;
};

struct SheetPage {
    std::optional<Label> page; ///< none where there is an error among the findings
    Findings findings;
};

/// One page of the paper's size with the items of the labels, each moved by whole dots to the
/// middle of its place, so that its symbols stay on the printer's grid. A label that is larger than
/// its place, and one for a printer of another resolution than the first, are errors. Attachments
/// are left out. labels: at least one.
[[nodiscard]] SheetPage placeOnSheet(const Sheet &sheet, const std::vector<SheetLabel> &labels,
                                     const SheetOptions &options = {});

} // namespace updatefacts
