// SPDX-License-Identifier: MIT
#include "desktop/export/PrintPages.h"

#include "proof/picture/LabelPicture.h"
#include "proof/picture/OpenPdf.h"
#include "proof/picture/RasterImage.h"

#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrintEngine>
#include <QPrinter>

#include <algorithm>
#include <cmath>

namespace updatefacts {

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double pointsPerInch = 72;
constexpr double inkResolution = 100;    ///< dots per inch: ink is known to a quarter millimetre
constexpr double mostPrintedDots = 60e6; ///< of one page's picture; a sheet at 600 dpi has 35e6

/// The dots that are not paper, and one more on every side.
QRectF inkOf(const Raster &raster, double resolution) {
    int left = raster.width, top = raster.height, right = 0, bottom = 0;
    for (int y = 0; y < raster.height; ++y)
        for (int x = 0; x < raster.width; ++x)
            if (raster.at(x, y) < 250) {
                left = std::min(left, x);
                right = std::max(right, x + 1);
                top = std::min(top, y);
                bottom = std::max(bottom, y + 1);
            }
    if (right == 0)
        return {};
    const double dot = millimetresPerInch / resolution;
    const QRectF ink(left * dot, top * dot, (right - left) * dot, (bottom - top) * dot);
    return ink.adjusted(-dot, -dot, dot, dot);
}

/// The printer's own dots, or a whole part of them where there would be too many.
int resolutionFor(const PrintedPage &page, int printer) {
    const double inches =
        page.size.width() * page.size.height() / (millimetresPerInch * millimetresPerInch);
    int part = 1;
    while (inches * printer * printer / (part * part) > mostPrintedDots)
        ++part;
    return printer / part;
}

/// Paints a page's picture where it belongs; the printer in dots per inch.
void paintPage(QPainter &painter, const QImage &picture, const PrintedPage &page,
               const PlaceOnPaper &place, int printer) {
    const double dots = printer / millimetresPerInch;
    painter.save();
    painter.translate(std::round(place.corner.x() * dots), std::round(place.corner.y() * dots));
    if (place.isTurned) {
        painter.translate(std::round(page.size.height() * dots), 0);
        painter.rotate(90);
    }
    const double scale = static_cast<double>(printer) / resolutionFor(page, printer);
    painter.drawImage(QRectF(0, 0, picture.width() * scale, picture.height() * scale), picture);
    painter.restore();
}

/// CUPS would make the page fit what it takes for the paper; this is Qt's own way to its options.
void forbidScaling(QPrinter &printer) {
    constexpr auto cupsOptions = QPrintEngine::PrintEnginePropertyKey(0xFE00);
    QPrintEngine *engine = printer.printEngine();
    const QStringList options = engine->property(cupsOptions).toStringList();
    engine->setProperty(cupsOptions, options + QStringList{QStringLiteral("print-scaling"),
                                                           QStringLiteral("none")});
}

} // namespace

std::vector<PrintedPage> printedPages(const std::string &pdf) {
    std::vector<PrintedPage> pages;
    for (int page = 0; page < pageCount(pdf); ++page) {
        const OpenPdf opened(pdf, page);
        const double millimetres = millimetresPerInch / pointsPerInch;
        const QRectF whole({}, QSizeF(opened.pageWidth(), opened.pageHeight()) * millimetres);
        const QRectF ink = inkOf(opened.raster(inkResolution), inkResolution);
        pages.push_back({whole.size(), ink.intersected(whole)});
    }
    return pages;
}

Paper paperOf(const QPagedPaintDevice &printer) {
    QPageLayout layout = printer.pageLayout();
    layout.setUnits(QPageLayout::Millimeter);
    return {layout.fullRect().size(), layout.minimumMargins()};
}

bool printPages(const std::string &pdf, QPrinter &printer) {
    const std::vector<PrintedPage> pages = printedPages(pdf);
    const Paper paper = paperOf(printer);
    std::vector<PlaceOnPaper> places;
    for (const PrintedPage &page : pages)
        if (const auto place = placeOnPaper(page, paper))
            places.push_back(*place);
    if (places.size() != pages.size())
        return false;
    printer.setFullPage(true);
    forbidScaling(printer);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const int resolution = resolutionFor(pages[page], printer.resolution());
        const QImage picture = imageOf(pagePicture(pdf, static_cast<int>(page), resolution));
        // Nothing to paint: no blank page is printed for it.
        if ((page > 0 && !printer.newPage()) || picture.isNull())
            return false;
        paintPage(painter, picture, pages[page], places[page], printer.resolution());
    }
    return painter.end();
}

} // namespace updatefacts
