// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/export/PlaceOnPaper.h"

#include <string>
#include <vector>

class QPagedPaintDevice;
class QPrinter;

namespace updatefacts {

/// The pages of a label's PDF, with their ink as the printer will paint it.
[[nodiscard]] std::vector<PrintedPage> printedPages(const std::string &pdf);

/// What the printer prints on, turned as its user has chosen.
[[nodiscard]] Paper paperOf(const QPagedPaintDevice &printer);

/// The pages in true size, each where placeOnPaper() has it. False: a page does not fit on the
/// paper, and nothing is printed; or the printer gave up.
[[nodiscard]] bool printPages(const std::string &pdf, QPrinter &printer);

} // namespace updatefacts
