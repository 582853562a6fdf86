// SPDX-License-Identifier: MIT
#include "desktop/look/EditMenu.h"

#include <QApplication>
#include <QMenuBar>
#include <QUndoStack>

namespace updatefacts {

EditMenu::EditMenu(const QString &title, QUndoStack &stack, QWidget *window)
    : QMenu(title, window), m_window(window) {
    QAction *undo = stack.createUndoAction(this);
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = stack.createRedoAction(this);
    redo->setShortcut(QKeySequence::Redo);
    addActions({undo, redo});
    addSeparator();
    addEditing(tr("Cu&t"), QKeySequence::Cut, "cut");
    addEditing(tr("&Copy"), QKeySequence::Copy, "copy");
    addEditing(tr("&Paste"), QKeySequence::Paste, "paste");
    addEditing(tr("Select &all"), QKeySequence::SelectAll, "selectAll");
    addSeparator();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { remember(now); });
}

void EditMenu::addEditing(const QString &title, QKeySequence::StandardKey key, const char *slot) {
    QAction *action = addAction(title, key, this, [this, slot] {
        if (m_field)
            QMetaObject::invokeMethod(m_field, slot);
    });
    connect(this, &QMenu::aboutToShow, action, [this, action, slot] {
        const QByteArray signature = QByteArray(slot) + "()";
        action->setEnabled(m_field && m_field->metaObject()->indexOfMethod(signature) >= 0);
    });
    connect(
        this, &QMenu::aboutToHide, action, [action] { action->setEnabled(true); }, // its keys
        Qt::QueuedConnection);
}

void EditMenu::remember(QWidget *focused) {
    if (focused && focused->window() == m_window && !qobject_cast<QMenuBar *>(focused))
        m_field = focused;
}

} // namespace updatefacts
