// SPDX-License-Identifier: MIT
#include "proof/picture/OpenPdf.h"

#include "proof/picture/RasterImage.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <poppler-qt6.h>

#include <cassert>

namespace updatefacts {

namespace {

PdfWord wordOf(const Poppler::TextBox &box) {
    PdfWord word;
    for (const uint code : box.text().toUcs4()) {
        const QRectF place = box.charBoundingBox(static_cast<int>(word.size()));
        word.push_back({code, place.left(), place.top(), place.right(), place.bottom()});
    }
    return word;
}

} // namespace

struct OpenPdf::State {
    std::unique_ptr<Poppler::Document> document;
    std::unique_ptr<Poppler::Page> page;
};

OpenPdf::OpenPdf(const std::string &bytes, int page) : m_state(std::make_unique<State>()) {
    m_state->document = Poppler::Document::loadFromData(QByteArray::fromStdString(bytes));
    if (!m_state->document || m_state->document->isLocked())
        return;
    m_state->document->setRenderHint(Poppler::Document::Antialiasing);
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
    return rasterOf(m_state->page->renderToImage(resolution, resolution));
}

Raster OpenPdf::printed(double resolution, const DotArea &area) const {
    if (area.width <= 0 || area.height <= 0 || std::int64_t{area.width} * area.height > mostDots)
        return {};
    // Poppler's page turned by 90 degrees has the bottom left corner at its origin and runs
    // upwards in x and to the right in y.
    const QImage image =
        m_state->page->renderToImage(resolution, resolution, area.bottom, area.left, area.height,
                                     area.width, Poppler::Page::Rotate90);
    if (image.width() != area.height || image.height() != area.width)
        return {}; // Poppler has no memory for it
    const Raster turned = rasterOf(image);
    Raster raster{area.width, area.height, {}};
    raster.grey.reserve(turned.grey.size());
    for (int y = 0; y < raster.height; ++y)
        for (int x = 0; x < raster.width; ++x)
            raster.grey.push_back(turned.at(raster.height - 1 - y, x));
    return raster;
}

} // namespace updatefacts
