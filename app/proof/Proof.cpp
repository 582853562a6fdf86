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

/// Pages [first, last).
Findings proofPages(const std::vector<Label> &pages, std::size_t first, std::size_t last,
                    OpenPdf &pdf) {
    Findings findings;
    for (std::size_t i = first; i < last; ++i) {
        pdf.turnTo(static_cast<int>(i));
        append(findings, proofPage(pages[i], pdf));
    }
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

void oneByOne(std::size_t count, const std::function<void(std::size_t)> &work) {
    for (std::size_t i = 0; i < count; ++i)
        work(i);
}

Findings proof(const std::vector<Label> &pages, const std::string &pdf, const DoEach &doEach) {
    constexpr std::size_t together = 5; // pages read from the PDF opened once
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
    const std::size_t both = std::min(static_cast<std::size_t>(count), pages.size());
    std::vector<Findings> found((both + together - 1) / together);
    doEach(found.size(), [&](std::size_t part) {
        const std::size_t first = part * together;
        const std::size_t last = std::min(first + together, both);
        if (part == 0)
            return void(found[part] = proofPages(pages, first, last, opened));
        OpenPdf again(pdf); // Poppler's is for one thread
        found[part] = proofPages(pages, first, last, again);
    });
    for (Findings &more : found)
        append(findings, std::move(more));
    return findings;
}

} // namespace updatefacts
