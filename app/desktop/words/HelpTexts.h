// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace updatefacts {

class Words;

/// The keys of the window's menus.
void showKeys(QWidget *window);
/// Which schemes the program knows, which of them are law, and where their texts are.
void showLaws(const Words &words, QWidget *window);

} // namespace updatefacts
