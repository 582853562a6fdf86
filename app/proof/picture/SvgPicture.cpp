// SPDX-License-Identifier: MIT
#include "proof/picture/SvgPicture.h"

#include "proof/picture/OutlinePath.h"
#include "proof/picture/RasterImage.h"

#include <QImage>
#include <QPainter>
#include <QXmlStreamReader>

#include <map>

namespace updatefacts {

namespace {

/// Reads from the beginning to the end, and paints as it goes.
class SvgReader {
  public:
    SvgReader(const std::string &svg, QImage &image, double resolution)
        : m_xml(QByteArray::fromStdString(svg)), m_painter(&image), m_dots(resolution / 25.4),
          m_side(image.size()) {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
    }

    void read(SvgPicture &picture) {
        if (m_xml.readNextStartElement())
            readElement(picture, Qt::black);
        picture.error = m_xml.errorString();
    }

  private:
    [[nodiscard]] QString text(const char *name) const {
        return m_xml.attributes().value(QLatin1String(name)).toString();
    }
    [[nodiscard]] double number(const char *name) const { return text(name).toDouble(); }

    /// The elements down to the end of the one that holds them.
    void readChildren(SvgPicture &picture, const QColor &fill) {
        constexpr int deepestElement = 100; // labels have 4
        ++m_depth;
        while (m_xml.readNextStartElement()) {
            if (m_depth > deepestElement)
                return m_xml.raiseError(QStringLiteral("Its elements stand too deep."));
            readElement(picture, fill);
        }
        --m_depth;
    }

    void readElement(SvgPicture &picture, const QColor &outer) {
        const QString name = m_xml.name().toString();
        const QColor fill = text("fill").isEmpty() || text("fill") == QLatin1String("none")
                                ? outer
                                : QColor(text("fill"));
        if (name == QLatin1String("title"))
            return picture.titles.append(m_xml.readElementText());
        if (name == QLatin1String("desc") || name == QLatin1String("metadata"))
            return m_xml.skipCurrentElement();
        if (name == QLatin1String("svg")) {
            picture.width = text("width");
            picture.height = text("height");
        } else if (name == QLatin1String("a"))
            picture.links.append(text("xlink:href"));
        else if (name == QLatin1String("rect"))
            paintRect(fill);
        else if (name == QLatin1String("path"))
            readPath(fill);
        else if (name == QLatin1String("use"))
            paintUse(fill);
        else if (name != QLatin1String("g") && name != QLatin1String("defs"))
            return m_xml.raiseError(QStringLiteral("There is an element ") + name);
        const bool crisp = text("shape-rendering") == QLatin1String("crispEdges");
        if (crisp)
            m_painter.setRenderHint(QPainter::Antialiasing, false);
        readChildren(picture, fill);
        if (crisp)
            m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void paintRect(const QColor &fill) {
        const bool whole = text("width") == QLatin1String("100%");
        m_painter.setTransform(whole ? QTransform() : QTransform::fromScale(m_dots, m_dots));
        m_painter.fillRect(
            whole ? QRectF({}, m_side)
                  : QRectF(number("x"), number("y"), number("width"), number("height")),
            fill);
    }

    /// One with an id is kept for those who use it, the others are painted.
    void readPath(const QColor &fill) {
        QPainterPath path = outlinePath(text("d").toStdString());
        if (!text("id").isEmpty()) {
            path.setFillRule(Qt::WindingFill);
            m_outlines[text("id")] = path;
            return;
        }
        m_painter.setTransform(QTransform::fromScale(m_dots, m_dots));
        if (text("fill") == QLatin1String("none")) {
            QPen pen(QColor(text("stroke")), number("stroke-width"));
            pen.setCapStyle(Qt::FlatCap);
            pen.setJoinStyle(Qt::MiterJoin);
            m_painter.strokePath(path, pen);
        } else {
            path.setFillRule(Qt::OddEvenFill);
            m_painter.fillPath(path, fill);
        }
    }

    void paintUse(const QColor &fill) {
        const auto outline = m_outlines.find(text("xlink:href").mid(1));
        QString matrix = text("transform");
        matrix.remove(QLatin1String("matrix(")).remove(QLatin1Char(')'));
        const QStringList parts = matrix.split(QLatin1Char(' '));
        if (outline == m_outlines.end() || parts.size() != 6)
            return m_xml.raiseError(QStringLiteral("A glyph has no outline or no place."));
        const auto part = [&](int i) { return parts[i].toDouble() * m_dots; };
        m_painter.setTransform(QTransform(part(0), part(1), part(2), part(3), part(4), part(5)));
        m_painter.fillPath(outline->second, fill);
    }

    QXmlStreamReader m_xml;
    QPainter m_painter;
    double m_dots; ///< of a millimetre
    QSizeF m_side;
    int m_depth = 0;                            ///< elements around the one that is read
    std::map<QString, QPainterPath> m_outlines; ///< by id, the first that has it
};

} // namespace

SvgPicture readSvg(const std::string &svg, int width, int height, double resolution) {
    SvgPicture picture;
    QImage image(width, height, QImage::Format_RGB32);
    if (image.isNull()) {
        picture.error = QStringLiteral("There is no room for its picture.");
        return picture;
    }
    image.fill(Qt::white);
    SvgReader(svg, image, resolution).read(picture);
    picture.raster = rasterOf(image);
    return picture;
}

} // namespace updatefacts
