// SPDX-License-Identifier: MIT
#include "desktop/FieldEditor.h"

#include <QEvent>

namespace updatefacts {

void FieldEditor::describe(const QString &name, const QString &description) {
    focusTarget()->setAccessibleName(name);
    focusTarget()->setAccessibleDescription(description);
}

void FieldEditor::watchFocus(QWidget *control) {
    control->installEventFilter(this);
}

bool FieldEditor::eventFilter(QObject *object, QEvent *event) {
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QWidget::eventFilter(object, event);
}

} // namespace updatefacts
