// SPDX-License-Identifier: MIT
#pragma once

#include "output/labels/LabelSession.h"
#include "output/labels/MakeLabel.h"
#include "retail/ledger/Ledger.h"
#include "retail/run/RunVolume.h"
#include "retail/sheet/PlaceOnSheet.h"

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace updatefacts {

/// How the labels of a run look, and where they come from.
struct RunDesign {
    std::map<std::string, Template> templates; ///< by id: those that rows may name
    std::string labelTemplate;                 ///< where a row names none
    std::vector<std::string> languages; ///< where a row names none; empty: the disclosure's own
    LabelOptions options; ///< its retailer's shop; price and item are those of the rows
    /// The text of a disclosure of the library; throws IoError. Safe in several threads.
    std::function<std::string(const LibraryEntry &)> read;
    /// Several labels on one sheet of paper, each at its place (from 1).
    std::function<SheetPage(const std::vector<std::pair<int, Label>> &)> sheet;
};

struct DrawnVolume {
    std::string pdf; ///< empty when no label was drawn, or the proof failed
    int pages = 0;
    std::vector<PrintedLabel> labels; ///< those drawn; the place of another one stays empty
    Findings findings;                ///< with the table's file; errors say what was not drawn
    bool isRefused = false;           ///< the PDF was read back and is not what it must be
};

/// How a label is made, as the ledger keeps it: the template's id and fingerprint.
[[nodiscard]] std::string designOf(const Template &labelTemplate);

/// The labels laid out, placed and rendered, and, where isProofed, read back.
[[nodiscard]] DrawnVolume drawVolume(const RunVolume &volume, const RunDesign &design,
                                     bool isProofed, LabelSession &session);

} // namespace updatefacts
