// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "document/tree/Pointer.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace updatefacts {

/// Finds a question of the form by words of it, of its help or of its name.
class FindQuestion : public QDialog {
    Q_OBJECT

  public:
    FindQuestion(const Words &words, QWidget *parent);

  Q_SIGNALS:
    void found(const updatefacts::Pointer &pointer);

  protected:
    bool eventFilter(QObject *object, QEvent *event) override; ///< up and down while typing

  private:
    void fill();
    void narrow(const QString &text);
    void take();

    const Words &m_words;
    QLineEdit *m_text;
    QListWidget *m_list;
};

} // namespace updatefacts
