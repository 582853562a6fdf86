// SPDX-License-Identifier: MIT
#include "proof/picture/PageRaster.h"

#include "proof/picture/LabelPicture.h"

namespace updatefacts {

namespace {

constexpr int coarse = 200; ///< dots per inch: no finer than any printer
constexpr int fine = 300;

bool isSeenAsPrinted(const Label &label) {
    return label.resolution >= coarse && label.resolution <= fine;
}

} // namespace

int pageResolution(const Label &label) {
    return isSeenAsPrinted(label) ? label.resolution : coarse;
}

PageRaster pageRaster(const Label &label, const OpenPdf &pdf) {
    const int resolution = pageResolution(label);
    if (!isSeenAsPrinted(label))
        return {pdf.raster(resolution), resolution, false, 0};
    const DotArea whole{0, 0, dotsOf(label.size.width, resolution),
                        dotsOf(label.size.height, resolution)};
    PageRaster page{pdf.printed(resolution, whole, Edges::hard), resolution, true, 0};
    page.top = page.dots.height - label.size.height.micrometres() * page.perMicrometre();
    return page;
}

} // namespace updatefacts
