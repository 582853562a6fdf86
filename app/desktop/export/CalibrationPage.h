// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/export/PlaceOnPaper.h"

#include <string>

namespace updatefacts {

/// calibrationPage() as a PDF file for this paper, in the window's language: by its rulers anyone
/// sees whether a printer scales. "" where the paper is too small for a ruler of 20 mm.
[[nodiscard]] std::string calibrationPdf(const Paper &paper);

} // namespace updatefacts
