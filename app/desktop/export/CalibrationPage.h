// SPDX-License-Identifier: MIT
#pragma once

#include <QPainter>

#include <string>

namespace updatefacts {

struct Paper;

/// Paints a page by which anyone sees whether a printer scales: rulers of 100 mm along both edges
/// (of as many whole centimetres as a smaller paper has room for), what they should measure, and a
/// QR code as small as those of our labels, to be tried with a phone. False: the paper is too small
/// for a ruler of 20 mm. resolution: dots per inch.
[[nodiscard]] bool paintCalibrationPage(QPainter &painter, const Paper &paper, int resolution);

/// The same page as a PDF file of A4, for whoever has no printer here.
[[nodiscard]] std::string calibrationPdf();

} // namespace updatefacts
