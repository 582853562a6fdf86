// SPDX-License-Identifier: MIT
#include "DamagedLabel.h"

#include "proof/ProofSvg.h"
#include "proof/RenderPng.h"
#include "proof/RenderZpl.h"
#include "proof/picture/LabelPicture.h"
#include "render/RenderSvg.h"

#include <gmock/gmock.h>

#include <QImage>

namespace updatefacts {
namespace {

using testing::Contains;
using testing::IsEmpty;

std::string replaced(std::string text, const std::string &from, const std::string &to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

TEST(ProofSvg, holdsForEveryExampleAndFace) {
    for (const std::string &file : exampleFiles())
        for (const char *face : {"panel", "thermal"}) {
            const Label label = layOut({readDisclosure(file), builtInDefinitions(),
                                        builtInTemplate(face), optionsOf2026()},
                                       Words("de"), fonts())
                                    .label;
            EXPECT_THAT(rulesOf(proofSvg(label, renderSvg(label))), IsEmpty())
                << file << ", " << face;
        }
}

/// Edges on the border of the painter's parts of a dot: two dots turn out darker by a tenth.
TEST(ProofSvg, takesNoRoundingForDamage) {
    const Label label = layOutExample("bulb", "panel", "ar").label;
    EXPECT_THAT(rulesOf(proofSvg(label, renderSvg(label))), IsEmpty());
}

TEST(ProofSvg, seesWhatIsDamaged) {
    const std::string svg = renderSvg(panel());
    const std::string use =
        svg.substr(svg.find("<use"), svg.find("/>", svg.find("<use")) - svg.find("<use") + 2);
    const std::string outline = svg.substr(svg.find(" d=\"M"), 60);
    const std::string module = svg.substr(svg.find("<rect", svg.find("crispEdges")),
                                          svg.find("/>", svg.find("crispEdges")) + 2 -
                                              svg.find("<rect", svg.find("crispEdges")));
    const struct {
        std::string svg;
        const char *rule;
    } rows[] = {
        {svg.substr(0, svg.size() / 2), "proof.svg_unreadable"},
        {"", "proof.svg_unreadable"},
        {replaced(svg, "<defs>", "<defs><image/>"), "proof.svg_unreadable"},
        {replaced(svg, " width=\"62mm\"", " width=\"61mm\""), "proof.svg_size"},
        {replaced(svg, "Lumio Cam 2", "Lumio Cam 3"), "proof.svg_words"},
        {replaced(svg, "https://nordlicht", "https://nordlight"), "proof.svg_words"},
        {replaced(svg, use, ""), "proof.svg_picture"},
        {replaced(svg, use, replaced(use, "matrix(", "matrix(1")), "proof.svg_picture"},
        {replaced(svg, "g0\"", "g9999\""), "proof.svg_unreadable"},
        {replaced(svg, outline, " d=\"M0 0L900 0L900 900Z\" e=\"" + outline.substr(4)),
         "proof.svg_picture"},
        {replaced(svg, module, ""), "proof.svg_picture"},
    };
    for (const auto &row : rows)
        EXPECT_THAT(rulesOf(proofSvg(panel(), row.svg)), Contains(row.rule)) << row.rule;
}

/// The outlines of another label under the same ids, as two files in one page had them.
TEST(ProofSvg, seesTheOutlinesOfAnotherLabel) {
    const Label other = layOutExample("kettle", "panel").label;
    EXPECT_THAT(rulesOf(proofSvg(panel(), renderSvg(other))), Contains("proof.svg_picture"));
}

QImage readPng(const std::string &png) {
    return QImage::fromData(reinterpret_cast<const uchar *>(png.data()),
                            static_cast<int>(png.size()), "png");
}

TEST(ProofPng, seesWhatIsDamaged) {
    const std::string pdf = renderPdf(panel());
    for (const PngColours colours : {PngColours::grey, PngColours::oneBit, PngColours::red}) {
        const std::string png = renderPng(panel(), pdf, colours).bytes;
        const QImage picture = readPng(png);
        EXPECT_THAT(rulesOf(proofPng(panel(), png, picture)), IsEmpty());
        EXPECT_THAT(rulesOf(proofPng(panel(), png.substr(0, 100), picture)),
                    Contains("proof.png_unreadable"));
        EXPECT_THAT(rulesOf(proofPng(panel(), "", picture)), Contains("proof.png_unreadable"));
        QImage other = picture;
        other.invertPixels();
        EXPECT_THAT(rulesOf(proofPng(panel(), png, other)), Contains("proof.png_picture"));
        other = picture;
        other.setText(QStringLiteral("Title"), QStringLiteral("Another"));
        EXPECT_THAT(rulesOf(proofPng(panel(), png, other)), Contains("proof.png_words"));
        other = picture;
        other.setDotsPerMeterX(1000);
        EXPECT_THAT(rulesOf(proofPng(panel(), png, other)), Contains("proof.png_picture"));
    }
}

TEST(ProofPng, readsTheCode) {
    const std::string png = renderPng(panel(), renderPdf(panel()), PngColours::oneBit).bytes;
    Label other = panel();
    symbolOf(other).payload += "x";
    EXPECT_THAT(rulesOf(proofPng(other, png, readPng(png))), Contains("proof.symbol_payload"));
}

TEST(ProofZpl, seesWhatIsDamaged) {
    const std::string pdf = renderPdf(panel());
    const OneBitPicture picture = oneBitPicture(panel(), pdf);
    const std::string zpl = zplOf(panel(), pdf, 0).bytes;
    EXPECT_THAT(rulesOf(proofZpl(panel(), zpl, picture)), IsEmpty());
    EXPECT_THAT(rulesOf(proofZpl(panel(), zpl.substr(0, 400), picture)),
                Contains("proof.zpl_unreadable"));
    OneBitPicture other = picture;
    other.bytes[other.bytes.size() / 2] ^= 1;
    EXPECT_THAT(rulesOf(proofZpl(panel(), zpl, other)), Contains("proof.zpl_picture"));
    Label wrong = panel();
    symbolOf(wrong).payload += "x";
    EXPECT_THAT(rulesOf(proofZpl(wrong, zpl, picture)), Contains("proof.symbol_payload"));
}

/// Above what can be painted there is a finding, never a blank picture.
TEST(TooManyDots, isAFindingInEveryFormat) {
    Label label = layOutExample("camera", "sheet").label;
    const std::string pdf = renderPdf(label);
    label.resolution = 2400;
    for (const PngColours colours : {PngColours::grey, PngColours::oneBit, PngColours::red}) {
        const Rendition png = renderPng(label, pdf, colours);
        EXPECT_EQ(rulesOf(png.findings), Rules{"proof.too_many_dots"});
        EXPECT_EQ(png.bytes, "");
    }
    EXPECT_EQ(rulesOf(zplOf(label, pdf, 0).findings), Rules{"proof.too_many_dots"});
    EXPECT_TRUE(greyPicture(label, pdf).grey.empty());
    EXPECT_TRUE(pagePicture(pdf, 0, 2400).grey.empty());
    label.size = {Length::millimetres(20000), Length::millimetres(2000)};
    EXPECT_THAT(rulesOf(proof(label, renderPdf(label))), Contains("proof.too_many_dots"));
    EXPECT_THAT(rulesOf(proofSvg(label, "")), Contains("proof.too_many_dots"));
}

} // namespace
} // namespace updatefacts
