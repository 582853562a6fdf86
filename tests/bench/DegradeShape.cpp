// SPDX-License-Identifier: MIT
#include "Degradation.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace {

using Random = std::mt19937;

/// The picture moved by the transform, all of it, on paper.
QImage moved(const QImage &picture, const QTransform &transform) {
    const QRectF box = transform.mapRect(QRectF(picture.rect()));
    QImage result(box.size().toSize() + QSize(1, 1), QImage::Format_Grayscale8);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(transform * QTransform::fromTranslate(-box.x(), -box.y()));
    painter.drawImage(0, 0, picture);
    return result;
}

QImage rotation(const QImage &picture, int level, double, Random &random) {
    const double angle =
        std::uniform_real_distribution<double>(9.0 * (level - 1), 9.0 * level)(random);
    return moved(picture, QTransform().rotate(angle));
}

/// Seen from the side, 13 degrees a level, from a distance of three widths.
QImage tilt(const QImage &picture, int level, double, Random &random) {
    const double angle = 13.0 * level * std::numbers::pi / 180;
    const double width = picture.width(), height = picture.height();
    const double near = 1 / (1 - std::sin(angle) / 6), far = 1 / (1 + std::sin(angle) / 6);
    const double across = width * std::cos(angle);
    const QPolygonF from({{0, 0}, {width, 0}, {width, height}, {0, height}});
    const QPolygonF to({{0, height * (1 - near) / 2},
                        {across, height * (1 - far) / 2},
                        {across, height * (1 + far) / 2},
                        {0, height * (1 + near) / 2}});
    QTransform transform;
    if (!QTransform::quadToQuad(from, to, transform))
        return picture;
    return moved(random() % 2 ? picture.mirrored(true, true) : picture, transform);
}

/// Round a bottle: the symbol takes 20 degrees of it a level.
QImage curvature(const QImage &picture, int level, double, Random &random) {
    const QImage source = random() % 2 ? picture : picture.mirrored(true, true);
    const double half = 20.0 * level / 2 * std::numbers::pi / 180;
    const double radius = source.width() / 2.0 / half;
    const double seen = radius * std::sin(half);
    QImage result(static_cast<int>(2 * seen), source.height(), QImage::Format_Grayscale8);
    for (int x = 0; x < result.width(); ++x) {
        const double angle = std::asin(std::clamp((x + 0.5 - seen) / radius, -1.0, 1.0));
        const int from = std::clamp(static_cast<int>(angle * radius + source.width() / 2.0), 0,
                                    source.width() - 1);
        for (int y = 0; y < source.height(); ++y)
            result.scanLine(y)[x] = source.constScanLine(y)[from];
    }
    return result;
}

/// Farther away: fewer pixels to a module, down to one and a half.
QImage distance(const QImage &picture, int level, double pixels, Random &) {
    constexpr std::array<double, 5> perModule = {4, 3, 2.4, 1.9, 1.5};
    const double scale = perModule[static_cast<std::size_t>(level - 1)] / pixels;
    return picture.scaled(picture.size() * scale, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

constexpr std::array<Degradation, 4> all = {
    {{"rotation", rotation}, {"tilt", tilt}, {"curvature", curvature}, {"distance", distance}}};

} // namespace

std::span<const Degradation> shapeDegradations() {
    return all;
}
