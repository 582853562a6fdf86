// SPDX-License-Identifier: MIT
#include "desktop/export/CalibrationPage.h"

#include "desktop/export/PlaceOnPaper.h"
#include "label/symbol/QrSymbol.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace updatefacts {

namespace {

constexpr double moduleSize = 0.4;   ///< millimetres, nearly the smallest of our labels
constexpr double smallestMargin = 5; ///< millimetres
constexpr double usualMargin = 20;   ///< millimetres, where there is room
constexpr double tickRoom = 12;      ///< millimetres: ticks and their numbers

/// Whole centimetres that fit, at most 100 mm.
int rulerFor(double length, double margin) {
    return std::min(100, static_cast<int>(std::floor((length - 2 * margin) / 10)) * 10);
}

double tickAt(int mm) {
    return mm % 10 == 0 ? 6 : mm % 5 == 0 ? 4 : 2.5;
}

void drawTicks(QPainter &painter, int length, double dots) {
    for (int mm = 0; mm <= length; ++mm)
        painter.drawLine(QPointF(mm * dots, 0), QPointF(mm * dots, tickAt(mm) * dots));
}

void drawNumbers(QPainter &painter, int length, double dots) {
    for (int mm = 10; mm <= length; mm += 10)
        painter.drawText(QRectF((mm - 5) * dots, 6.5 * dots, 10 * dots, 4 * dots), Qt::AlignCenter,
                         QString::number(mm));
}

/// From where the painter stands, with its numbers along the upper one.
void drawRulers(QPainter &painter, int across, int down, double dots) {
    painter.setPen(QPen(Qt::black, 0.2 * dots));
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(std::lround(2.6 * dots)));
    painter.setFont(font);
    drawTicks(painter, across, dots);
    drawNumbers(painter, across, dots);
    painter.save();
    painter.rotate(90);
    painter.scale(1, -1); // the ticks point into the page, not to its edge
    drawTicks(painter, down, dots);
    painter.restore();
}

void drawSymbol(QPainter &painter, const QrSymbol &symbol, double dots) {
    for (int row = 0; row < symbol.modules; ++row)
        for (int column = 0; column < symbol.modules; ++column)
            if (symbol.isDark(column, row))
                painter.fillRect(QRectF(column * moduleSize * dots, row * moduleSize * dots,
                                        moduleSize * dots, moduleSize * dots),
                                 Qt::black);
}

QString sentence(int across, int down) {
    return QCoreApplication::translate(
               "updatefacts::PrintLabel",
               "The upper ruler is %1 mm long, the one at the side %2 mm. If they are not, the "
               "printer scales: choose 100 % and switch \"fit to page\" off. A phone should read "
               "the code: \"100 % scale\".")
        .arg(across)
        .arg(down);
}

} // namespace

bool paintCalibrationPage(QPainter &painter, const Paper &paper, int resolution) {
    const QMarginsF &edge = paper.unprintable;
    const double reach =
        std::max({edge.left(), edge.top(), edge.right(), edge.bottom(), smallestMargin});
    const bool isLarge = std::min(paper.size.width(), paper.size.height()) >= 100 + 2 * usualMargin;
    const double margin = std::max(reach, isLarge ? usualMargin : smallestMargin);
    const int across = rulerFor(paper.size.width(), margin);
    const int down = rulerFor(paper.size.height(), margin);
    if (std::min(across, down) < 20)
        return false;
    const double dots = resolution / 25.4;
    painter.translate(margin * dots, margin * dots);
    drawRulers(painter, across, down, dots);
    painter.translate(tickRoom * dots, tickRoom * dots);
    if (const auto symbol = encodeSymbol("100 % scale"))
        drawSymbol(painter, *symbol, dots);
    if (isLarge)
        painter.drawText(QRectF(15 * dots, 0, (across - tickRoom - 15) * dots, 60 * dots),
                         Qt::TextWordWrap, sentence(across, down));
    return true;
}

std::string calibrationPdf() {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(600);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    (void)paintCalibrationPage(painter, {QSizeF(210, 297), {}}, 600);
    painter.end();
    return buffer.data().toStdString();
}

} // namespace updatefacts
