// SPDX-License-Identifier: MIT
#pragma once

#include "output/labels/LabelFormat.h"
#include "output/labels/MakeLabel.h"

#include <string>
#include <vector>

namespace updatefacts {

/// One file to be written.
struct LabelFile {
    std::string name;
    std::string ending; ///< of the name: ".pdf", "-2.png", "_1bit.png"
    std::string bytes;
};

struct MadeFiles {
    std::vector<LabelFile> files;
    Findings findings; ///< when they were read back
};

/// The label in each format. PDF holds all pages; of the other formats each page is a file:
/// "NAME.svg", or "NAME-2.svg".
[[nodiscard]] MadeFiles makeFiles(const MadeLabel &made, const std::vector<LabelFormat> &formats,
                                  const std::string &name);

} // namespace updatefacts
