// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"

#include <QIcon>
#include <QPalette>

namespace updatefacts {

/// Whether the palette is a dark one: its window is darker than its text.
[[nodiscard]] bool isDark(const QPalette &palette);

/// A colour that can be read on the palette's window and base: at least 4.5 to 1.
[[nodiscard]] QColor severityColour(Severity severity, const QPalette &palette);

/// A disc with a cross, a triangle, a disc with an i: told apart by form, not by colour.
[[nodiscard]] QIcon severityIcon(Severity severity, const QPalette &palette);

/// A tick: nothing is to be said. An empty ring: nothing has been said yet.
[[nodiscard]] QIcon doneIcon(const QPalette &palette);
[[nodiscard]] QIcon emptyIcon(const QPalette &palette);

} // namespace updatefacts
