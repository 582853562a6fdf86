// SPDX-License-Identifier: MIT
#include "desktop/look/AppIcon.h"

#include <QPainter>

namespace updatefacts {

namespace {

constexpr int appIconGrid = 32; ///< the icon is drawn on 32 x 32 units
constexpr QColor ground(0x1d, 0x4f, 0x91);
constexpr QColor iconInk(0x12, 0x12, 0x12);

void draw(QPainter &painter, bool isSmall) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(1, 1, 30, 30), 6, 6);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(7, 4, 18, 24), 1.5, 1.5);
    painter.setBrush(iconInk);
    painter.drawRect(QRectF(9, 6.5, isSmall ? 14 : 10, 2.5)); // the title
    painter.drawRect(QRectF(9, 11, 14, 9));                   // the promise
    painter.setBrush(Qt::white);
    painter.drawRect(QRectF(11, 14.5, 9, 2)); // its term, with the end that it has
    painter.drawRect(QRectF(19.5, 13, 1.5, 5));
    painter.setBrush(QColor(0x8a, 0x86, 0x7e));
    painter.drawRect(QRectF(9, 22, 14, 1.2));
    if (!isSmall)
        painter.drawRect(QRectF(9, 24.6, 9, 1.2));
}

} // namespace

QIcon appIcon() {
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing, side > 24);
        painter.scale(side / double(appIconGrid), side / double(appIconGrid));
        draw(painter, side <= 24);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace updatefacts
