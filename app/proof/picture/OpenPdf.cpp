// SPDX-License-Identifier: MIT
#include "proof/picture/OpenPdf.h"

#include "proof/picture/RasterImage.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QVariant>

#include <poppler-qt6.h>

#include <algorithm>
#include <cassert>

namespace updatefacts {

namespace {

/// An empty document. As long as one is open, Poppler keeps what all documents share (encodings,
/// character maps, the search for fonts); else each document would begin with making it.
constexpr const char *emptyPdf = "%PDF-1.4\n"
                                 "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                                 "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                 "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
                                 "xref\n0 4\n"
                                 "0000000000 65535 f \n"
                                 "0000000009 00000 n \n"
                                 "0000000052 00000 n \n"
                                 "0000000101 00000 n \n"
                                 "trailer<</Size 4/Root 1 0 R>>\nstartxref\n160\n%%EOF\n";

/// What is wrong with a document is found by us, and said in plain words.
void sayNothing(const QString &, const QVariant &) {
}

void keepWhatDocumentsShare() {
    static const std::unique_ptr<Poppler::Document> kept = [] {
        Poppler::setDebugErrorFunction(sayNothing, {});
        return Poppler::Document::loadFromData(QByteArray(emptyPdf));
    }();
    assert(kept);
}

PdfWord wordOf(const Poppler::TextBox &box) {
    PdfWord word;
    for (const uint code : box.text().toUcs4()) {
        const QRectF place = box.charBoundingBox(static_cast<int>(word.size()));
        word.push_back({code, place.left(), place.top(), place.right(), place.bottom()});
    }
    return word;
}

/// Dots that are looked at together for whether they are paper.
constexpr int stretch = 16;

bool isPaper(const QRgb *dots) {
    constexpr QRgb paper = 0xFFFFFFFF;
    QRgb all = paper;
    for (int i = 0; i < stretch; ++i)
        all &= dots[i];
    return all == paper;
}

/// The grey of the picture (32 bits a dot) turned by 90 degrees to the left. Most of it is paper.
Raster turnedBack(const QImage &turned) {
    Raster raster{turned.height(), turned.width(), {}};
    const auto width = static_cast<std::size_t>(raster.width);
    raster.grey.assign(width * static_cast<std::size_t>(raster.height), 255);
    for (int x = 0; x < raster.width; ++x) {
        const auto *row = reinterpret_cast<const QRgb *>(turned.constScanLine(x));
        std::uint8_t *last = raster.grey.data() + raster.grey.size() - width + x; // of the column
        for (int y = 0; y < raster.height;) {
            const int end = std::min(y + stretch, raster.height);
            if (end == y + stretch && isPaper(row + y))
                y = end;
            for (; y < end; ++y)
                *(last - static_cast<std::size_t>(y) * width) =
                    static_cast<std::uint8_t>(qGray(row[y]));
        }
    }
    return raster;
}

} // namespace

struct OpenPdf::State {
    std::unique_ptr<Poppler::Document> document;
    std::unique_ptr<Poppler::Page> page;
};

OpenPdf::OpenPdf(const std::string &bytes, int page) : m_state(std::make_unique<State>()) {
    keepWhatDocumentsShare();
    m_state->document = Poppler::Document::loadFromData(QByteArray::fromStdString(bytes));
    if (!m_state->document || m_state->document->isLocked())
        return;
    m_state->document->setRenderHint(Poppler::Document::TextAntialiasing);
    m_state->page = m_state->document->page(page);
}

OpenPdf::~OpenPdf() = default;

void OpenPdf::turnTo(int page) {
    m_state->page = m_state->document->page(page);
    assert(m_state->page);
}

int OpenPdf::pageCount() const {
    return m_state->page ? m_state->document->numPages() : 0;
}

double OpenPdf::pageWidth() const {
    return m_state->page->pageSizeF().width();
}

double OpenPdf::pageHeight() const {
    return m_state->page->pageSizeF().height();
}

std::vector<std::string> OpenPdf::fontsNotEmbedded() const {
    std::vector<std::string> names;
    for (const Poppler::FontInfo &font : m_state->document->fonts())
        if (!font.isEmbedded())
            names.push_back(font.name().toStdString());
    return names;
}

std::vector<PdfWord> OpenPdf::words() const {
    std::vector<PdfWord> words;
    for (const auto &box : m_state->page->textList())
        words.push_back(wordOf(*box));
    return words;
}

Raster OpenPdf::raster(double resolution) const {
    const double dots = resolution / 72;
    if (pageWidth() * dots * pageHeight() * dots > static_cast<double>(mostDots))
        return {};
    m_state->document->setRenderHint(Poppler::Document::Antialiasing);
    return rasterOf(m_state->page->renderToImage(resolution, resolution));
}

Raster OpenPdf::printed(double resolution, const DotArea &area, Edges edges) const {
    if (area.width <= 0 || area.height <= 0 || std::int64_t{area.width} * area.height > mostDots)
        return {};
    m_state->document->setRenderHint(Poppler::Document::Antialiasing, edges == Edges::smooth);
    // Poppler's page turned by 90 degrees has the bottom left corner at its origin and runs
    // upwards in x and to the right in y.
    const QImage image =
        m_state->page->renderToImage(resolution, resolution, area.bottom, area.left, area.height,
                                     area.width, Poppler::Page::Rotate90);
    if (image.width() != area.height || image.height() != area.width)
        return {}; // Poppler has no memory for it
    return turnedBack(image);
}

} // namespace updatefacts
