// SPDX-License-Identifier: MIT
#include "proof/picture/OpenPdf.h"

#include <QList>
#include <QString>

#include <poppler-document.h>
#include <poppler-font.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <cstring>

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
void sayNothing(const std::string &, void *) {
}

std::unique_ptr<poppler::document> documentOf(const std::string &bytes) {
    return std::unique_ptr<poppler::document>(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
}

void keepWhatDocumentsShare() {
    static const std::string bytes = emptyPdf;
    static const std::unique_ptr<poppler::document> kept = [] {
        poppler::set_debug_error_function(sayNothing, nullptr);
        return documentOf(bytes);
    }();
    assert(kept);
}

PdfWord wordOf(const poppler::text_box &box) {
    const poppler::ustring text = box.text(); // UTF-16
    PdfWord word;
    for (const uint code : QString::fromUtf16(reinterpret_cast<const char16_t *>(text.data()),
                                              static_cast<qsizetype>(text.size()))
                               .toUcs4()) {
        const poppler::rectf place = box.char_bbox(word.size());
        word.push_back({code, place.left(), place.top(), place.right(), place.bottom()});
    }
    return word;
}

/// Paints in greys, a byte a dot.
struct GreyRenderer : poppler::page_renderer {
    explicit GreyRenderer(Edges edges) {
        set_image_format(poppler::image::format_gray8);
        set_render_hint(text_antialiasing);
        set_render_hint(antialiasing, edges == Edges::smooth);
    }
};

const std::uint8_t *rowOf(const poppler::image &image, int y) {
    const char *row = image.const_data() + std::ptrdiff_t{y} * image.bytes_per_row();
    return reinterpret_cast<const std::uint8_t *>(row);
}

Raster copied(const poppler::image &image) {
    Raster raster{image.width(), image.height(), {}};
    const auto width = static_cast<std::size_t>(raster.width);
    raster.grey.reserve(width * static_cast<std::size_t>(raster.height));
    for (int y = 0; y < raster.height; ++y)
        raster.grey.insert(raster.grey.end(), rowOf(image, y), rowOf(image, y) + width);
    return raster;
}

/// Dots that are looked at together for whether they are paper.
constexpr int stretch = 16;

bool isPaper(const std::uint8_t *dots) {
    std::uint64_t halves[2];
    std::memcpy(halves, dots, stretch);
    return (halves[0] & halves[1]) == ~std::uint64_t{0};
}

/// The picture turned by 90 degrees to the left. Most of it is paper.
Raster turnedBack(const poppler::image &turned) {
    Raster raster{turned.height(), turned.width(), {}};
    const auto width = static_cast<std::size_t>(raster.width);
    raster.grey.assign(width * static_cast<std::size_t>(raster.height), 255);
    for (int x = 0; x < raster.width; ++x) {
        const std::uint8_t *row = rowOf(turned, x);
        std::uint8_t *last = raster.grey.data() + raster.grey.size() - width + x; // of the column
        for (int y = 0; y < raster.height;) {
            const int end = std::min(y + stretch, raster.height);
            if (end == y + stretch && isPaper(row + y))
                y = end;
            for (; y < end; ++y)
                *(last - static_cast<std::size_t>(y) * width) = row[y];
        }
    }
    return raster;
}

} // namespace

struct OpenPdf::State {
    std::string bytes; ///< the document reads them when it needs them
    std::unique_ptr<poppler::document> document;
    std::unique_ptr<poppler::page> page;

    /// As it is shown: turned where it says so.
    [[nodiscard]] poppler::rectf size() const {
        const poppler::rectf box = page->page_rect();
        const auto turned = page->orientation();
        const bool isTurned =
            turned == poppler::page::landscape || turned == poppler::page::seascape;
        return isTurned ? poppler::rectf(0, 0, box.height(), box.width()) : box;
    }
};

OpenPdf::OpenPdf(const std::string &bytes, int page) : m_state(std::make_unique<State>(bytes)) {
    keepWhatDocumentsShare();
    m_state->document = documentOf(m_state->bytes);
    if (m_state->document && !m_state->document->is_locked())
        m_state->page.reset(m_state->document->create_page(page));
}

OpenPdf::~OpenPdf() = default;

void OpenPdf::turnTo(int page) {
    m_state->page.reset(m_state->document->create_page(page));
    assert(m_state->page);
}

int OpenPdf::pageCount() const {
    return m_state->page ? m_state->document->pages() : 0;
}

double OpenPdf::pageWidth() const {
    return m_state->size().width();
}

double OpenPdf::pageHeight() const {
    return m_state->size().height();
}

std::vector<std::string> OpenPdf::fontsNotEmbedded() const {
    std::vector<std::string> names;
    for (const poppler::font_info &font : m_state->document->fonts())
        if (!font.is_embedded())
            names.push_back(font.name());
    return names;
}

std::vector<PdfWord> OpenPdf::words() const {
    std::vector<PdfWord> words;
    for (const poppler::text_box &box : m_state->page->text_list())
        words.push_back(wordOf(box));
    return words;
}

Raster OpenPdf::raster(double resolution) const {
    const double dots = resolution / 72;
    if (pageWidth() * dots * pageHeight() * dots > static_cast<double>(mostDots))
        return {};
    return copied(
        GreyRenderer(Edges::smooth).render_page(m_state->page.get(), resolution, resolution));
}

Raster OpenPdf::printed(double resolution, const DotArea &area, Edges edges) const {
    if (area.width <= 0 || area.height <= 0 || std::int64_t{area.width} * area.height > mostDots)
        return {};
    // Poppler's page turned by 90 degrees has the bottom left corner at its origin and runs
    // upwards in x and to the right in y.
    const poppler::image image =
        GreyRenderer(edges).render_page(m_state->page.get(), resolution, resolution, area.bottom,
                                        area.left, area.height, area.width, poppler::rotate_90);
    if (image.width() != area.height || image.height() != area.width)
        return {}; // Poppler has no memory for it
    return turnedBack(image);
}

} // namespace updatefacts
