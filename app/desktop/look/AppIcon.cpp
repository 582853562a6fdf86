// SPDX-License-Identifier: MIT
#include "desktop/look/AppIcon.h"

#include <QPainter>

#include <array>

namespace updatefacts {

namespace {

constexpr int appIconGrid = 32; ///< the icon is drawn on 32 x 32 units

/// A rectangle of the icon, on the grid.
struct AppIconPart {
    double x, y, width, height, radius;
    const char *colour;
    bool isFine = false; ///< left out where there is no room for it
};

/// From the back to the front.
constexpr std::array appIconParts = {
    AppIconPart{1, 1, 30, 30, 6, "#1d4f91"},     // the ground
    AppIconPart{7, 4, 18, 24, 1.5, "#ffffff"},   // the label
    AppIconPart{9, 6.5, 10, 2.5, 0, "#121212"},  // the title
    AppIconPart{9, 11, 14, 9, 0, "#121212"},     // the promise
    AppIconPart{11, 14.5, 9, 2, 0, "#ffffff"},   // its term,
    AppIconPart{19.5, 13, 1.5, 5, 0, "#ffffff"}, // with the end that it has
    AppIconPart{9, 22, 14, 1.2, 0, "#8a867e"},   // what else it says
    AppIconPart{9, 24.6, 9, 1.2, 0, "#8a867e", true}};

void draw(QPainter &painter, bool isSmall) {
    painter.setPen(Qt::NoPen);
    for (const AppIconPart &part : appIconParts) {
        if (isSmall && part.isFine)
            continue;
        painter.setBrush(QColor(QLatin1String(part.colour)));
        painter.drawRoundedRect(QRectF(part.x, part.y, part.width, part.height), part.radius,
                                part.radius);
    }
}

} // namespace

QPixmap appIconPixmap(int side) {
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing, side > 24);
    painter.scale(side / double(appIconGrid), side / double(appIconGrid));
    draw(painter, side <= 24);
    return pixmap;
}

QIcon appIcon() {
    QIcon icon;
    for (const int side : appIconSides)
        icon.addPixmap(appIconPixmap(side));
    return icon;
}

QByteArray appIconSvg() {
    const QByteArray side = QByteArray::number(appIconGrid);
    QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"128\" height=\"128\" "
                     "viewBox=\"0 0 " +
                     side + ' ' + side + "\">\n";
    for (const AppIconPart &part : appIconParts)
        svg += "  <rect x=\"" + QByteArray::number(part.x) + "\" y=\"" +
               QByteArray::number(part.y) + "\" width=\"" + QByteArray::number(part.width) +
               "\" height=\"" + QByteArray::number(part.height) + "\" rx=\"" +
               QByteArray::number(part.radius) + "\" fill=\"" + part.colour + "\"/>\n";
    return svg + "</svg>\n";
}

} // namespace updatefacts
