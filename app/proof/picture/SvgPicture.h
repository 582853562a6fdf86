// SPDX-License-Identifier: MIT
#pragma once

#include "proof/picture/Raster.h"

#include <QString>
#include <QStringList>

#include <string>

namespace updatefacts {

/// What an SVG file shows and says, read by its own rules and not by those it was written by.
struct SvgPicture {
    QString error;         ///< why it cannot be read; empty: it can
    QString width, height; ///< as the file has them: "62mm"
    QStringList titles;    ///< of the picture and of its groups, in their order
    QStringList links;     ///< addresses
    Raster raster;         ///< the whole picture
};

/// Paints the file (SVG 1.1: rect, path, use, g, a, svg; its lengths are millimetres) as large as
/// the raster, `resolution` dots per inch.
[[nodiscard]] SvgPicture readSvg(const std::string &svg, int width, int height, double resolution);

} // namespace updatefacts
