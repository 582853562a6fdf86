// SPDX-License-Identifier: MIT
#include "document/files/ReadFile.h"
#include "fuzz/DrawnLabels.h"
#include "fuzz/Targets.h"
#include "proof/Proof.h"

namespace updatefacts {

namespace {

/// A label's PDF that is damaged: the proof may find it good or bad, and comes to its end.
void run(std::string_view bytes) {
    const DrawnLabel &label = drawnLabel();
    const std::string pdf(bytes);
    const Findings findings = proof(label.pages, pdf);
    mustBeSayable(findings);
    mustHold(pdf != label.pdf || !hasError(findings), "the label itself is good");
}

std::vector<std::string> seeds() {
    return {drawnLabel().pdf, unpackedPdf(drawnLabel().pdf)};
}

} // namespace

FuzzTarget pdfTarget() {
    return {"pdf",
            run,
            seeds,
            " \n/",
            {"obj",          "endobj",     "stream",    "endstream", "xref",      "trailer",
             "/Kids",        "/Parent",    "/MediaBox", "/Rotate",   "/Contents", "/Font",
             "/ToUnicode",   "/FontFile3", "/Filter",   "/Length",   "cm",        "Tj",
             "TJ",           "Tf",         "Tm",        "re",        "Do",        "BDC",
             "EMC",          "1 0 R",      "2 0 R",     "-1",        "1e9",       "2147483648",
             "/FlateDecode", "/XObject",   "/Encrypt"},
            300,
            65536};
}

} // namespace updatefacts
