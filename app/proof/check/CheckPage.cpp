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
        findings.push_back(
            proofFinding("proof.page_size",
                         {argument::plain("size", sizeInMillimetres(pdf.pageWidth() / millimetre,
                                                                    pdf.pageHeight() / millimetre)),
                          argument::plain("right", sizeInMillimetres(size.width.millimetres(),
                                                                     size.height.millimetres()))}));
    }
    return findings;
}

Findings checkFonts(const OpenPdf &pdf) {
    Findings findings;
    for (const std::string &font : pdf.fontsNotEmbedded())
        findings.push_back(
            proofFinding("proof.font_not_embedded", {argument::plain("font", font)}));
    return findings;
}

} // namespace updatefacts
