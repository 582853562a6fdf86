// SPDX-License-Identifier: MIT
#pragma once

class QMenu;
class QMenuBar;
class QWidget;

namespace updatefacts {

class Program;

/// What every window of the program has in its menus: how the program looks and speaks.
void addLook(QMenu &menu, Program &program, QWidget &window);
/// The way to the window for many labels.
void addShopMenu(QMenuBar &bar, Program &program, QWidget &window);
/// What the program knows and is: laws, keys, licences.
void addKnowledge(QMenu &menu, Program &program, QWidget &window);

} // namespace updatefacts
