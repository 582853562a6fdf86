// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

#include <random>
#include <span>

/// What printing, handling and photographing do to a symbol.
struct Degradation {
    const char *name;
    /// The picture (8-bit grey, `pixels` to a module) after it, at a level from 1 (seen every day)
    /// to 5 (bad luck). The same seed gives the same picture.
    QImage (*apply)(const QImage &picture, int level, double pixels, std::mt19937 &random);
};

[[nodiscard]] std::span<const Degradation> printDegradations();  ///< of ink and paper
[[nodiscard]] std::span<const Degradation> shapeDegradations();  ///< of where the camera stands
[[nodiscard]] std::span<const Degradation> cameraDegradations(); ///< of light, lens and sensor
