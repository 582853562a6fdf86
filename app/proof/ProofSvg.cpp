// SPDX-License-Identifier: MIT
#include "proof/ProofSvg.h"

#include "proof/check/CheckSymbol.h"
#include "proof/picture/LabelPicture.h"
#include "proof/picture/PlanPicture.h"
#include "proof/picture/ProofFinding.h"
#include "proof/picture/SvgPicture.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace updatefacts {

namespace {

constexpr int proofResolution = 200; ///< dots per inch, as the PDF is proofed at
/// Of 255: the file rounds to the ten-thousandth of a millimetre.
constexpr int greyTolerance = 24;
constexpr int edgeTolerance = 64; ///< of a few dots

QStringList titlesOf(const Label &label) {
    QStringList titles{QString::fromStdString(label.title)};
    for (const Item &item : label.items)
        if (const auto *text = std::get_if<TextItem>(&item))
            titles.append(QString::fromStdString(text->text));
        else if (const auto *symbol = std::get_if<SymbolItem>(&item))
            titles.append(QString::fromStdString(symbol->description));
    return titles;
}

QStringList linksOf(const Label &label) {
    QStringList links;
    for (const Item &item : label.items)
        if (const auto *text = std::get_if<TextItem>(&item); text && !text->target.empty())
            links.append(QString::fromStdString(text->target));
    return links;
}

bool hasSize(const SvgPicture &picture, const Size &size) {
    const auto is = [](const QString &text, Length length) {
        return text.endsWith(QLatin1String("mm")) &&
               std::abs(text.chopped(2).toDouble() - length.millimetres()) < 0.001;
    };
    return is(picture.width, size.width) && is(picture.height, size.height);
}

/// Whether the pictures are the same, but for what rounding does. Where an edge lies on the border
/// of the painter's own parts of a dot, a dot here and there turns out somewhat lighter or darker.
bool looksAlike(const Raster &a, const Raster &b) {
    if (a.grey.size() != b.grey.size())
        return false;
    std::size_t uncertain = 4 + a.grey.size() / 50'000;
    for (std::size_t i = 0; i < a.grey.size(); ++i) {
        const int difference = std::abs(a.grey[i] - b.grey[i]);
        if (difference > edgeTolerance || (difference > greyTolerance && uncertain-- == 0))
            return false;
    }
    return true;
}

} // namespace

Findings proofSvg(const Label &label, const std::string &svg) {
    if (const auto finding = tooManyDots(label, proofResolution))
        return {*finding};
    const int width = dotsOf(label.size.width, proofResolution);
    const int height = dotsOf(label.size.height, proofResolution);
    const SvgPicture read = readSvg(svg, width, height, proofResolution);
    if (!read.error.isEmpty())
        return {proofFinding("proof.svg_unreadable",
                             {argument::plain("why", read.error.toStdString())})};
    Findings findings;
    if (!hasSize(read, label.size))
        findings.push_back(proofFinding("proof.svg_size"));
    if (read.titles != titlesOf(label) || read.links != linksOf(label))
        findings.push_back(proofFinding("proof.svg_words"));
    if (!looksAlike(read.raster, planPicture(label, width, height, proofResolution)))
        findings.push_back(proofFinding("proof.svg_picture"));
    checkReadable(label, read.raster, proofResolution, findings);
    return findings;
}

} // namespace updatefacts
