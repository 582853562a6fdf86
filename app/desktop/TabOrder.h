// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace updatefacts {

/// Lets Tab walk through what stands in the widget in the order in which it is read: down its
/// layouts, whenever the controls were made.
void orderTabs(QWidget *widget);

} // namespace updatefacts
