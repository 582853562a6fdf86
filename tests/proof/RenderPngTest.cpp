// SPDX-License-Identifier: MIT
#include "proof/RenderPng.h"

#include "DamagedLabel.h"
#include "label/symbol/PlaceSymbol.h"
#include "proof/check/DecodeSymbol.h"

#include <gmock/gmock.h>

#include <QColor>
#include <QImage>
#include <QString>

#include <array>
#include <cmath>

namespace updatefacts {
namespace {

/// Of a file that was read back without a finding.
QImage imageOf(const Rendition &rendition) {
    EXPECT_THAT(rendition.findings, testing::IsEmpty());
    const std::string &png = rendition.bytes;
    return QImage::fromData(reinterpret_cast<const uchar *>(png.data()),
                            static_cast<int>(png.size()), "png");
}

Raster rasterOf(const QImage &image) {
    Raster raster{image.width(), image.height(), {}};
    for (int y = 0; y < raster.height; ++y)
        for (int x = 0; x < raster.width; ++x)
            raster.grey.push_back(static_cast<std::uint8_t>(qGray(image.pixel(x, y))));
    return raster;
}

constexpr std::array bothColours = {PngColours::grey, PngColours::oneBit};

TEST(RenderPng, hasTheSizeInDots) {
    const struct {
        const char *id;
        int resolution, width, height, perMetre;
    } rows[] = {
        {"panel", 300, 732, 1240, 11811},
        {"panel", 600, 1465, 2480, 23622},
        {"shelf", 203, 559, 304, 7992},
        {"shelf", 300, 827, 449, 11811},
    };
    for (const auto &row : rows)
        for (const PngColours colours : bothColours) {
            LabelOptions options = optionsOf2026();
            options.resolution = row.resolution;
            const Label label = layOutExample("camera", row.id, "en", options).label;
            const QImage image = imageOf(renderPng(label, renderPdf(label), colours));
            EXPECT_EQ(image.width(), row.width);
            EXPECT_EQ(image.height(), row.height);
            EXPECT_EQ(image.dotsPerMeterX(), row.perMetre);
            EXPECT_EQ(image.dotsPerMeterY(), row.perMetre);
            const std::optional<DecodedSymbol> decoded = decodeSymbol(rasterOf(image));
            ASSERT_TRUE(decoded) << row.id << ", " << row.resolution;
            EXPECT_EQ(decoded->payload, "https://nordlicht.example/uf/lc2");
        }
}

TEST(RenderPng, saysWhatItShows) {
    const QImage image = imageOf(renderPng(panel(), renderPdf(panel()), PngColours::grey));
    EXPECT_EQ(image.text(QStringLiteral("Title")).toStdString(), "Update Facts: Lumio Cam 2");
    EXPECT_EQ(image.text(QStringLiteral("Description")).toStdString(), panel().description);
    EXPECT_EQ(image.text(QStringLiteral("Software")), QStringLiteral("Update Facts"));
    EXPECT_EQ(image.textKeys().size(), 3);
}

/// Counts of red, black and white dots.
std::array<int, 3> dotsOf(const QImage &image) {
    std::array<int, 3> counts{};
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb dot = image.pixel(x, y);
            ++counts[dot == qRgb(255, 0, 0) ? 0 : dot == qRgb(0, 0, 0) ? 1 : 2];
        }
    return counts;
}

TEST(RenderPng, paintsBandsAndPriceInRed) {
    const struct {
        const char *example, *price;
        bool isRed;
    } rows[] = {{"camera", "", false}, {"camera", "12.99", true}, {"router", "", true},
                {"bulb", "", true},    {"smart-plug", "", false}, {"doorbell", "", false}};
    for (const auto &row : rows) {
        LabelOptions options = optionsOf2026();
        if (*row.price)
            options.retailer = RetailerLine{row.price, "Corner Shop", "1"};
        const Label label = layOutExample(row.example, "esl", "en", options).label;
        const std::string pdf = renderPdf(label);
        const auto [red, black, white] = dotsOf(imageOf(renderPng(label, pdf, PngColours::red)));
        const auto plain = dotsOf(imageOf(renderPng(label, pdf, PngColours::oneBit)));
        EXPECT_EQ(red > 0, row.isRed) << row.example;
        EXPECT_EQ(red + black, plain[1]) << row.example << ": no dot may be lost";
        EXPECT_EQ(white, plain[2]) << row.example;
    }
}

/// Also what hangs below the line, such as the comma: no red dot touches a black one.
TEST(RenderPng, paintsAllOfAPriceInRed) {
    for (const char *labelTemplate : {"esl", "esl_small"}) {
        LabelOptions options = optionsOf2026();
        options.retailer = RetailerLine{"1,9,9; Qj", "", ""};
        const Label label = layOutExample("camera", labelTemplate, "en", options).label;
        const QImage image = imageOf(renderPng(label, renderPdf(label), PngColours::red));
        EXPECT_GT(dotsOf(image)[0], 0);
        for (int y = 0; y + 1 < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                EXPECT_FALSE(image.pixel(x, y) == qRgb(255, 0, 0) &&
                             image.pixel(x, y + 1) == qRgb(0, 0, 0))
                    << labelTemplate << ' ' << x << ' ' << y;
    }
}

TEST(RenderPng, hasTheColoursAskedFor) {
    const std::string pdf = renderPdf(panel());
    const QImage grey = imageOf(renderPng(panel(), pdf, PngColours::grey));
    EXPECT_EQ(grey.format(), QImage::Format_Grayscale8);
    const QImage oneBit = imageOf(renderPng(panel(), pdf, PngColours::oneBit));
    EXPECT_EQ(oneBit.depth(), 1);
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 0; x < grey.width(); ++x)
            ASSERT_EQ(qGray(oneBit.pixel(x, y)) == 0, qGray(grey.pixel(x, y)) < 128);
}

TEST(RenderPng, isTheSameEachTime) {
    const std::string pdf = renderPdf(panel());
    for (const PngColours colours : bothColours)
        EXPECT_EQ(renderPng(panel(), pdf, colours).bytes, renderPng(panel(), pdf, colours).bytes);
}

/// A page with nothing but a symbol 3 mm from its top left corner.
Label symbolOn(Size page, int resolution) {
    const std::string payload = "https://example.com/01/09506000134352";
    Label label;
    label.size = page;
    label.resolution = resolution;
    label.items.push_back(placeSymbol(*encodeSymbol(payload), payload,
                                      {page,
                                       resolution,
                                       Length::millimetres(0.4),
                                       {Length::millimetres(3), Length::millimetres(3)},
                                       4}));
    return label;
}

/// Whether the dark dots of the picture form the symbol in whole modules, in black and white only.
bool isExact(const QImage &image, const Label &label) {
    const QrSymbol symbol = *encodeSymbol("https://example.com/01/09506000134352");
    const int module = dotsPerModule(Length::millimetres(0.4), label.resolution);
    const auto isBlank = [&](int row) {
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, row)) < 255)
                return false;
        return true;
    };
    int top = 0; // the grid from the top may put it one dot higher or lower than asked for
    while (top < image.height() && isBlank(top))
        ++top;
    const int left = static_cast<int>(std::lround(3 * label.resolution / 25.4));
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const bool inside = x >= left && y >= top && x < left + symbol.modules * module &&
                                y < top + symbol.modules * module;
            const bool dark = inside && symbol.isDark((x - left) / module, (y - top) / module);
            if (qGray(image.pixel(x, y)) != (dark ? 0 : 255))
                return false;
        }
    return true;
}

TEST(RenderPng, paintsTheSymbolExactly) {
    const struct {
        int resolution;
        double height; // millimetres
    } rows[] = {
        {203, 38},
        {300, 38},
        {600, 38},
        {203, 40},
        {300, 40},
        {600, 40},
        {203, 105},
        {300, 105},
        {600, 105},
        {203, 152},
        {300, 152},
        {600, 152},
        {203, 38.1}, // 304.5 dots: the grids from the top and
                     // from the bottom lie half a dot apart
        {300, 38.142},
        {600, 38.079},
    };
    for (const auto &row : rows) {
        const Label label =
            symbolOn({Length::millimetres(40), Length::millimetres(row.height)}, row.resolution);
        for (const PngColours colours : bothColours)
            EXPECT_TRUE(isExact(imageOf(renderPng(label, renderPdf(label), colours)), label))
                << row.resolution << " dpi, " << row.height << " mm";
    }
}

} // namespace
} // namespace updatefacts
