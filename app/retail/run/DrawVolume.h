// SPDX-License-Identifier: MIT
#pragma once

#include "output/labels/LabelSession.h"
#include "retail/ledger/Ledger.h"
#include "retail/run/RunDesign.h"
#include "retail/run/RunVolume.h"

#include <string>
#include <vector>

namespace updatefacts {

struct DrawnVolume {
    std::string pdf; ///< empty when no label was drawn, or the proof failed
    int pages = 0;
    std::vector<PrintedLabel> labels; ///< those drawn; the place of another one stays empty
    Findings findings;                ///< with the table's file; errors say what was not drawn
    bool isRefused = false;           ///< the PDF was read back and is not what it must be
};

/// The labels laid out, placed and rendered, and, where isProofed, read back.
[[nodiscard]] DrawnVolume drawVolume(const RunVolume &volume, const RunDesign &design,
                                     bool isProofed, LabelSession &session);

} // namespace updatefacts
