// SPDX-License-Identifier: MIT
#include "GoldenPicture.h"

#include <algorithm>
#include <cstdlib>

namespace updatefacts {

namespace {

int greyAt(const QImage &image, int x, int y) {
    const bool isInside = x >= 0 && y >= 0 && x < image.width() && y < image.height();
    return isInside ? qGray(image.pixel(x, y)) : 255;
}

int blurredAt(const QImage &image, int x, int y) {
    int sum = 0;
    for (int dy = -1; dy <= 1; ++dy)
        for (int dx = -1; dx <= 1; ++dx)
            sum += greyAt(image, x + dx, y + dy);
    return sum / 9;
}

} // namespace

int visibleDifference(const QImage &a, const QImage &b) {
    if (a.size() != b.size())
        return 255;
    int greatest = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            greatest = std::max(greatest, std::abs(blurredAt(a, x, y) - blurredAt(b, x, y)));
    return greatest;
}

QImage differencePicture(const QImage &expected, const QImage &actual) {
    QImage picture(expected.size().expandedTo(actual.size()), QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const int before = greyAt(expected, x, y);
            const int now = greyAt(actual, x, y);
            picture.setPixel(x, y, qRgb(now, std::min(before, now), before));
        }
    return picture;
}

} // namespace updatefacts
