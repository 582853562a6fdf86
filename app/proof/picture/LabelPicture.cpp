// SPDX-License-Identifier: MIT
#include "proof/picture/LabelPicture.h"

#include "proof/picture/OpenPdf.h"
#include "proof/picture/ProofFinding.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace updatefacts {

namespace {

/// Poppler rounds the symbol's edges to its own dots, which begin at the page's top. Where they lie
/// half a dot off the symbol's, an edge may go either way.
bool gridsLieHalfADotApart(Length height, int resolution) {
    const double dots = double{1} * height.micrometres() * resolution / 25400;
    const double micrometres = 3;
    return std::abs(dots - std::floor(dots) - 0.5) < micrometres * resolution / 25400;
}

Raster rasterOfPdf(const Label &label, const OpenPdf &pdf) {
    const int resolution = label.resolution;
    const DotArea whole{0, 0, dotsOf(label.size.width, resolution),
                        dotsOf(label.size.height, resolution)};
    if (gridsLieHalfADotApart(label.size.height, resolution))
        return pdf.printed(resolution, whole, Edges::smooth);
    return pdf.raster(resolution); // upright letters are spaced to a quarter of a dot
}

} // namespace

int dotsOf(Length length, int resolution) {
    return static_cast<int>(std::lround(double{1} * length.micrometres() * resolution / 25400));
}

std::optional<Finding> tooManyDots(const Label &label, int resolution) {
    const std::int64_t dots =
        std::int64_t{dotsOf(label.size.width, resolution)} * dotsOf(label.size.height, resolution);
    if (dots <= mostDots)
        return std::nullopt;
    return proofFinding("proof.too_many_dots", {argument::number("millions", dots / 1'000'000),
                                                argument::number("dpi", resolution),
                                                argument::number("limit", mostDots / 1'000'000)});
}

Raster greyPicture(const Label &label, const std::string &pdf, int page) {
    const OpenPdf opened(pdf, page);
    assert(opened.pageCount() > page);
    if (tooManyDots(label, label.resolution))
        return {};
    const Raster raster = rasterOfPdf(label, opened);
    if (raster.grey.empty())
        return {};
    Raster picture{dotsOf(label.size.width, label.resolution),
                   dotsOf(label.size.height, label.resolution),
                   {}};
    picture.grey.assign(
        static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height), 255);
    for (int y = 0; y < std::min(picture.height, raster.height); ++y)
        for (int x = 0; x < std::min(picture.width, raster.width); ++x)
            picture.grey[static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) +
                         static_cast<std::size_t>(x)] = raster.at(x, y);
    return picture;
}

int pageCount(const std::string &pdf) {
    return OpenPdf(pdf).pageCount();
}

Raster pagePicture(const std::string &pdf, int page, double resolution) {
    const OpenPdf opened(pdf, page);
    assert(opened.pageCount() > page);
    return opened.raster(resolution);
}

OneBitPicture oneBitPicture(const Label &label, const std::string &pdf, int page) {
    const Raster raster = greyPicture(label, pdf, page);
    OneBitPicture picture{raster.width, raster.height, {}};
    picture.bytes.assign(picture.bytesPerRow() * static_cast<std::size_t>(picture.height), 0);
    for (int y = 0; y < raster.height; ++y)
        for (int x = 0; x < raster.width; ++x)
            if (raster.isDark(x, y))
                picture.bytes[static_cast<std::size_t>(y) * picture.bytesPerRow() +
                              static_cast<std::size_t>(x) / 8] |=
                    static_cast<std::uint8_t>(0x80 >> x % 8);
    return picture;
}

} // namespace updatefacts
