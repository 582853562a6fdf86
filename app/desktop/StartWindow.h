// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace updatefacts {

class Program;
class StartQuestions;

/// Where the program begins: a new disclosure, files, the examples.
class StartWindow : public QWidget {
    Q_OBJECT

  public:
    explicit StartWindow(Program &program);

    /// Shows a sentence, such as why a file could not be opened.
    void say(const QString &sentence);
    /// Asks what a new disclosure begins with.
    void askNew();

  protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

  private:
    void addMenus(QVBoxLayout *layout);
    QWidget *welcome();
    QWidget *beginning();
    QWidget *examples();
    QWidget *recentFiles();
    void open(const QString &path);

    Program &m_program;
    QStackedWidget *m_pages = nullptr;
    StartQuestions *m_questions = nullptr;
    QLabel *m_sentence = nullptr;
    QListWidget *m_recent = nullptr;
};

} // namespace updatefacts
