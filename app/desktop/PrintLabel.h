// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string>

class QPrinter;
class QWidget;

namespace updatefacts {

/// Asks for a printer and prints the pages of the PDF in their true size, from the very bytes that
/// were read back. Returns why it could not be done; "" when it was, or the user changed his mind.
[[nodiscard]] QString printLabel(const std::string &pdf, QWidget *parent);

/// The pages in true size, at the top start corner of the paper. False: the printer gave up.
[[nodiscard]] bool printPages(const std::string &pdf, QPrinter &printer);

/// A page with rulers of 100 mm along both edges, by which anyone sees whether a printer scales.
[[nodiscard]] bool printCalibrationPage(QPrinter &printer);

} // namespace updatefacts
