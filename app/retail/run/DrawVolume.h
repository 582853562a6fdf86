// SPDX-License-Identifier: MIT
#pragma once

#include "output/labels/LabelSession.h"
#include "proof/Proof.h"
#include "retail/ledger/Ledger.h"
#include "retail/run/RunDesign.h"
#include "retail/run/RunVolume.h"

#include <string>
#include <vector>

namespace updatefacts {

/// The picture of a label.
struct DrawnPicture {
    std::string name; ///< of its file
    std::string bytes;
};

struct DrawnVolume {
    /// Of its file: PDF, ZPL, or the index of the pictures. Empty when no label was drawn, or the
    /// proof failed.
    std::string bytes;
    std::vector<DrawnPicture> pictures; ///< beside the index
    int pages = 0;
    SignedCodes codes;                ///< what the signed codes of its labels say
    std::vector<PrintedLabel> labels; ///< those drawn; the place of another one stays empty
    Findings findings;                ///< with the table's file; errors say what was not drawn
    bool isRefused = false;           ///< it was read back and is not what it must be
};

/// The labels laid out, placed and rendered, and, where isProofed, read back. A PDF has them on
/// sheets; of a design with another format each label is drawn by itself, and ZPL and pictures are
/// always held against the label they were made of.
[[nodiscard]] DrawnVolume drawVolume(const RunVolume &volume, const RunDesign &design,
                                     bool isProofed, LabelSession &session);
/// The same, page by page wherever doEach does it: the bytes are the same, too.
[[nodiscard]] DrawnVolume drawVolume(const RunVolume &volume, const RunDesign &design,
                                     bool isProofed, LabelSessions &sessions, const DoEach &doEach);

} // namespace updatefacts
