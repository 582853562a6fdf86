// SPDX-License-Identifier: MIT
#include "proof/Proof.h"

#include "proof/check/CheckInk.h"
#include "proof/check/CheckPage.h"
#include "proof/check/CheckPlan.h"
#include "proof/check/CheckSymbol.h"
#include "proof/check/CheckTexts.h"
#include "proof/picture/LabelPicture.h"
#include "proof/picture/OpenPdf.h"
#include "proof/picture/PageRaster.h"
#include "proof/picture/ProofFinding.h"

#include <algorithm>

namespace updatefacts {

namespace {

void append(Findings &findings, Findings more) {
    findings.insert(findings.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
}

Findings proofPage(const Label &label, const OpenPdf &pdf) {
    Findings findings = checkPlan(label);
    append(findings, checkPage(label, pdf));
    append(findings, checkTexts(label, pdf));
    if (const auto finding = tooManyDots(label, pageResolution(label))) {
        findings.push_back(*finding);
        return findings;
    }
    const PageRaster page = pageRaster(label, pdf);
    if (page.dots.grey.empty()) {
        findings.push_back(proofFinding("proof.no_memory"));
        return findings;
    }
    append(findings, checkInk(label, page));
    append(findings, checkSymbols(label, pdf, page));
    return findings;
}

bool hasSymbol(const Label &label) {
    return std::ranges::any_of(
        label.items, [](const Item &item) { return std::holds_alternative<SymbolItem>(item); });
}

} // namespace

Findings proof(const Label &label, const std::string &pdf) {
    return proof(std::vector{label}, pdf);
}

Findings proof(const std::vector<Label> &pages, const std::string &pdf) {
    OpenPdf opened(pdf);
    const int count = opened.pageCount();
    if (count == 0)
        return {proofFinding("proof.unreadable")};
    Findings findings;
    if (count != static_cast<int>(pages.size()))
        findings.push_back(
            proofFinding("proof.page_count", {argument::number("count", count),
                                              argument::number("right", std::ssize(pages))}));
    if (std::ranges::none_of(pages, hasSymbol))
        findings.push_back(proofFinding("proof.symbol_missing"));
    append(findings, checkFonts(opened));
    for (int i = 0; i < std::min(count, static_cast<int>(pages.size())); ++i) {
        opened.turnTo(i);
        append(findings, proofPage(pages[static_cast<std::size_t>(i)], opened));
    }
    return findings;
}

} // namespace updatefacts
