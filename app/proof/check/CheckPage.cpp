// SPDX-License-Identifier: MIT
#include "proof/check/CheckPage.h"

#include "proof/picture/ProofFinding.h"

#include <QString>

#include <cmath>

namespace updatefacts {

namespace {

constexpr double sizeTolerance = 0.01; // points

std::string sizeInMillimetres(double width, double height) {
    return QStringLiteral("%1 x %2 mm").arg(width, 0, 'f', 2).arg(height, 0, 'f', 2).toStdString();
}

} // namespace

Findings checkPage(const Label &label, const OpenPdf &pdf) {
    Findings findings;
    const Size size = label.size;
    if (std::abs(pdf.pageWidth() - size.width.points()) > sizeTolerance ||
        std::abs(pdf.pageHeight() - size.height.points()) > sizeTolerance) {
        const double millimetre = 72 / 25.4;
        findings.push_back(proofFinding(
            "page_size",
            "The PDF's page measures " +
                sizeInMillimetres(pdf.pageWidth() / millimetre, pdf.pageHeight() / millimetre) +
                " instead of " +
                sizeInMillimetres(size.width.millimetres(), size.height.millimetres()) + '.',
            reportFault));
    }
    for (const std::string &font : pdf.fontsNotEmbedded())
        findings.push_back(proofFinding(
            "font_not_embedded", "The font " + font + " is not embedded in the PDF.", reportFault));
    return findings;
}

} // namespace updatefacts
