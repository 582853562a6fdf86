// SPDX-License-Identifier: MIT
#include "desktop/look/SeverityIcon.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace updatefacts {

namespace {

constexpr int severityIconGrid = 16; ///< the icons are drawn on 16 x 16 units

/// Draws in `colour` on `paper`; the other way round where the icon stands on a selected line.
template<class Draw>
QIcon drawn(const QColor &colour, const QColor &paper, const QPalette &palette, Draw draw) {
    QIcon icon;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected})
        for (const int side : {16, 32, 48}) {
            QPixmap pixmap(side, side);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.scale(side / double(severityIconGrid), side / double(severityIconGrid));
            if (mode == QIcon::Normal)
                draw(painter, colour, paper);
            else
                draw(painter, palette.color(QPalette::HighlightedText),
                     palette.color(QPalette::Highlight));
            painter.end();
            icon.addPixmap(pixmap, mode);
        }
    return icon;
}

QPen strokeOf(const QColor &colour, double width) {
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void drawError(QPainter &painter, const QColor &colour, const QColor &paper) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(1, 1, 14, 14));
    painter.setPen(strokeOf(paper, 2));
    painter.drawLine(QPointF(5.4, 5.4), QPointF(10.6, 10.6));
    painter.drawLine(QPointF(10.6, 5.4), QPointF(5.4, 10.6));
}

void drawWarning(QPainter &painter, const QColor &colour, const QColor &paper) {
    QPainterPath triangle(QPointF(8, 1.5));
    triangle.lineTo(15.4, 14.5);
    triangle.lineTo(0.6, 14.5);
    triangle.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.fillPath(triangle, colour);
    painter.setPen(strokeOf(paper, 1.8));
    painter.drawLine(QPointF(8, 6), QPointF(8, 9.6));
    painter.drawPoint(QPointF(8, 12.2));
}

void drawNote(QPainter &painter, const QColor &colour, const QColor &paper) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 3, 3);
    painter.setPen(strokeOf(paper, 1.8));
    painter.drawPoint(QPointF(8, 4.8));
    painter.drawLine(QPointF(8, 7.6), QPointF(8, 11.6));
}

} // namespace

bool isDark(const QPalette &palette) {
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

QColor severityColour(Severity severity, const QPalette &palette) {
    const bool dark = isDark(palette);
    switch (severity) {
    case Severity::error:
        return dark ? QColor(0xff, 0x9b, 0x8f) : QColor(0xa3, 0x18, 0x0c);
    case Severity::warning:
        return dark ? QColor(0xf2, 0xc1, 0x6b) : QColor(0x7a, 0x4b, 0x00);
    case Severity::note:
        break;
    }
    return dark ? QColor(0x9c, 0xc4, 0xff) : QColor(0x1d, 0x4f, 0x91);
}

QIcon severityIcon(Severity severity, const QPalette &palette) {
    return drawn(severityColour(severity, palette), palette.color(QPalette::Base), palette,
                 severity == Severity::error     ? drawError
                 : severity == Severity::warning ? drawWarning
                                                 : drawNote);
}

QIcon doneIcon(const QPalette &palette) {
    return drawn(
        palette.color(QPalette::WindowText), {}, palette,
        [](QPainter &painter, const QColor &colour, const QColor &) {
            painter.setPen(strokeOf(colour, 2));
            painter.drawPolyline(QPolygonF{QPointF(3, 8.5), QPointF(6.5, 12), QPointF(13, 4)});
        });
}

QIcon emptyIcon(const QPalette &palette) {
    return drawn(palette.color(QPalette::PlaceholderText), {}, palette,
                 [](QPainter &painter, const QColor &colour, const QColor &) {
                     painter.setPen(strokeOf(colour, 1.4));
                     painter.drawEllipse(QRectF(3, 3, 10, 10));
                 });
}

} // namespace updatefacts
