// SPDX-License-Identifier: MIT
#include "desktop/export/PrintPages.h"
#include "ShownForm.h"
#include "desktop/export/CalibrationPage.h"
#include "desktop/export/PrintLabel.h"
#include "output/labels/LabelJob.h"
#include "proof/check/DecodeSymbol.h"
#include "proof/picture/OpenPdf.h"

#include <QPrinter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace updatefacts {
namespace {

constexpr double scanned = 300; ///< dots per inch at which the paper is looked at

std::string labelPdf(const std::string &templateId, std::vector<std::string> languages = {"en"}) {
    const Fonts fonts;
    LabelJob job;
    job.templates = {builtInTemplate(templateId)};
    job.languages = {std::move(languages)};
    job.formats = {*labelFormat("pdf")};
    job.options.today = std::chrono::year(2026) / std::chrono::November / 23;
    const LabelResult result = runLabelJob(exampleText("camera"), "camera.yaml", job, fonts);
    return result.files.empty() ? std::string() : result.files.front().bytes;
}

/// What comes out of a printer with such paper; "" when it refuses.
std::string printed(const std::string &pdf, const QSizeF &paper, int resolution,
                    bool isLandscape = false) {
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("paper.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(paper, QPageSize::Millimeter));
    printer.setResolution(resolution);
    printer.setFullPage(true);
    if (isLandscape)
        printer.setPageOrientation(QPageLayout::Landscape);
    if (!printPages(pdf, printer))
        return {};
    return readFile(path.toStdString(), 64 * 1024 * 1024);
}

std::size_t inkOf(const Raster &raster) {
    return static_cast<std::size_t>(
        std::ranges::count_if(raster.grey, [](std::uint8_t dot) { return dot < 128; }));
}

std::string payloadOf(const Raster &raster) {
    const auto symbol = decodeSymbol(raster);
    return symbol ? symbol->payload : std::string();
}

struct Row {
    const char *face;
    QSizeF paper;
    bool fits;
};

const Row rows[] = {
    {"tag", {38, 38}, true},           {"tag", {60, 40}, true},
    {"tag", {57, 40}, true},           {"tag", {40, 60}, true},
    {"tag", {210, 297}, true},         {"tag", {37, 60}, false},
    {"shelf", {100, 40}, true},        {"shelf", {70, 38}, true},
    {"shelf", {40, 75}, true},         {"shelf", {60, 60}, false},
    {"panel", {85, 110}, true},        {"panel", {62, 105}, true},
    {"panel", {102, 152}, true},       {"panel", {110, 70}, true},
    {"panel", {62, 100}, false},       {"strip", {105, 40}, true},
    {"strip", {215.9, 279.4}, true},   {"strip", {100, 50}, false},
    {"thermal", {101.6, 152.4}, true}, {"thermal", {210, 297}, true},
    {"thermal", {100, 150}, false},
};

TEST(PrintPages, allInkComesOntoThePaperAndTheCodeIsRead) {
    for (const Row &row : rows) {
        const std::string pdf = labelPdf(row.face);
        ASSERT_FALSE(pdf.empty()) << row.face;
        const OpenPdf label(pdf);
        const Raster wanted = label.raster(scanned);
        for (const int resolution : {203, 600}) {
            const std::string paper = printed(pdf, row.paper, resolution);
            ASSERT_EQ(!paper.empty(), row.fits)
                << row.face << " on " << row.paper.width() << " x " << row.paper.height();
            if (paper.empty())
                continue;
            const Raster seen = OpenPdf(paper).raster(scanned);
            const double share =
                static_cast<double>(inkOf(seen)) / static_cast<double>(inkOf(wanted));
            EXPECT_NEAR(share, 1, 0.12) << row.face << " at " << resolution;
            EXPECT_FALSE(payloadOf(seen).empty()) << row.face << " at " << resolution;
            EXPECT_EQ(payloadOf(seen), payloadOf(wanted)) << row.face << " at " << resolution;
        }
    }
}

TEST(PrintPages, landscapePaperCounts) {
    const std::string pdf = labelPdf("strip");
    EXPECT_FALSE(printed(pdf, {60, 110}, 300, true).empty());
    EXPECT_FALSE(payloadOf(OpenPdf(printed(pdf, {60, 110}, 300, true)).raster(scanned)).empty());
}

TEST(PrintPages, everyPageOfASheetIsPrinted) {
    const std::string pdf = labelPdf("sheet", {"de"});
    const OpenPdf sheet(pdf);
    ASSERT_GE(sheet.pageCount(), 1);
    const std::string paper = printed(pdf, {210, 297}, 300);
    ASSERT_FALSE(paper.empty());
    EXPECT_EQ(OpenPdf(paper).pageCount(), sheet.pageCount());
    EXPECT_TRUE(printed(pdf, {148, 210}, 300).empty());
}

TEST(PrintPages, theReasonNamesBothSizes) {
    const std::vector<PrintedPage> pages = printedPages(labelPdf("tag"));
    bool isTurned = true;
    EXPECT_EQ(whyNotOnPaper(pages, {{60, 40}, {}}, isTurned), QString());
    EXPECT_FALSE(isTurned);
    EXPECT_EQ(
        whyNotOnPaper(pages, {{30, 60}, {}}, isTurned),
        QStringLiteral("Nothing was printed: the label is 38 × 38 mm, and the printer's paper, "
                       "30 × 60 mm, has no room for all of it. Choose larger paper or a "
                       "smaller label."));
    EXPECT_EQ(whyNotOnPaper(printedPages(labelPdf("shelf")), {{40, 75}, {}}, isTurned), QString());
    EXPECT_TRUE(isTurned);
}

const Paper a4{QSizeF(210, 297), {}};

/// The longest row of ticks: from the first to the last dark dot of the row that has most ink,
/// without the cross at the right.
TEST(CalibrationPage, hasARulerOfAHundredMillimetresAndACodeThatIsRead) {
    const OpenPdf page(calibrationPdf(a4));
    ASSERT_EQ(page.pageCount(), 1);
    const double resolution = 600;
    const Raster seen = page.raster(resolution);
    EXPECT_EQ(payloadOf(seen), "100 % scale");
    const int y = static_cast<int>(20.6 / 25.4 * resolution); // above the first tick at the side
    int first = seen.width, last = 0, ticks = 0;
    for (int x = 0; x < seen.width * 2 / 3; ++x) {
        if (!seen.isDark(x, y))
            continue;
        first = std::min(first, x);
        last = std::max(last, x);
        ticks += seen.isDark(x - 1, y) ? 0 : 1;
    }
    EXPECT_EQ(ticks, 101);
    EXPECT_NEAR((last - first) * 25.4 / resolution, 100, 0.3);
}

TEST(CalibrationPage, growsSmallWithThePaperAndIsRefusedWhereNoRulerFits) {
    for (const auto &[paper, fits] : {std::pair(Paper{QSizeF(60, 40), {}}, true),
                                      {Paper{QSizeF(60, 60), {8, 8, 8, 8}}, true},
                                      {a4, true},
                                      {Paper{QSizeF(38, 25), {}}, false}})
        EXPECT_EQ(!calibrationPdf(paper).empty(), fits) << paper.size.width();
}

/// It comes out of a printer in its true place, though the printer does not reach the edges.
TEST(CalibrationPage, isPrintedWhereItBelongs) {
    for (const double edge : {0.0, 6.0, 25.0}) {
        const std::string pdf = calibrationPdf({QSizeF(210, 297), {edge, edge, edge, edge}});
        const std::vector<PrintedPage> pages = printedPages(pdf);
        ASSERT_EQ(pages.size(), 1U);
        const auto place =
            placeOnPaper(pages.front(), {QSizeF(210, 297), {edge, edge, edge, edge}});
        ASSERT_TRUE(place) << edge;
        EXPECT_NEAR(place->corner.x(), 0, 0.01) << edge;
        EXPECT_NEAR(place->corner.y(), 0, 0.01) << edge;
        EXPECT_FALSE(place->isTurned) << edge;
    }
}

} // namespace
} // namespace updatefacts
