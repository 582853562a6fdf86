// SPDX-License-Identifier: MIT
#include "desktop/look/Theme.h"

#include "desktop/look/OutlinedStyle.h"
#include "desktop/look/TextSize.h"

#include <QApplication>

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

struct Named {
    Theme theme;
    const char *id;
};

constexpr std::array namedThemes = {Named{Theme::system, "system"}, Named{Theme::light, "light"},
                                    Named{Theme::dark, "dark"},
                                    Named{Theme::highContrast, "high-contrast"}};

struct Colours {
    QRgb window, base, alternate, text, soft, highlight, highlightedText, button, line, link;
};

constexpr Colours light{0xfff2f0ec, 0xffffffff, 0xfff7f5f2, 0xff151515, 0xff55524c,
                        0xff1d4f91, 0xffffffff, 0xfffbfaf8, 0xffc9c5bc, 0xff1d4f91};
constexpr Colours dark{0xff262523, 0xff1b1a19, 0xff211f1e, 0xfff3f1ed, 0xffbdb8b0,
                       0xff7fb2f5, 0xff10161f, 0xff383633, 0xff55524d, 0xff9cc4ff};
constexpr Colours contrast{0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xffffffff,
                           0xffffff00, 0xff000000, 0xff000000, 0xffffffff, 0xff00ffff};

QPalette paletteOf(const Colours &colours) {
    QPalette palette(QColor(colours.button), QColor(colours.window));
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.button);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::ToolTipBase, colours.base);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.soft);
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, colours.highlightedText);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::LinkVisited, colours.link);
    palette.setColor(QPalette::Mid, colours.line);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.soft);
    return palette;
}

/// What does not follow the size of the text.
const char *const fixedStyle =
    "QListWidget#sections { background: palette(window); padding: 8px 4px; outline: 0 }"
    "QListWidget#sections::item { padding: 7px 6px; border-radius: 3px }"
    "QListWidget#sections::item:selected { background: palette(highlight);"
    " color: palette(highlighted-text) }"
    "QTableView#quiet, QTreeView#quiet { background: palette(window) }"
    "QPushButton { padding: 5px 14px }"
    "QPushButton[primary=\"true\"] { background: palette(highlight);"
    " color: palette(highlighted-text); border: 1px solid palette(highlight);"
    " border-radius: 3px; font-weight: 600 }"
    "QPushButton[primary=\"true\"]:disabled { background: palette(button);"
    " color: palette(placeholder-text); border-color: palette(mid) }"
    "QPushButton[primary=\"true\"]:focus { border: 2px solid palette(window-text) }";

/// Only sizes and weights, which follow the size of the text; all colours come from the palette. A
/// label is as high as a line of its own font: Arabic letters of another one reach below it.
QString styleFor(double points) {
    const auto size = [&](double factor) { return QString::number(points * factor, 'f', 2); };
    return QStringLiteral(
               "QLabel#heading { font-size: %1pt; font-weight: 700; padding-bottom: 0.25em;"
               " qproperty-indent: 0 }"
               "QLabel#question { font-size: %2pt; font-weight: 600; padding-bottom: 0.25em;"
               " qproperty-indent: 0 }"
               "QLabel#help { color: palette(placeholder-text) }"
               "QLabel#summary { font-weight: 500 }"
               "QLabel#total { font-weight: 600 }"
               "QLabel#reminder { font-style: italic }"
               "QLabel#brand { font-size: %3pt; font-weight: 800; padding: 0 12px }"
               "QToolButton#chip { font-size: %4pt; padding: 0 4px; border: 0;"
               " color: palette(placeholder-text); text-decoration: underline;"
               " background: transparent }"
               "QToolButton#chip:hover { color: palette(link) }"
               "QToolButton#chip:focus { border: 1px solid palette(highlight); border-radius: 2px }"
               "QToolButton#chip::menu-indicator { image: none; width: 0 }")
               .arg(size(1.5), size(1.08), size(1.3), size(0.8)) +
           QLatin1String(fixedStyle);
}

} // namespace

QString idOf(Theme theme) {
    return QLatin1String(std::ranges::find(namedThemes, theme, &Named::theme)->id);
}

Theme themeOf(const QString &id) {
    const auto found = std::ranges::find_if(
        namedThemes, [&](const Named &named) { return id == QLatin1String(named.id); });
    return found == namedThemes.end() ? Theme::system : found->theme;
}

QPalette paletteOf(Theme theme, const QPalette &system) {
    switch (theme) {
    case Theme::light:
        return paletteOf(light);
    case Theme::dark:
        return paletteOf(dark);
    case Theme::highContrast:
        return paletteOf(contrast);
    case Theme::system:
        break;
    }
    const bool isDark = system.color(QPalette::Window).lightness() < 128;
    return paletteOf(isDark ? dark : light);
}

void applyTheme(QApplication &application, Theme theme, int textSize) {
    static const QPalette system = QApplication::palette(); // as the desktop gave it
    static const QFont systemFont = QApplication::font();
    const QFont font = interfaceFont(systemFont, textSize);
    application.setStyleSheet({});             // else widgets keep what the last one gave them
    QApplication::setStyle(new OutlinedStyle); // the application's
    QApplication::setPalette(paletteOf(theme, system));
    QApplication::setFont(font);
    application.setStyleSheet(styleFor(font.pointSizeF()));
}

} // namespace updatefacts
