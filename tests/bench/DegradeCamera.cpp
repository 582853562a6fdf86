// SPDX-License-Identifier: MIT
#include "Degradation.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace {

using Random = std::mt19937;

/// A new grey for each dot, from its place and its grey.
template<class Change>
QImage each(const QImage &picture, Change change) {
    QImage result(picture.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            result.scanLine(y)[x] = static_cast<uchar>(
                std::clamp(change(x, y, double(picture.constScanLine(y)[x])), 0.0, 255.0));
    return result;
}

/// Each dot the weighted mean of those along a line through it.
QImage along(const QImage &picture, const std::vector<double> &weights, double dx, double dy) {
    const auto middle = static_cast<int>(weights.size() / 2);
    return each(picture, [&](int x, int y, double) {
        double sum = 0, all = 0;
        for (int i = -middle; i <= middle; ++i) {
            const int px =
                std::clamp(static_cast<int>(std::lround(x + i * dx)), 0, picture.width() - 1);
            const int py =
                std::clamp(static_cast<int>(std::lround(y + i * dy)), 0, picture.height() - 1);
            const double weight = weights[static_cast<std::size_t>(i + middle)];
            sum += weight * picture.constScanLine(py)[px];
            all += weight;
        }
        return sum / all;
    });
}

/// Out of focus: a Gaussian of 0.2 modules a level.
QImage blur(const QImage &picture, int level, double pixels, Random &) {
    const double sigma = 0.2 * level * pixels;
    const int reach = static_cast<int>(std::ceil(3 * sigma));
    std::vector<double> weights;
    for (int i = -reach; i <= reach; ++i)
        weights.push_back(std::exp(-i * i / (2 * sigma * sigma)));
    return along(along(picture, weights, 1, 0), weights, 0, 1);
}

/// A hand that moves: 0.4 modules a level.
QImage shake(const QImage &picture, int level, double pixels, Random &random) {
    const auto reach = static_cast<std::size_t>(std::ceil(0.2 * level * pixels));
    const double angle = std::uniform_real_distribution<double>(0, 3.14)(random);
    return along(picture, std::vector<double>(2 * reach + 1, 1), std::cos(angle), std::sin(angle));
}

QImage noise(const QImage &picture, int level, double, Random &random) {
    std::normal_distribution<double> grain(0, 22.0 * level);
    return each(picture, [&](int, int, double grey) { return grey + grain(random); });
}

QImage lowContrast(const QImage &picture, int level, double, Random &random) {
    const double range = 1.0 / (1 + level * 1.6);
    const double floor = std::uniform_real_distribution<double>(0, 255 * (1 - range))(random);
    std::normal_distribution<double> grain(0, 4);
    return each(picture,
                [&](int, int, double grey) { return floor + grey * range + grain(random); });
}

/// A lamp at one side: the other gets darker.
QImage unevenLight(const QImage &picture, int level, double, Random &random) {
    const bool mirrored = random() % 2;
    return each(picture, [&](int x, int, double grey) {
        const double place = double(x) / picture.width();
        return grey * (1 - 0.18 * level * (mirrored ? place : 1 - place));
    });
}

/// Light that mirrors in the film: a bright spot without detail in its middle.
QImage glare(const QImage &picture, int level, double, Random &random) {
    const double cx = std::uniform_real_distribution<double>(0, picture.width())(random);
    const double cy = std::uniform_real_distribution<double>(0, picture.height())(random);
    const double radius = picture.width() * 0.055 * level;
    return each(picture, [&](int x, int y, double grey) {
        const double d = std::hypot(x - cx, y - cy) / radius;
        return grey + 300 * std::exp(-d * d);
    });
}

/// JPEG of a poor quality.
QImage compression(const QImage &picture, int level, double, Random &) {
    constexpr std::array<int, 5> quality = {35, 20, 12, 7, 3};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", quality[static_cast<std::size_t>(level - 1)]);
    return QImage::fromData(bytes).convertToFormat(QImage::Format_Grayscale8);
}

constexpr std::array<Degradation, 7> all = {{{"blur", blur},
                                             {"shake", shake},
                                             {"noise", noise},
                                             {"low contrast", lowContrast},
                                             {"uneven light", unevenLight},
                                             {"glare", glare},
                                             {"compression", compression}}};

} // namespace

std::span<const Degradation> cameraDegradations() {
    return all;
}
