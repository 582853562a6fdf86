// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace updatefacts {

/// Asks for a database and what to ask it. Passwords are never typed here: they come from the
/// environment or a file, as on the command line.
class ConnectDialog : public QDialog {
    Q_OBJECT

  public:
    explicit ConnectDialog(QWidget *parent);

    void choose(const QString &connection, const QString &query);

  Q_SIGNALS:
    void asked(const QString &connection, const QString &query);

  private:
    void addButtons(QFormLayout &form);
    void refresh();

    QLineEdit *m_connection = nullptr;
    QPlainTextEdit *m_query = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace updatefacts
