// SPDX-License-Identifier: MIT
#include "Degradation.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

using Random = std::mt19937;

double between(Random &random, double low, double high) {
    return std::uniform_real_distribution<double>(low, high)(random);
}

/// Each dot becomes the darkest (or lightest) within the radius in pixels.
QImage spread(const QImage &picture, double radius, bool dark) {
    QImage result = picture.copy();
    const int reach = static_cast<int>(std::ceil(radius));
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            uchar best = picture.constScanLine(y)[x];
            for (int dy = -reach; dy <= reach; ++dy)
                for (int dx = -reach; dx <= reach; ++dx) {
                    const int px = x + dx, py = y + dy;
                    if (std::hypot(dx, dy) > radius || px < 0 || py < 0 || px >= picture.width() ||
                        py >= picture.height())
                        continue;
                    const uchar grey = picture.constScanLine(py)[px];
                    best = dark ? std::min(best, grey) : std::max(best, grey);
                }
            result.scanLine(y)[x] = best;
        }
    return result;
}

QImage dotGain(const QImage &picture, int level, double pixels, Random &) {
    return spread(picture, 0.09 * level * pixels, true);
}

QImage dotLoss(const QImage &picture, int level, double pixels, Random &) {
    return spread(picture, 0.09 * level * pixels, false);
}

/// Ink that did not take: white specks.
QImage voids(const QImage &picture, int level, double pixels, Random &random) {
    QImage result = picture.copy();
    QPainter painter(&result);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    for (int i = 0; i < level * 40; ++i) {
        const double radius = between(random, 0.15, 0.45) * pixels;
        painter.drawEllipse(
            QPointF(between(random, 0, picture.width()), between(random, 0, picture.height())),
            radius, radius);
    }
    return result;
}

/// Dirt: dark specks.
QImage specks(const QImage &picture, int level, double pixels, Random &random) {
    QImage result = picture.copy();
    QPainter painter(&result);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(40, 40, 40));
    for (int i = 0; i < level * 30; ++i) {
        const double radius = between(random, 0.15, 0.45) * pixels;
        painter.drawEllipse(
            QPointF(between(random, 0, picture.width()), between(random, 0, picture.height())),
            radius, radius);
    }
    return result;
}

/// Elements of a thermal head that do not heat: white lines, half a module wide, all the way.
QImage deadElements(const QImage &picture, int level, double pixels, Random &random) {
    QImage result = picture.copy();
    QPainter painter(&result);
    for (int i = 0; i < level; ++i)
        painter.fillRect(
            QRectF(between(random, 0, picture.width()), 0, pixels * 0.5, picture.height()),
            Qt::white);
    return result;
}

QImage scratches(const QImage &picture, int level, double pixels, Random &random) {
    QImage result = picture.copy();
    QPainter painter(&result);
    painter.setPen(QPen(Qt::white, pixels * 0.6));
    for (int i = 0; i < level * 2; ++i)
        painter.drawLine(QPointF(between(random, 0, picture.width()), 0),
                         QPointF(between(random, 0, picture.width()), picture.height()));
    return result;
}

/// A sticker or thumb over a part, up to an eighth of the symbol.
QImage occlusion(const QImage &picture, int level, double, Random &random) {
    QImage result = picture.copy();
    QPainter painter(&result);
    const double side = picture.width() * std::sqrt(0.025 * level);
    painter.fillRect(QRectF(between(random, 0, picture.width() - side),
                            between(random, 0, picture.height() - side), side, side),
                     QColor(150, 150, 150));
    return result;
}

constexpr std::array<Degradation, 7> all = {{{"dot gain", dotGain},
                                             {"dot loss", dotLoss},
                                             {"voids", voids},
                                             {"dirt", specks},
                                             {"dead elements", deadElements},
                                             {"scratches", scratches},
                                             {"occlusion", occlusion}}};

} // namespace

std::span<const Degradation> printDegradations() {
    return all;
}
