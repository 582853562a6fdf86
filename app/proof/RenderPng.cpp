// SPDX-License-Identifier: MIT
#include "proof/RenderPng.h"

#include "proof/check/CheckSymbol.h"
#include "proof/picture/LabelPicture.h"
#include "proof/picture/ProofFinding.h"
#include "proof/picture/RasterImage.h"

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QImageReader>
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
    const auto dot = [&](Length length) { return dotsOf(length, label.resolution); };
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

/// Empty when it cannot be written: proofPng() says so.
std::string pngOf(const QImage &image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    return writer.write(image) ? bytes.toStdString() : std::string();
}

bool sameWords(const QImage &a, const QImage &b) {
    return a.textKeys() == b.textKeys() &&
           std::ranges::all_of(a.textKeys(),
                               [&](const QString &key) { return a.text(key) == b.text(key); });
}

} // namespace

Findings proofPng(const Label &label, const std::string &png, const QImage &picture) {
    QImageReader::setAllocationLimit(4 * mostDots / 1'000'000); // megabytes; Qt's own is 128
    const QImage read = QImage::fromData(QByteArray::fromStdString(png), "png");
    if (read.isNull())
        return {proofFinding("proof.png_unreadable")};
    Findings findings;
    const QImage dots = read.convertToFormat(QImage::Format_RGB32);
    if (dots != picture.convertToFormat(QImage::Format_RGB32) ||
        read.dotsPerMeterX() != picture.dotsPerMeterX() ||
        read.dotsPerMeterY() != picture.dotsPerMeterY())
        findings.push_back(proofFinding("proof.png_picture"));
    if (!sameWords(read, picture))
        findings.push_back(proofFinding("proof.png_words"));
    checkReadable(label, rasterOf(dots), label.resolution, findings);
    return findings;
}

Rendition renderPng(const Label &label, const std::string &pdf, PngColours colours, int page) {
    if (const auto finding = tooManyDots(label, label.resolution))
        return {{}, {*finding}};
    QImage image = pictureOf(label, pdf, colours, page);
    const int perMetre = static_cast<int>(std::lround(label.resolution / 0.0254));
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    image.setText(QStringLiteral("Title"), QString::fromStdString(label.title));
    image.setText(QStringLiteral("Description"), QString::fromStdString(label.description));
    image.setText(QStringLiteral("Software"), QStringLiteral("Update Facts"));
    std::string bytes = pngOf(image);
    Findings findings = proofPng(label, bytes, image);
    return {std::move(bytes), std::move(findings)};
}

} // namespace updatefacts
