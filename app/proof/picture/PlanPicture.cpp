// SPDX-License-Identifier: MIT
#include "proof/picture/PlanPicture.h"

#include "proof/picture/OutlinePath.h"
#include "proof/picture/RasterImage.h"
#include "render/GlyphOutline.h"

#include <QImage>
#include <QPainter>

#include <map>

namespace updatefacts {

namespace {

QColor colourOf(Ink ink) {
    return ink == Ink::black ? Qt::black : Qt::white;
}

QPointF at(Point point) {
    return {point.x.millimetres(), point.y.millimetres()};
}

QRectF at(const Rect &rect) {
    return {rect.x.millimetres(), rect.y.millimetres(), rect.width.millimetres(),
            rect.height.millimetres()};
}

class PlanPainter {
  public:
    PlanPainter(QImage &image, double resolution)
        : m_painter(&image), m_page(QTransform::fromScale(resolution / 25.4, resolution / 25.4)) {
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void operator()(const RectItem &rect) {
        m_painter.setTransform(m_page);
        m_painter.fillRect(at(rect.rect), colourOf(rect.ink));
    }

    void operator()(const SymbolItem &symbol) {
        m_painter.setTransform(m_page);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        for (const Rect &rect : symbol.dark)
            m_painter.fillRect(at(rect), Qt::black);
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void operator()(const PathItem &item) {
        QPainterPath path;
        for (const PathCommand &command : item.commands)
            append(path, command);
        m_painter.setTransform(m_page);
        QPen pen(colourOf(item.ink), item.stroke.millimetres());
        pen.setCapStyle(Qt::FlatCap);
        pen.setJoinStyle(Qt::MiterJoin);
        if (item.stroke > Length())
            m_painter.strokePath(path, pen);
        else
            m_painter.fillPath(path, colourOf(item.ink));
    }

    void operator()(const TextItem &text) {
        for (const TextLine &line : text.lines)
            for (const GlyphRun &run : line.runs) {
                const double scale = run.size * 25.4 / 72 / run.face->unitsPerEm();
                for (const Glyph &glyph : run.glyphs) {
                    const QPointF origin = at(glyph.origin);
                    m_painter.setTransform(QTransform(scale, 0, 0, -scale, origin.x(), origin.y()) *
                                           m_page);
                    m_painter.fillPath(outline(*run.face, glyph.id), colourOf(text.ink));
                }
            }
    }

  private:
    static void append(QPainterPath &path, const PathCommand &command) {
        const auto &points = command.points;
        if (command.verb == PathCommand::Verb::move)
            path.moveTo(at(points[0]));
        else if (command.verb == PathCommand::Verb::line)
            path.lineTo(at(points[0]));
        else if (command.verb == PathCommand::Verb::cubic)
            path.cubicTo(at(points[0]), at(points[1]), at(points[2]));
        else
            path.closeSubpath();
    }

    const QPainterPath &outline(const FontFace &face, std::uint32_t glyph) {
        const auto [found, isNew] = m_outlines.try_emplace({&face, glyph});
        if (isNew) {
            found->second = outlinePath(glyphOutline(face, glyph));
            found->second.setFillRule(Qt::WindingFill);
        }
        return found->second;
    }

    QPainter m_painter;
    QTransform m_page; ///< from millimetres to dots
    std::map<std::pair<const FontFace *, std::uint32_t>, QPainterPath> m_outlines;
};

} // namespace

Raster planPicture(const Label &label, int width, int height, double resolution) {
    QImage image(width, height, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(Qt::white);
    PlanPainter painter(image, resolution);
    for (const Item &item : label.items)
        std::visit(painter, item);
    return rasterOf(image);
}

} // namespace updatefacts
