// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/export/PrintPages.h"

#include <QString>

#include <string>

class QPrinter;
class QWidget;

namespace updatefacts {

/// Asks for a printer and prints the pages of the PDF in their true size, from the very bytes that
/// were read back; where there is no printer, offers to save PDF files instead. Returns why it
/// could not be done; "" when it was, or the user changed his mind.
[[nodiscard]] QString printLabel(const std::string &pdf, QWidget *parent);

/// Why the pages cannot be printed on the paper: "" when they can. `isTurned` is then set where one
/// must be turned for it.
[[nodiscard]] QString whyNotOnPaper(const std::vector<PrintedPage> &pages, const Paper &paper,
                                    bool &isTurned);

/// A page with rulers and a code on the printer's paper: calibrationPdf(). False: that is too
/// small, or the printer gave up.
[[nodiscard]] bool printCalibrationPage(QPrinter &printer);

} // namespace updatefacts
