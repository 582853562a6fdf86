// SPDX-License-Identifier: MIT
#include "desktop/look/TickMenu.h"

#include <QKeyEvent>

namespace updatefacts {

/// Ticks or unticks the entry under the pointer; false where it is none to tick.
bool TickMenu::tick() {
    QAction *action = activeAction();
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void TickMenu::mouseReleaseEvent(QMouseEvent *event) {
    if (!tick())
        QMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_Space || !tick())
        QMenu::keyPressEvent(event);
}

} // namespace updatefacts
