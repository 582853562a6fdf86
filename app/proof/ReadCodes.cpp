// SPDX-License-Identifier: MIT
#include "proof/ReadCodes.h"

#include "proof/check/DecodeSymbol.h"
#include "proof/picture/OpenPdf.h"
#include "proof/picture/RasterImage.h"
#include "proof/picture/SvgPicture.h"

#include <QPainter>

#include <algorithm>

namespace updatefacts {

namespace {

constexpr double readingResolution = 300; ///< dots per inch
constexpr int mostPages = 100;            ///< that are looked at

void addNew(std::vector<std::string> &codes, std::vector<std::string> more) {
    for (std::string &code : more)
        if (std::ranges::find(codes, code) == codes.end())
            codes.push_back(std::move(code));
}

std::vector<std::string> codesInPdf(const std::string &file) {
    std::vector<std::string> codes;
    OpenPdf pdf(file);
    for (int page = 0; page < std::min(pdf.pageCount(), mostPages); ++page) {
        pdf.turnTo(page);
        addNew(codes, decodeAll(pdf.raster(readingResolution)));
    }
    return codes;
}

/// "62mm" in dots; 0 for what labels do not have.
int dotsOfSide(const QString &side) {
    constexpr double most = 1000; // millimetres
    const double length = side.endsWith(QLatin1String("mm")) ? side.chopped(2).toDouble() : 0;
    return length > 0 && length < most ? static_cast<int>(length / 25.4 * readingResolution) : 0;
}

std::vector<std::string> codesInSvg(const std::string &file) {
    const SvgPicture size = readSvg(file, 1, 1, readingResolution);
    const int width = dotsOfSide(size.width);
    const int height = dotsOfSide(size.height);
    if (width == 0 || height == 0)
        return {};
    return decodeAll(readSvg(file, width, height, readingResolution).raster);
}

std::vector<std::string> codesInPicture(const std::string &file) {
    const QImage image =
        QImage::fromData(QByteArray::fromRawData(file.data(), static_cast<qsizetype>(file.size())));
    if (image.isNull() || std::int64_t{image.width()} * image.height() > mostDots)
        return {};
    QImage onPaper(image.size(), QImage::Format_RGB32);
    onPaper.fill(Qt::white);
    QPainter(&onPaper).drawImage(0, 0, image);
    return decodeAll(rasterOf(onPaper));
}

} // namespace

std::vector<std::string> codesShown(const std::string &file) {
    if (file.starts_with("%PDF"))
        return codesInPdf(file);
    if (file.find("<svg") < 1024)
        return codesInSvg(file);
    return codesInPicture(file);
}

} // namespace updatefacts
