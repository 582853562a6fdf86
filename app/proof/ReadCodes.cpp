// SPDX-License-Identifier: MIT
#include "proof/ReadCodes.h"

#include "proof/check/DecodeSymbol.h"
#include "proof/picture/OpenPdf.h"
#include "proof/picture/RasterImage.h"
#include "proof/picture/SvgPicture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace updatefacts {

namespace {

constexpr double readingResolution = 300; ///< dots per inch

ShownCodes refused(const char *why, std::int64_t limit) {
    return {{}, argument::phrase("why", why, {argument::number("limit", limit)})};
}

ShownCodes refusedForDots() {
    return refused("why.many_dots", mostDots / 1'000'000);
}

void addNew(std::vector<std::string> &codes, std::vector<std::string> more) {
    for (std::string &code : more)
        if (std::ranges::find(codes, code) == codes.end())
            codes.push_back(std::move(code));
}

ShownCodes codesInPdf(const std::string &file) {
    ShownCodes shown;
    OpenPdf pdf(file);
    if (pdf.pageCount() > mostPages)
        return refused("why.many_pages", mostPages);
    for (int page = 0; page < pdf.pageCount(); ++page) {
        pdf.turnTo(page);
        const Raster raster = pdf.raster(readingResolution);
        if (raster.grey.empty())
            return refusedForDots();
        addNew(shown.codes, decodeAll(raster));
    }
    return shown;
}

/// "62mm" in dots; 0 where it says no millimetres.
double dotsOfSide(const QString &side) {
    const double length = side.endsWith(QLatin1String("mm")) ? side.chopped(2).toDouble() : 0;
    return length > 0 ? length / 25.4 * readingResolution : 0;
}

ShownCodes codesInSvg(const std::string &file) {
    const SvgPicture size = readSvg(file, 1, 1, readingResolution);
    const double width = dotsOfSide(size.width);
    const double height = dotsOfSide(size.height);
    if (width * height > double(mostDots))
        return refusedForDots();
    if (width < 1 || height < 1)
        return {};
    const SvgPicture picture = readSvg(file, int(width), int(height), readingResolution);
    return {decodeAll(picture.raster), {}};
}

ShownCodes codesInPicture(const std::string &file) {
    QByteArray bytes = QByteArray::fromRawData(file.data(), static_cast<qsizetype>(file.size()));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (std::int64_t{size.width()} * size.height() > mostDots)
        return refusedForDots();
    QImageReader::setAllocationLimit(8 * mostDots / 1'000'000); // megabytes, 16 bits a colour
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    QImage onPaper(image.size(), QImage::Format_RGB32);
    if (onPaper.isNull())
        return refusedForDots();
    onPaper.fill(Qt::white);
    QPainter(&onPaper).drawImage(0, 0, image);
    return {decodeAll(rasterOf(onPaper)), {}};
}

} // namespace

ShownCodes codesShown(const std::string &file) {
    if (file.starts_with("%PDF"))
        return codesInPdf(file);
    if (file.find("<svg") < 1024)
        return codesInSvg(file);
    return codesInPicture(file);
}

} // namespace updatefacts
