// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/look/NoticeBar.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QStatusBar>
#include <QToolBar>

namespace updatefacts {

/// The tool bar of a main window: the program's name at its start, then room.
struct BrandBar {
    QToolBar *bar = nullptr;
    QAction *brand = nullptr; ///< hidden where the window is narrow
};
[[nodiscard]] BrandBar addBrandBar(QMainWindow &window);

/// The strip at the top, where messages come: they lie over it, and nothing below moves. Meanwhile
/// it says what is open, and for a moment what was done.
struct StatusStrip {
    QStatusBar *strip = nullptr;
    QLabel *status = nullptr;
};
/// notices: those of the window, made where it is null; a window that is built anew keeps them.
[[nodiscard]] StatusStrip addStatusStrip(QWidget &page, QBoxLayout &layout, NoticeBar *&notices);

} // namespace updatefacts
