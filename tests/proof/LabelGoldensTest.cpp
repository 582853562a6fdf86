// SPDX-License-Identifier: MIT
#include "GoldenPicture.h"
#include "label/ExampleCards.h"
#include "label/FontVersion.h"
#include "output/labels/StateExamples.h"
#include "proof/picture/OpenPdf.h"
#include "render/RenderPdf.h"

#include <gtest/gtest.h>

#include <cstring>

namespace updatefacts {
namespace {

constexpr int resolution = 50; ///< dots per inch: a moved word shows, and the files stay small
constexpr int tolerance = 40;  ///< see visibleDifference

constexpr std::array languages = {"en", "de", "fi", "el", "ar", "he", "ja", "zh-Hans", "hi", "th"};
constexpr std::array states = {"camera", "doorbell", "smart-plug", "bulb", "router"};

QImage pictureOf(const Label &label) {
    const Raster raster = OpenPdf(renderPdf(label)).raster(resolution);
    QImage image(raster.width, raster.height, QImage::Format_Grayscale8);
    for (int y = 0; y < raster.height; ++y)
        for (int x = 0; x < raster.width; ++x) // 16 greys are enough
            image.scanLine(y)[x] = static_cast<uchar>((raster.at(x, y) + 8) / 17 * 17);
    return image;
}

/// The five states side by side.
QImage stripOf(const std::string &face, const std::string &language) {
    QImage strip;
    for (std::size_t i = 0; i < states.size(); ++i) {
        const Label label = layOutExample(states[i], face.c_str(), language.c_str()).label;
        const QImage picture = pictureOf(label);
        if (strip.isNull()) {
            strip = QImage(picture.width() * static_cast<int>(states.size()), picture.height(),
                           QImage::Format_Grayscale8);
            strip.fill(255);
        }
        for (int y = 0; y < picture.height(); ++y)
            std::memcpy(strip.scanLine(y) + picture.width() * static_cast<int>(i),
                        picture.constScanLine(y), static_cast<std::size_t>(picture.width()));
    }
    return strip;
}

class LabelGoldens : public testing::TestWithParam<const char *> {};

/// name: of the golden, which UPDATE_GOLDENS writes anew.
void expectGolden(const QString &name, const QImage &actual) {
    const QString golden = QStringLiteral(UPDATEFACTS_SOURCE_DIR "/tests/proof/goldens/") + name;
    if (qEnvironmentVariableIsSet("UPDATE_GOLDENS") &&
        visibleDifference(QImage(golden), actual) > 0) {
        ASSERT_TRUE(actual.save(golden));
    }
    const QImage expected(golden);
    const int difference = visibleDifference(expected, actual);
    if (difference <= tolerance)
        return;
    const QString shown = QStringLiteral(UPDATEFACTS_BINARY_DIR "/difference_") + name;
    differencePicture(expected, actual).save(shown);
    ADD_FAILURE() << name.toStdString() << " differs by " << difference << " of 255; see "
                  << shown.toStdString();
}

TEST_P(LabelGoldens, lookAsTheyDid) {
    if (const std::string why = otherFonts(fonts()); !why.empty())
        GTEST_SKIP() << why;
    for (const char *language : languages)
        expectGolden(
            QStringLiteral("%1_%2.png").arg(QLatin1String(GetParam()), QLatin1String(language)),
            stripOf(GetParam(), language));
}

struct CardRow {
    const char *name, *card;
    std::vector<std::string> products;
};

class CardGoldens : public testing::TestWithParam<CardRow> {};

TEST_P(CardGoldens, lookAsTheyDid) {
    if (const std::string why = otherFonts(fonts()); !why.empty())
        GTEST_SKIP() << why;
    const CardRow &row = GetParam();
    for (const char *language : {"en", "de", "ar", "ja", "th"})
        expectGolden(
            QStringLiteral("card_%1_%2.png").arg(QLatin1String(row.name), QLatin1String(language)),
            pictureOf(layOutCard(Products(row.products), row.card, language).label));
}

INSTANTIATE_TEST_SUITE_P(
    Cards, CardGoldens,
    testing::Values(CardRow{"two", "a6", {"camera", "doorbell"}},
                    CardRow{"parts", "a5", {"vacuum-parts", "light-bridge"}},
                    CardRow{"three", "a5-wide", {"bulb", "router", "hub-partly"}},
                    CardRow{"four", "a6-wide", {"camera", "doorbell", "smart-plug", "router"}},
                    CardRow{"names", "talker", {"laptop-longest-name", "phone-s24"}},
                    CardRow{"talker", "talker", {"camera", "doorbell", "smart-plug", "router"}}),
    [](const auto &row) { return std::string(row.param.name); });

INSTANTIATE_TEST_SUITE_P(Faces, LabelGoldens,
                         testing::Values("panel", "strip", "shelf", "tag", "thermal", "esl",
                                         "esl_small", "sheet"),
                         [](const auto &face) { return std::string(face.param); });

TEST(GoldenPicture, seesAMovedWordAndNotARoundedEdge) {
    Label label = layOutExample("camera", "panel").label;
    const QImage before = pictureOf(label);
    const auto moved = [&](const std::string &slot, Length by) {
        Label other = label;
        for (Item &item : other.items)
            if (auto *text = std::get_if<TextItem>(&item); text && text->slot == slot)
                for (TextLine &line : text->lines)
                    for (GlyphRun &run : line.runs)
                        for (Glyph &glyph : run.glyphs)
                            glyph.origin.x += by;
        return pictureOf(other);
    };
    EXPECT_EQ(visibleDifference(before, before), 0);
    EXPECT_LT(visibleDifference(before, moved("maker_model", Length::millimetres(0.05))),
              tolerance);
    EXPECT_GT(visibleDifference(before, moved("maker_model", Length::millimetres(0.8))), tolerance);
    EXPECT_GT(visibleDifference(before, moved("head", Length::millimetres(0.5))), tolerance);
    EXPECT_EQ(visibleDifference(before, QImage()), 255);
}

} // namespace
} // namespace updatefacts
