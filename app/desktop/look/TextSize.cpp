// SPDX-License-Identifier: MIT
#include "desktop/look/TextSize.h"

#include <QFontDatabase>
#include <QStringList>

#include <algorithm>

namespace updatefacts {

namespace {

/// What Qt says where the desktop says nothing.
constexpr const char *generic[] = {"Sans Serif", "Sans", "Helvetica", "sans-serif", ""};
constexpr double smallestGeneric = 9.75; ///< points: 13 pixels on a screen of 96 dots per inch

} // namespace

QFont interfaceFont(const QFont &system, int percent) {
    QFont font = system;
    double points = system.pointSizeF() > 0 ? system.pointSizeF() : smallestGeneric;
    const bool isGeneric = std::ranges::any_of(generic, [&](const char *name) {
        return system.family().compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    });
    if (isGeneric) {
        if (QFontDatabase::families().contains(QStringLiteral("Inter")))
            font.setFamilies({QStringLiteral("Inter"), system.family()});
        points = std::max(points, smallestGeneric);
    }
    font.setPointSizeF(points * std::clamp(percent, smallestTextSize, largestTextSize) / 100);
    return font;
}

} // namespace updatefacts
