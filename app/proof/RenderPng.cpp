// SPDX-License-Identifier: MIT
#include "proof/RenderPng.h"

#include "proof/LabelPicture.h"
#include "proof/RasterImage.h"

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QImageWriter>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace updatefacts {

namespace {

QImage oneBitImage(const OneBitPicture &picture) {
    QImage image(picture.width, picture.height, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    for (int y = 0; y < picture.height; ++y)
        std::copy_n(picture.bytes.begin() + static_cast<std::ptrdiff_t>(picture.bytesPerRow()) * y,
                    picture.bytesPerRow(), image.scanLine(y));
    return image;
}

/// Dark dots whose middle lies in an accent of the label are red.
QImage redImage(const OneBitPicture &picture, const Label &label) {
    QImage image = oneBitImage(picture).convertToFormat(QImage::Format_Indexed8);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0), qRgb(255, 0, 0)});
    const auto dot = [&](Length length) {
        return static_cast<int>(std::lround(length.micrometres() * label.resolution / 25400.0));
    };
    for (const Rect &accent : label.accents)
        for (int y = std::max(dot(accent.y), 0); y < std::min(dot(accent.bottom()), image.height());
             ++y)
            for (int x = std::max(dot(accent.x), 0);
                 x < std::min(dot(accent.right()), image.width()); ++x)
                if (uchar &colour = image.scanLine(y)[x]; colour == 1)
                    colour = 2;
    return image;
}

QImage pictureOf(const Label &label, const std::string &pdf, PngColours colours, int page) {
    if (colours == PngColours::grey)
        return imageOf(greyPicture(label, pdf, page));
    const OneBitPicture picture = oneBitPicture(label, pdf, page);
    return colours == PngColours::oneBit ? oneBitImage(picture) : redImage(picture, label);
}

std::string png(const QImage &image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    writer.write(image);
    return bytes.toStdString();
}

} // namespace

std::string renderPng(const Label &label, const std::string &pdf, PngColours colours, int page) {
    QImage image = pictureOf(label, pdf, colours, page);
    const int perMetre = static_cast<int>(std::lround(label.resolution / 0.0254));
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    image.setText(QStringLiteral("Title"), QString::fromStdString(label.title));
    image.setText(QStringLiteral("Description"), QString::fromStdString(label.description));
    image.setText(QStringLiteral("Software"), QStringLiteral("Update Facts"));
    return png(image);
}

} // namespace updatefacts
