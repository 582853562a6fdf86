// SPDX-License-Identifier: MIT
#include "proof/picture/PlannedInk.h"

#include "proof/picture/OutlinePath.h"
#include "render/GlyphOutline.h"

#include <QImage>
#include <QPainter>

#include <cmath>
#include <vector>

namespace updatefacts {

namespace {

constexpr int fine = 4; ///< parts of a dot in each direction
/// Ink that makes a dot visibly darker however it falls on the grid, in dots squared.
constexpr double speck = 0.2;

/// How much ink each column and each row of the picture holds, in dots squared.
struct Sums {
    std::vector<double> columns, rows;
};

Sums sumsOf(const QImage &image) {
    Sums sums{std::vector<double>(static_cast<std::size_t>(image.width())),
              std::vector<double>(static_cast<std::size_t>(image.height()))};
    for (int y = 0; y < image.height(); ++y) {
        const uchar *row = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            const double ink = (255 - row[x]) / 255.0 / (fine * fine);
            sums.columns[static_cast<std::size_t>(x)] += ink;
            sums.rows[static_cast<std::size_t>(y)] += ink;
        }
    }
    return sums;
}

/// How many parts, from the beginning, hold a speck together; nothing when all do not.
template<typename Iterator>
std::optional<double> partsToSpeck(Iterator part, Iterator end) {
    double ink = 0;
    for (double count = 1; part != end; ++part, ++count)
        if (ink += *part; ink >= speck)
            return count;
    return std::nullopt;
}

} // namespace

const QPainterPath &PlannedInk::outline(const FontFace &face, std::uint32_t glyph) {
    const auto [at, isNew] = m_outlines.try_emplace({&face, glyph});
    if (isNew) {
        at->second = outlinePath(glyphOutline(face, glyph));
        at->second.setFillRule(Qt::WindingFill);
    }
    return at->second;
}

std::optional<InkEdges> PlannedInk::edges(const TextLine &line) {
    const double parts = m_resolution * fine / 25400; // of a micrometre
    const double left = std::floor(line.inkBox.x.micrometres() * parts / fine) * fine;
    const double top = std::floor(line.inkBox.y.micrometres() * parts / fine) * fine;
    QImage image(static_cast<int>(line.inkBox.right().micrometres() * parts - left) + 2,
                 static_cast<int>(line.inkBox.bottom().micrometres() * parts - top) + 2,
                 QImage::Format_Grayscale8);
    if (image.isNull())
        return std::nullopt;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const GlyphRun &run : line.runs) {
        const double scale = run.size * 25400 / 72 / run.face->unitsPerEm() * parts;
        for (const Glyph &glyph : run.glyphs) {
            painter.setTransform(QTransform(scale, 0, 0, -scale,
                                            glyph.origin.x.micrometres() * parts - left,
                                            glyph.origin.y.micrometres() * parts - top));
            painter.fillPath(outline(*run.face, glyph.id), Qt::black);
        }
    }
    painter.end();
    const auto [columns, rows] = sumsOf(image);
    const auto before = partsToSpeck(columns.begin(), columns.end());
    const auto above = partsToSpeck(rows.begin(), rows.end());
    if (!before || !above)
        return std::nullopt;
    const double after = *partsToSpeck(columns.rbegin(), columns.rend());
    const double below = *partsToSpeck(rows.rbegin(), rows.rend());
    return InkEdges{(left + *before) / fine, (top + *above) / fine,
                    (left + image.width() - after) / fine, (top + image.height() - below) / fine};
}

} // namespace updatefacts
