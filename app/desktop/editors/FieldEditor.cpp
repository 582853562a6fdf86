// SPDX-License-Identifier: MIT
#include "desktop/editors/FieldEditor.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>

namespace updatefacts {

void FieldEditor::describe(const QString &name, const QString &description) {
    focusTarget()->setAccessibleName(name);
    focusTarget()->setAccessibleDescription(description);
}

void FieldEditor::watchFocus(QWidget *control) {
    control->installEventFilter(this);
}

bool FieldEditor::eventFilter(QObject *object, QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // the document's undo, which knows of all fields
            return true;
        }
    }
    const QWidget *focused = QApplication::focusWidget();
    const bool isWithin = focused && isAncestorOf(focused); // from answer to answer
    if ((event->type() == QEvent::FocusOut && !isWithin) ||
        event->type() == QEvent::MouseButtonPress)
        Q_EMIT left();
    return QWidget::eventFilter(object, event);
}

} // namespace updatefacts
