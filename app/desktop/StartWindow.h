// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace updatefacts {

class Program;

/// Where the program begins: a new disclosure, files, the examples.
class StartWindow : public QWidget {
    Q_OBJECT

  public:
    explicit StartWindow(Program &program);

    /// Shows a sentence, such as why a file could not be opened.
    void say(const QString &sentence);

  protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

  private:
    QWidget *beginning();
    QWidget *examples();
    void openRecent();

    Program &m_program;
    QLabel *m_sentence = nullptr;
    QListWidget *m_recent = nullptr;
};

} // namespace updatefacts
