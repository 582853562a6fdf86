// SPDX-License-Identifier: MIT
#include "proof/RenderPng.h"

#include "proof/OpenPdf.h"

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QImageWriter>

#include <cassert>
#include <cmath>

namespace updatefacts {

namespace {

int dotsOf(Length length, int resolution) {
    return static_cast<int>(std::lround(length.micrometres() * resolution / 25400.0));
}

/// Poppler rounds the symbol's edges to its own dots, which begin at the page's top. Where they lie
/// half a dot off the symbol's, an edge may go either way.
bool gridsLieHalfADotApart(Length height, int resolution) {
    const double dots = height.micrometres() * resolution / 25400.0;
    const double micrometres = 3;
    return std::abs(dots - std::floor(dots) - 0.5) < micrometres * resolution / 25400;
}

Raster rasterOf(const Label &label, const OpenPdf &pdf) {
    const int resolution = label.resolution;
    const DotArea page{0, 0, dotsOf(label.size.width, resolution),
                       dotsOf(label.size.height, resolution)};
    if (gridsLieHalfADotApart(label.size.height, resolution))
        return pdf.printed(resolution, page);
    return pdf.raster(resolution); // upright letters are spaced to a quarter of a dot
}

QImage greyImage(const Raster &raster, int width, int height) {
    QImage image(width, height, QImage::Format_Grayscale8);
    image.fill(255);
    for (int y = 0; y < std::min(height, raster.height); ++y)
        for (int x = 0; x < std::min(width, raster.width); ++x)
            image.scanLine(y)[x] = raster.at(x, y);
    return image;
}

QImage oneBitImage(const Raster &raster, int width, int height) {
    QImage image(width, height, QImage::Format_Mono);
    image.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    image.fill(1);
    for (int y = 0; y < std::min(height, raster.height); ++y)
        for (int x = 0; x < std::min(width, raster.width); ++x)
            if (raster.isDark(x, y))
                image.setPixel(x, y, 0);
    return image;
}

std::string png(const QImage &image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    writer.write(image);
    return bytes.toStdString();
}

} // namespace

std::string renderPng(const Label &label, const std::string &pdf, PngColours colours) {
    const OpenPdf opened(pdf);
    assert(opened.pageCount() == 1);
    const Raster raster = rasterOf(label, opened);
    const int width = dotsOf(label.size.width, label.resolution);
    const int height = dotsOf(label.size.height, label.resolution);
    QImage image = colours == PngColours::grey ? greyImage(raster, width, height)
                                               : oneBitImage(raster, width, height);
    const int perMetre = static_cast<int>(std::lround(label.resolution / 0.0254));
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    image.setText(QStringLiteral("Title"), QString::fromStdString(label.title));
    image.setText(QStringLiteral("Description"), QString::fromStdString(label.description));
    image.setText(QStringLiteral("Software"), QStringLiteral("Update Facts"));
    return png(image);
}

} // namespace updatefacts
