// SPDX-License-Identifier: MIT
#pragma once

#include "document/yaml/ReadYaml.h"
#include "retail/sheet/Sheet.h"

#include <string_view>
#include <vector>

namespace updatefacts {

struct ReadSheets {
    std::vector<Sheet> sheets; ///< those without a fault, in their order
    Findings findings;
};

/// Reads a file of sheets (untrusted):
///   paper: a4                   of all its sheets: a name, or [210mm, 297mm]
///   sheets:
///     - sheet: avery-l7160      the id
///       title: Avery L7160      the maker and the maker's number
///       also: [Avery J8160]     products with the same places
///       label: [63.5mm, 38.1mm]
///       grid: [3, 7]            columns and rows
///       pitch: [66mm, 38.1mm]   from one label to the next; without it they touch
///       first: [7.2mm, 15.1mm]  of the first label's corner; without it they lie in the middle
///       corner: 2mm             the radius
///       roll: true              instead of grid, pitch and first
/// Lengths are in mm or in.
[[nodiscard]] ReadSheets readSheets(const Document &document);

/// A sheet in one word, "custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP": lengths in
/// millimetres or, as "4x2in", in inches. The paper is a name or a pair. Without GAPxGAP the labels
/// touch, without LEFTxTOP they lie in the middle. The id is the text. None where that is no sheet.
[[nodiscard]] ReadSheets readCustomSheet(std::string_view text);

} // namespace updatefacts
