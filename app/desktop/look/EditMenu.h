// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>
#include <QPointer>

class QUndoStack;

namespace updatefacts {

/// Undo, and what editors do with a selection: for the field that had the focus last.
class EditMenu : public QMenu {
    Q_OBJECT

  public:
    EditMenu(const QString &title, QUndoStack &stack, QWidget *window);

  private:
    void addEditing(const QString &title, QKeySequence::StandardKey key, const char *slot);
    void remember(QWidget *focused);

    QWidget *m_window;
    QPointer<QWidget> m_field; ///< a menu bar takes the focus while it is used by keys
};

} // namespace updatefacts
