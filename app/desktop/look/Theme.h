// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>
#include <QString>

class QApplication;

namespace updatefacts {

/// How the window looks. The label in the preview stays black on white in all of them.
enum class Theme { system, light, dark, highContrast };

/// "system", "light", "dark", "high-contrast": the id in the settings.
[[nodiscard]] QString idOf(Theme theme);
[[nodiscard]] Theme themeOf(const QString &id); ///< system for any other text

/// The colours of the theme: 4.5 to 1 at least for text, 7 to 1 in high contrast (WCAG 2.2 1.4.3
/// and 1.4.6).
[[nodiscard]] QPalette paletteOf(Theme theme, const QPalette &system);

/// Gives all windows the theme and the size of text (percent of the user's own), at once.
void applyTheme(QApplication &application, Theme theme, int textSize);

} // namespace updatefacts
