// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

class QWidget;

namespace updatefacts {

/// The controls in the widget that Tab stops at now, in the order in which they are read: down its
/// layouts, whenever they were made. (The focus chain of Qt has those that came later at its end,
/// and QWidget::setTabOrder() of Qt 6.4 breaks it for controls that are made of several.)
[[nodiscard]] std::vector<QWidget *> tabStops(QWidget &widget);

} // namespace updatefacts
