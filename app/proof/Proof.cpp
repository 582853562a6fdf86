// SPDX-License-Identifier: MIT
#include "proof/Proof.h"

#include "proof/CheckInk.h"
#include "proof/CheckPage.h"
#include "proof/CheckPlan.h"
#include "proof/CheckSymbol.h"
#include "proof/CheckTexts.h"
#include "proof/OpenPdf.h"
#include "proof/ProofFinding.h"

namespace updatefacts {

namespace {

/// Of the whole page, dots per inch: coarser than any printer, as a phone sees it.
constexpr int pageResolution = 200;

void append(Findings &findings, Findings more) {
    findings.insert(findings.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
}

} // namespace

Findings proof(const Label &label, const std::string &pdf) {
    const OpenPdf opened(pdf);
    if (opened.pageCount() == 0)
        return {proofFinding("unreadable", "The PDF cannot be opened again.", reportFault)};
    Findings findings = checkPlan(label);
    append(findings, checkPage(label, opened));
    append(findings, checkTexts(label, opened));
    const Raster page = opened.raster(pageResolution);
    append(findings, checkInk(label, page, pageResolution));
    append(findings, checkSymbol(label, opened, page, pageResolution));
    return findings;
}

} // namespace updatefacts
