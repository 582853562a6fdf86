// SPDX-License-Identifier: MIT
#include "Degradation.h"

#include <zbar.h>

#define ZX_USE_UTF8 1 // the form of Result::text() that stays
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace {

constexpr int levels = 5;
constexpr int seeds = 10;
constexpr double pixels = 6; ///< to a module, of a camera at hand's distance

ZXing::Result readByZxing(const QImage &picture) {
    ZXing::ReaderOptions hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    return ZXing::ReadBarcode({picture.constBits(), picture.width(), picture.height(),
                               ZXing::ImageFormat::Lum, static_cast<int>(picture.bytesPerLine())},
                              hints);
}

std::string readByZbar(const QImage &picture) {
    std::vector<unsigned char> grey;
    for (int y = 0; y < picture.height(); ++y)
        grey.insert(grey.end(), picture.constScanLine(y),
                    picture.constScanLine(y) + picture.width());
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    zbar::Image image(static_cast<unsigned>(picture.width()),
                      static_cast<unsigned>(picture.height()), "Y800", grey.data(), grey.size());
    return scanner.scan(image) > 0 ? image.symbol_begin()->get_data() : "";
}

struct Symbol {
    QImage picture; ///< with its quiet zone, `pixels` to a module
    std::string payload;
    int modules = 0; ///< across
};

/// From the width of the finder pattern at the top left, which is 7 modules (ISO/IEC 18004, 6.3.3);
/// a symbol of version v has 17 + 4 v across.
int modulesAcross(const QImage &label, ZXing::PointI corner, double side) {
    int run = 0;
    const int y = corner.y + static_cast<int>(side / 200) + 1; // within the frame of the pattern
    for (int x = corner.x + 1; x < label.width() && label.constScanLine(y)[x] < 128; ++x)
        ++run;
    const double across = side / ((run + 1) / 7.0);
    return 17 + 4 * static_cast<int>(std::lround((across - 17) / 4));
}

/// The symbol of a label, cut out with six modules around it and seen by the camera.
Symbol cutOut(const QImage &label) {
    const ZXing::Result found = readByZxing(label);
    if (!found.isValid())
        return {};
    const auto corners = found.position();
    const double side = std::hypot(corners.topRight().x - corners.topLeft().x,
                                   corners.topRight().y - corners.topLeft().y);
    Symbol symbol;
    symbol.payload = found.text();
    symbol.modules = modulesAcross(label, corners.topLeft(), side);
    const double module = side / symbol.modules;
    const QRectF area(corners.topLeft().x - 6 * module, corners.topLeft().y - 6 * module,
                      side + 12 * module, side + 12 * module);
    QImage cut = label.copy(area.toRect().intersected(label.rect()));
    symbol.picture =
        cut.scaled(cut.size() * (pixels / module), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    return symbol;
}

struct Share {
    int read = 0, zxing = 0, zbar = 0, all = 0;

    void add(bool byZxing, bool byZbar) {
        read += byZxing || byZbar;
        zxing += byZxing;
        zbar += byZbar;
        ++all;
    }
    [[nodiscard]] double percent(int count) const { return 100.0 * count / std::max(all, 1); }
};

/// How often the symbol is read after each degradation; the sum under "".
std::map<std::string, Share> measure(const Symbol &symbol) {
    std::map<std::string, Share> shares;
    for (const auto kinds : {printDegradations(), shapeDegradations(), cameraDegradations()})
        for (const Degradation &degradation : kinds)
            for (int level = 1; level <= levels; ++level)
                for (unsigned seed = 0; seed < seeds; ++seed) {
                    std::mt19937 random(seed * 1000 + static_cast<unsigned>(level));
                    const QImage picture = degradation.apply(symbol.picture, level, pixels, random);
                    const bool byZxing = readByZxing(picture).text() == symbol.payload;
                    const bool byZbar = readByZbar(picture) == symbol.payload;
                    shares[degradation.name].add(byZxing, byZbar);
                    shares[""].add(byZxing, byZbar);
                }
    return shares;
}

void print(const char *name, const Symbol &symbol, const std::map<std::string, Share> &shares) {
    const Share &sum = shares.at("");
    std::printf("%-14s %4d %8.1f %8.1f %8.1f  ", name, (symbol.modules - 17) / 4,
                sum.percent(sum.read), sum.percent(sum.zxing), sum.percent(sum.zbar));
    std::vector<std::pair<double, std::string>> weakest;
    for (const auto &[kind, share] : shares)
        if (!kind.empty())
            weakest.emplace_back(share.percent(share.read), kind);
    std::ranges::sort(weakest);
    for (std::size_t i = 0; i < 3; ++i)
        std::printf(" %s %.0f", weakest[i].second.c_str(), weakest[i].first);
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

/// measureRobustness NAME PICTURE [NAME PICTURE]...: a line for each picture of a label.
int main(int argc, char **argv) {
    std::printf("%-14s %4s %8s %8s %8s   %s\n", "label", "ver.", "read %", "ZXing %", "zbar %",
                "weakest, read %");
    for (int i = 1; i + 1 < argc; i += 2) {
        const QImage label =
            QImage(QString::fromLocal8Bit(argv[i + 1])).convertToFormat(QImage::Format_Grayscale8);
        const Symbol symbol = cutOut(label);
        if (symbol.picture.isNull()) {
            std::fprintf(stderr, "%s: no code can be read even from the file.\n", argv[i + 1]);
            return 1;
        }
        print(argv[i], symbol, measure(symbol));
    }
    return 0;
}
