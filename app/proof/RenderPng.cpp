// SPDX-License-Identifier: MIT
#include "proof/RenderPng.h"

#include "proof/LabelPicture.h"

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QImageWriter>

#include <cassert>
#include <cmath>

namespace updatefacts {

namespace {

QImage greyImage(const Raster &raster) {
    QImage image(raster.width, raster.height, QImage::Format_Grayscale8);
    for (int y = 0; y < raster.height; ++y)
        for (int x = 0; x < raster.width; ++x)
            image.scanLine(y)[x] = raster.at(x, y);
    return image;
}

QImage oneBitImage(const OneBitPicture &picture) {
    QImage image(picture.width, picture.height, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    for (int y = 0; y < picture.height; ++y)
        std::copy_n(picture.bytes.begin() + static_cast<std::ptrdiff_t>(picture.bytesPerRow()) * y,
                    picture.bytesPerRow(), image.scanLine(y));
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
    QImage image = colours == PngColours::grey ? greyImage(greyPicture(label, pdf))
                                               : oneBitImage(oneBitPicture(label, pdf));
    const int perMetre = static_cast<int>(std::lround(label.resolution / 0.0254));
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    image.setText(QStringLiteral("Title"), QString::fromStdString(label.title));
    image.setText(QStringLiteral("Description"), QString::fromStdString(label.description));
    image.setText(QStringLiteral("Software"), QStringLiteral("Update Facts"));
    return png(image);
}

} // namespace updatefacts
